import { multiply, type Rational } from '../protection/rational.ts';

/** A fraction that is zero or more with nine digits after the point, halves away from zero. */
export function roundNine(value: Rational): number {
  const scaled = multiply(value, 1_000_000_000);
  if (typeof scaled === 'number') return scaled / 1e9;
  const whole = (2n * scaled.numerator + scaled.denominator) / (2n * scaled.denominator);
  return Number(whole) / 1e9;
}

/** The same of a number that was worked out in floating point. */
export function roundNineOf(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
