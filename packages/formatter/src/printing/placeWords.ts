// Where the words stand in the source, and so which comments stand before each. The tree keeps no place for a comma or
// a keyword, but the words are known in their order, and nothing else stands between them than blanks and comments.
import type { CommentNode } from '@fineline/language';
import type { FlatWord } from './flatten.ts';

/** A word, and what stands before it in the source. */
export interface PlacedWord extends FlatWord {
  readonly comments: readonly PlacedComment[];
  /** Behind the last comment. */
  readonly breaks: Breaks;
}

/** A comment before a word. */
export interface PlacedComment {
  readonly text: string;
  readonly doc: boolean;
  /** Behind the word or comment before. */
  readonly breaks: Breaks;
}

/** Line breaks before a word or comment: none, one, or two for any number more. */
export type Breaks = 0 | 1 | 2;

/** Finds the words; undefined where they are not those of the source, which is a mistake of ours. */
export function placeWords(
  words: readonly FlatWord[],
  source: string,
  comments: readonly CommentNode[],
): readonly PlacedWord[] | undefined {
  const placed: PlacedWord[] = [];
  let at = source.startsWith('\ufeff') ? 1 : 0;
  let next = 0;
  for (const word of words) {
    const before: PlacedComment[] = [];
    let gap = blanksFrom(source, at);
    for (let comment = comments[next]; comment?.span.start === gap.end; comment = comments[next]) {
      before.push({ text: comment.text.trimEnd(), doc: comment.doc, breaks: gap.breaks });
      gap = blanksFrom(source, comment.span.end);
      next++;
    }
    if (!source.startsWith(word.source, gap.end)) return undefined;
    placed.push({ ...word, comments: before, breaks: gap.breaks });
    at = gap.end + word.source.length;
  }
  return at === source.length ? placed : undefined;
}

function blanksFrom(source: string, start: number): { readonly end: number; readonly breaks: Breaks } {
  let breaks: Breaks = 0;
  let end = start;
  for (; ; end++) {
    const sign = source[end];
    if (sign === '\n' || (sign === '\r' && source[end + 1] !== '\n')) breaks = breaks === 0 ? 1 : 2;
    else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return { end, breaks };
  }
}
