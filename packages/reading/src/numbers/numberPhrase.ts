import type { Interval } from '@fineline/ruleset';

/** A number as a text says it, before anybody asks what it counts. */
export interface NumberPhrase {
  /** First token, words such as *more than* included. */
  readonly from: number;
  /** First token of the number itself. */
  readonly core: number;
  /** The token after the last one. */
  readonly to: number;
  /** What it may be; for a share a fraction. */
  readonly value: Interval;
  /** `share`: a part of something (62%, half, 1 in 8). `vague`: dozens, a handful. */
  readonly form: 'count' | 'share' | 'vague';
  /** `min`: at least this much is said. `max`: at most. */
  readonly bound?: 'min' | 'max';
  /** *About*, *nearly*, *or so*. */
  readonly hedged: boolean;
  /** *Exactly*, *precisely*. */
  readonly exactly: boolean;
  /** Said in thousands, millions or dozens, so not to the last one. */
  readonly magnitude: boolean;
  /** Significant digits as written. */
  readonly digits: number;
}

/** The number alone, as `coreNumberAt` finds it. */
export interface CoreNumber {
  readonly to: number;
  readonly value: Interval;
  readonly form: NumberPhrase['form'];
  readonly magnitude: boolean;
  readonly digits: number;
}

/** Significant digits of a number: 2 in 3700, 4 in 3749, 2 in 5.3. */
export function significantDigits(value: number): number {
  let digits = '';
  for (const character of String(value)) {
    if (character === 'e') break;
    if (character !== '.') digits += character;
  }
  let from = 0;
  let to = digits.length;
  while (from < to && digits[from] === '0') from++;
  while (to > from && digits[to - 1] === '0') to--;
  return Math.max(1, to - from);
}
