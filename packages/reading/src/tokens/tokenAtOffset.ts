import type { Token } from './token.ts';

/** The last token that starts at an offset or before it: by halves. */
export function tokenAtOffset(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
