// What a file is laid out to: the words of the text in their order, and what may stand between them. Where nothing is
// said, a blank does. Whether a line is broken where it may be is decided later, when it is known how wide it gets.

/** Words with what stands between them. A string is one or several words of the language, parted by blanks. */
export type Doc = string | Verbatim | Mark | Region | readonly Doc[];

/** A word that is not printed as it stands in the source: a number, or a text of several lines. */
export interface Verbatim {
  readonly kind: 'verbatim';
  /** As it stands in the source. */
  readonly source: string;
  /** The line to print, or the lines, which are indented then. */
  readonly text: string | readonly string[];
}

/**
 * Which blank lines of the author's are kept before a line, at most one at a time: `never` any, the `author`'s own,
 * `first` in a block none right at its top; `always` puts one there.
 */
export type Blanks = 'never' | 'author' | 'first' | 'always';

/** What stands between two words, other than a blank. */
export type Mark =
  /** Nothing at all. */
  | { readonly kind: 'glue' }
  /** As many blanks more than there would be, or a line that starts as much further in. */
  | { readonly kind: 'pad'; readonly columns: number }
  /** A new line. */
  | { readonly kind: 'line'; readonly blanks: Blanks }
  /** The line that closes a block, or the file. */
  | { readonly kind: 'close'; readonly of: 'block' | 'empty block' | 'file' }
  /** A new line if the group around it is broken, else a blank. */
  | { readonly kind: 'soft' }
  /** A new line if the list around it is broken and the next item does not fit, else a blank. */
  | { readonly kind: 'fill' };

/** A group is broken where the author broke it or where it is too wide; a list where both hold. */
export interface Region {
  readonly kind: 'group' | 'list' | 'indented';
  readonly of: Doc;
}

/** Nothing between two words. */
export const glue: Mark = { kind: 'glue' };
/** Blanks, besides what stands there anyway. */
export function pad(columns: number): Mark {
  return { kind: 'pad', columns };
}

/** A line, if the group around it is broken. */
export const soft: Mark = { kind: 'soft' };

/** A line, whatever its width. */
export function line(blanks: Blanks): Mark {
  return { kind: 'line', blanks };
}

/** What goes on one line, or breaks at each `soft` in it. */
export function group(of: Doc): Region {
  return { kind: 'group', of };
}

/** By two blanks, for the lines that start in it. */
export function indented(of: Doc): Region {
  return { kind: 'indented', of };
}

/** Items joined by commas. */
export function list(items: readonly Doc[]): Doc {
  return {
    kind: 'list',
    of: items.map((item, at) => (at === 0 ? item : [glue, ',', { kind: 'fill' }, item])),
  };
}

/** `{ … }` with each item on a line of its own; `blanks` says what stands before an item that is not the first. */
export function block<T>(
  items: readonly T[],
  layOut: (item: T) => Doc,
  blanks: (item: T, before: T) => Blanks = () => 'author',
): Doc {
  const inner = items.map((item, at) => {
    const before = items[at - 1];
    return [line(before === undefined ? 'first' : blanks(item, before)), layOut(item)];
  });
  return ['{', indented(inner), { kind: 'close', of: items.length === 0 ? 'empty block' : 'block' }, '}'];
}
