import { nameSign } from '../lexicalRules.ts';

/** Scopes by the number of the group that they colour. */
export type Captures = { readonly [group: string]: { readonly name: string } };

/** A rule of a TextMate grammar. */
export interface Pattern {
  readonly name?: string;
  readonly contentName?: string;
  readonly include?: string;
  readonly match?: string;
  readonly captures?: Captures;
  readonly begin?: string;
  readonly beginCaptures?: Captures;
  readonly end?: string;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Pattern[];
}

/** A scope of this language. */
export function scope(name: string): string {
  return `${name}.disclosure`;
}

/** Scopes for the groups of a pattern, in their order. */
export function captures(...names: readonly string[]): Captures {
  return Object.fromEntries(names.map((name, at) => [String(at + 1), { name: scope(name) }]));
}

/** One of some words, whole: neither the start nor the end of a longer one. */
export function oneOfWords(words: readonly string[]): string {
  const escaped = words.map(word => word.replaceAll('.', '\\.'));
  return `(?<!${nameSign})(${escaped.join('|')})(?!${nameSign})`;
}

/** Colours words. */
export function coloured(words: readonly string[], name: string): Pattern {
  return { match: oneOfWords(words), name: scope(name) };
}

/** Rules of the grammar's repository. */
export function include(...names: readonly string[]): readonly Pattern[] {
  return names.map(name => ({ include: `#${name}` }));
}
