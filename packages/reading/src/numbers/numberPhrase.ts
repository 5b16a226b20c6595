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
  readonly bound: 'min' | 'max' | undefined;
  /** *About*, *nearly*, *or so*. */
  readonly hedged: boolean;
  /** *Just under*, *short of*: the number itself is left out. */
  readonly short?: boolean;
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
  const written = String(value);
  let [digits, significant] = [0, 0];
  for (let at = 0; at < written.length; at++) {
    const digit = written.charCodeAt(at) - 48;
    // The exponent.
    if (digit > 9) break;
    if (digit < 0 || (digit === 0 && digits === 0)) continue;
    digits++;
    if (digit > 0) significant = digits;
  }
  return Math.max(1, significant);
}
