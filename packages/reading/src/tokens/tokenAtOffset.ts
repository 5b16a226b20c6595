import type { Token } from './token.ts';

/** The token that starts at an offset of the text, or the last one before it; found by halves. */
export function tokenAtOffset(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
