import { timesRatio } from './timesRatio.ts';

/** The units an author may write, and what each measures. Singular and plural are one unit. */
export type Unit = 'people' | 'rows' | '%' | 'hours' | 'days' | 'weeks' | 'digits';

export type Dimension = 'people' | 'rows' | 'share' | 'duration' | 'digits';

/** What one unit is worth in the smallest unit of its dimension: a share in hundredths, a duration in hours. */
const units: { readonly [U in Unit]: { readonly dimension: Dimension; readonly worth: number } } = {
  people: { dimension: 'people', worth: 1 },
  rows: { dimension: 'rows', worth: 1 },
  '%': { dimension: 'share', worth: 1 },
  hours: { dimension: 'duration', worth: 1 },
  days: { dimension: 'duration', worth: 24 },
  weeks: { dimension: 'duration', worth: 168 },
  digits: { dimension: 'digits', worth: 1 },
};

const spellings: ReadonlyMap<string, Unit> = new Map([
  ['people', 'people'],
  ['person', 'people'],
  ['rows', 'rows'],
  ['row', 'rows'],
  ['%', '%'],
  ['hours', 'hours'],
  ['hour', 'hours'],
  ['days', 'days'],
  ['day', 'days'],
  ['weeks', 'weeks'],
  ['week', 'weeks'],
  ['digits', 'digits'],
  ['digit', 'digits'],
]);

/** The unit that a written word stands for (`person` is `people`), or undefined where it is no unit. */
export function unitOf(written: string): Unit | undefined {
  return spellings.get(written);
}

/** Every spelling of a unit, for suggestions. */
export const unitSpellings: readonly string[] = [...spellings.keys()];

/** What a unit measures. */
export function dimensionOf(unit: Unit): Dimension {
  return units[unit].dimension;
}

/**
 * `value` in another unit of the same dimension: 2 weeks are 14 days. A share converted to a `fraction` is 5 % → 0.05.
 * Worked out from the decimal digits and rounded once, so that equal quantities are equal numbers however they are
 * written: 1.4 days are 33.6 hours, and 0.7 % is 0.007, where the arithmetic of binary fractions misses both.
 * @throws RangeError where the dimensions differ: callers check types first.
 */
export function convert(value: number, from: Unit, to: Unit | 'fraction'): number {
  if (to === 'fraction') {
    if (from !== '%') throw new RangeError(`${from} is no share`);
    return timesRatio(value, 1, 100);
  }
  if (units[from].dimension !== units[to].dimension) throw new RangeError(`${from} cannot be said in ${to}`);
  return timesRatio(value, units[from].worth, units[to].worth);
}

/** A number with its unit, as an author wrote it. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** One way to write equal quantities: durations in whole days where they are, else in hours; all else as it stands. */
export function normalQuantity({ value, unit }: Quantity): Quantity {
  if (dimensionOf(unit) !== 'duration') return { value, unit };
  const hours = convert(value, unit, 'hours');
  return hours % 24 === 0 ? { value: hours / 24, unit: 'days' } : { value: hours, unit: 'hours' };
}
