import { compare, divide, type Rational } from '../protection/rational.ts';

/** A quotient, or 1 where it is more: weights below one may come to less than one person, and nothing is more than certain. */
export function partOfOne(a: Rational, b: Rational): Rational {
  return compare(a, b) > 0 ? 1 : divide(a, b);
}
