// Signs and words for a hundredth.
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';

/** The token after *%*, *per cent*, *pct*, or after *pc* and *p.c.* before *of*; undefined where none stands at `at`. */
export function endOfPercent(tokens: readonly Token[], at: number): number | undefined {
  if (isMark(tokens, at, '%')) return at + 1;
  const word = wordAt(tokens, at);
  if (word === 'percent' || word === 'pct') return at + 1;
  if (word === 'per' && wordAt(tokens, at + 1) === 'cent') return at + 2;
  // *A 3 pc suite* has three pieces.
  if ((word === 'pc' || word === 'p.c') && wordAt(tokens, behindStop(tokens, at + 1)) === 'of')
    return behindStop(tokens, at + 1);
  const spelt = word === 'p' && isMark(tokens, at + 1, '.') && standsAt(tokens, at + 2, ['c']);
  const behind = behindStop(tokens, at + 3);
  return spelt && wordAt(tokens, behind) === 'of' ? behind : undefined;
}

/** The same behind letters that are glued to the number at `at`: *4pc of*, *4pct*. */
export function endOfGluedPercent(tokens: readonly Token[], at: number): number | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number') return undefined;
  if (number.suffix === 'percent' || number.suffix === 'pct') return at + 1;
  return number.suffix === 'pc' && wordAt(tokens, at + 1) === 'of' ? at + 1 : undefined;
}

function behindStop(tokens: readonly Token[], at: number): number {
  return isMark(tokens, at, '.') ? at + 1 : at;
}
