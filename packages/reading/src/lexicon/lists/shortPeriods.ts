// Stretches of a calendar that reports call by a letter and a number, in small letters: *Q4*, *H1*, *FY25*, *W47*. *W4* and *W12*
// are parts of London: a week is written so from 15 on, or with a zero.
import type { Interval } from '@fineline/ruleset';

function numbered(
  name: (number: number) => string,
  from: number,
  to: number,
  days: Interval,
): readonly (readonly [string, Interval])[] {
  return Array.from({ length: to - from + 1 }, (_, more) => [name(from + more), days] as const);
}

const week = { min: 7, max: 7 };
/** Some are 52 or 53 whole weeks. */
const fiscalYear = { min: 364, max: 371 };

/** Days of such a stretch, by its name. */
export const shortPeriods: ReadonlyMap<string, Interval> = new Map([
  ...numbered(number => `q${number}`, 1, 4, { min: 90, max: 92 }),
  ...numbered(number => `h${number}`, 1, 2, { min: 181, max: 184 }),
  ...numbered(number => `fy${number}`, 10, 39, fiscalYear),
  ...numbered(number => `fy20${number}`, 10, 39, fiscalYear),
  ...numbered(number => `w0${number}`, 1, 9, week),
  ...numbered(number => `w${number}`, 15, 53, week),
  ...numbered(number => `wk${number}`, 1, 53, week),
]);
