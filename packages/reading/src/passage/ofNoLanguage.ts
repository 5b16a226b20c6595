// Words that speak for no language where they stand: English has borrowed them, or they are a part of an address.
import type { Token } from '../tokens/token.ts';
import { loanwords } from '../lexicon/lists/loanwords.ts';

/** A word that English has borrowed, in any of its forms. */
export function isBorrowed(word: string): boolean {
  if (loanwords.has(word)) return true;
  const base = /^(.+?)(?:'s|s|es|d|ed)$/.exec(word)?.[1];
  return base !== undefined && loanwords.has(base);
}

/** A part of an address, a handle or a hashtag. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'mark' || before.end !== tokens[at]!.start) return false;
  return '#@/._'.includes(before.text);
}
