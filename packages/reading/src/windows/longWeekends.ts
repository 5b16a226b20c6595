// Weekends that are longer than others, by the word before: *the long weekend*, *Memorial Day weekend*, *Easter weekend*.
import type { Interval } from '@fineline/ruleset';
import { wordAt, type Token } from '../tokens/token.ts';
import { exactly, type Piece } from './piece.ts';

const threeDays = exactly(3);
/** Not everywhere is Friday free as well as Monday, or either. */
const twoToFour = { min: 2, max: 4 };
const daysByWordBefore: ReadonlyMap<string, Interval> = new Map([
  ['long', threeDays],
  ['holiday', threeDays],
  ['day', threeDays],
  ['easter', twoToFour],
  ['thanksgiving', twoToFour],
]);

/** The stretch, with as many days as such a weekend has where it ends with one. */
export function withLongWeekend(tokens: readonly Token[], piece: Piece): Piece {
  if (wordAt(tokens, piece.to - 1) !== 'weekend') return piece;
  const days = daysByWordBefore.get(wordAt(tokens, piece.to - 2) ?? '');
  return days === undefined ? piece : { ...piece, days };
}
