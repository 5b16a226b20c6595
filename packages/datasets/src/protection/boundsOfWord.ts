// Somebody who writes `<11` for a blank says that it is small, and how small: whoever reads it knows that, too.
import { compare, rationalOf, type Rational } from './rational.ts';

/** What a word that stands for a blank says of the count under it. */
export interface WordBounds {
  readonly low: Rational;
  readonly high: Rational;
  /** Whether the count is below `high`, not `high` itself. */
  readonly isBelow: boolean;
}

const number = String.raw`(\d{1,15}(?:\.\d{1,9})?)`;
const below = new RegExp(`^< ?${number}$`);
const atMost = new RegExp(`^(?:≤|<=|=<) ?${number}$`);
const between = new RegExp(`^${number} ?(?:-|–|to) ?${number}$`);

/** From *<4*, *≤3*, *<=3*, *1-4* and *1 to 4*; undefined where the word says nothing of the count. */
export function boundsOfWord(word: string): WordBounds | undefined {
  const text = word.trim();
  const [, end] = below.exec(text) ?? atMost.exec(text) ?? [];
  const [, from, to] = end === undefined ? (between.exec(text) ?? []) : [text, '0', end];
  const [low, high] = [from, to].map(digits =>
    digits === undefined ? undefined : rationalOf(Number(digits)),
  );
  if (low === undefined || high === undefined || compare(low, high) > 0) return undefined;
  return { low, high, isBelow: below.test(text) };
}
