// Numbers that are said to be nearly reached: *nearly 1,000* is at most a thousand and may well be 900.
import type { Interval } from '@fineline/ruleset';
import type { CoreNumber, NumberPhrase } from './numberPhrase.ts';

/**
 * What *nearly N* may be: from N less half a unit of its last significant digit, and at least one less, up to N.
 * `without` leaves out N itself: *just under N*.
 */
export function nearly({ value, form, digits }: CoreNumber, without: boolean): Interval {
  if (value.max === null || value.min <= 0) return value;
  const half = unitOf(value.min, digits) / 2;
  if (form === 'share') return { min: rounded(value.min - half), max: value.max };
  const min = Math.max(0, Math.floor(Math.min(value.min - half, value.min - 1)));
  return { min, max: without && Number.isInteger(value.max) ? Math.max(min, value.max - 1) : value.max };
}

/** The unit of the last of so many significant digits: 1000 for 2000 (1), 10 for 150 (2). */
function unitOf(value: number, digits: number): number {
  const exponent = value.toExponential();
  return 10 ** (Number(exponent.slice(exponent.indexOf('e') + 1)) - digits + 1);
}

function rounded(fraction: number): number {
  return Math.max(0, Math.round(fraction * 1e12) / 1e12);
}

/** *Three short of a thousand*: the second without the first. */
export function lessThan(whole: NumberPhrase, missing: NumberPhrase): NumberPhrase {
  const top = (whole.value.max ?? whole.value.min) + 1;
  const value = {
    min: Math.max(0, top - (missing.value.max ?? top)),
    max: Math.max(0, top - missing.value.min),
  };
  return { ...whole, from: missing.from, value, hedged: value.min !== value.max, digits: missing.digits };
}
