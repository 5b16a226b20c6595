// A text cut into words, numbers and marks. `text` is folded for matching (case, curly quotes, full-width letters, chat
// spellings); `start` and `end` are offsets in the original, so that evidence is always a slice of what was written.

import type { KnownWord } from './knownWord.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  /** The folded word; undefined for what is none. */
  readonly word: string | undefined;
}

export interface WordToken extends Place {
  readonly kind: 'word';
  readonly text: string;
  readonly capitals: KnownWord['capitals'];
  readonly known: KnownWord;
}

/** A number in digits, with the letters glued to it: 1.2k is 1.2 and `k`. */
export interface NumberToken extends Place {
  readonly kind: 'number';
  /** Without separators and letters: `3749`, `1.2`. */
  readonly text: string;
  readonly value: number;
  /** What it is where the full stop groups thousands: 53000 for `53.000`; absent where it cannot. */
  readonly grouped?: number;
  readonly suffix: string;
}

/** A mark of punctuation; `¶` is an empty line, or the end of one that no mark ends (one character). */
export interface MarkToken extends Place {
  readonly kind: 'mark';
  readonly text: string;
}

/** Anything else that is no white space: emoji, arrows, currency signs. */
export interface SymbolToken extends Place {
  readonly kind: 'symbol';
  readonly text: string;
}

export type Token = WordToken | NumberToken | MarkToken | SymbolToken;

/** The folded word at `at`, or undefined where there is none or something else stands there. */
export function wordAt(tokens: readonly Token[], at: number): string | undefined {
  if (at < 0 || at >= tokens.length) return undefined;
  return tokens[at]!.word;
}

/** True for a word that is written with a capital letter: *Prince*, *TV*. */
export function hasCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals !== 'none';
}

/** As `hasCapital`, and not in capitals alone: *Prince*, and not *TV*. */
export function hasOneCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals === 'first';
}

/** True where the words stand one behind the other from `at` on. */
export function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let ahead = 0; ahead < words.length; ahead++)
    if (wordAt(tokens, at + ahead) !== words[ahead]) return false;
  return true;
}

/** True where the token at `at` is the mark `text`. */
export function isMark(tokens: readonly Token[], at: number, text: string): boolean {
  if (at < 0 || at >= tokens.length) return false;
  const token = tokens[at];
  return token?.kind === 'mark' && token.text === text;
}

/** The stretch of the original text that the tokens from `from` up to, not including, `to` cover. */
export function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
