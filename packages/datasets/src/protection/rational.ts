// Exact fractions. Whether a blanked cell can be worked out is a question of equality, which floating point cannot
// answer: three tenths that were added up are not the three tenths that were published. Nearly all that is ever
// calculated are small whole numbers, so those are plain numbers, and several times as fast.

/** A whole number that a number holds exactly; everything else is a fraction. */
export type Rational = number | Fraction;

/** In lowest terms; the denominator is positive, and one only where a number could not hold the numerator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The decimal that the number is written as (0.1 is one tenth), or nothing where it is no finite number. */
export function rationalOf(value: number | bigint): Rational | undefined {
  if (typeof value === 'bigint') return quotient(value, 1n);
  if (!Number.isFinite(value)) return undefined;
  if (Number.isSafeInteger(value)) return value + 0;
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift < 0 ? quotient(digits, 10n ** BigInt(-shift)) : quotient(digits * 10n ** BigInt(shift), 1n);
}

export function add(a: Rational, b: Rational): Rational {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  const [x, y] = [fractionOf(a), fractionOf(b)];
  return quotient(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // Zero times a number below zero would be a zero of its own kind.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  const [x, y] = [fractionOf(a), fractionOf(b)];
  return quotient(x.numerator * y.numerator, x.denominator * y.denominator);
}

/** `b` is not zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b === 1) return a;
  if (b === -1) return negate(a);
  const [x, y] = [fractionOf(a), fractionOf(b)];
  return quotient(x.numerator * y.denominator, x.denominator * y.numerator);
}

export function negate(a: Rational): Rational {
  return typeof a === 'number' ? 0 - a : quotient(-a.numerator, a.denominator);
}

/** -1, 0 or 1. */
export function signOf(a: Rational): -1 | 0 | 1 {
  if (typeof a === 'number') return a < 0 ? -1 : a > 0 ? 1 : 0;
  return a.numerator < 0n ? -1 : 1;
}

/** -1 where `a` is smaller, 1 where it is larger, else 0. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return signOf(subtract(a, b));
}

/** The nearest number; the fraction itself where a number can hold it. */
export function toNumber(a: Rational): number {
  if (typeof a === 'number') return a;
  const whole = a.numerator / a.denominator;
  return Number(whole) + Number(a.numerator - whole * a.denominator) / Number(a.denominator);
}

/** The largest whole number that is not above it. */
export function floorOf(a: Rational): Rational {
  if (typeof a === 'number') return a;
  const rest = ((a.numerator % a.denominator) + a.denominator) % a.denominator;
  return quotient(a.numerator - rest, a.denominator);
}

/** The smallest whole number that is not below it. */
export function ceilingOf(a: Rational): Rational {
  return negate(floorOf(negate(a)));
}

/** The same as a numerator and a denominator in lowest terms. */
function fractionOf(a: Rational): Fraction {
  return typeof a === 'number' ? { numerator: BigInt(a), denominator: 1n } : a;
}

/** One whole number divided by another, which is not zero. */
function quotient(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  const lowest = { numerator: numerator / divisor, denominator: denominator / divisor };
  const whole = lowest.denominator === 1n ? Number(lowest.numerator) : Number.NaN;
  return Number.isSafeInteger(whole) ? whole : lowest;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
