import type { DatasetRoles, Interval } from '@fineline/ruleset';
import { add, rationalOf, toNumber, type Rational } from '../protection/rational.ts';
import { textOf, valuesOf, type Cell, type Table } from '../table.ts';
import { reachOf } from './decimal.ts';

/** What a clause counts. */
export type Unit = 'people' | 'rows' | 'cells' | 'by-role';

/** What the unit comes to in a table: distinct persons, rows, or published counts; undefined where it has none. */
export type Counting = 'persons' | 'rows' | 'cells';

export function countingOf(unit: Unit, { person, count }: DatasetRoles): Counting | undefined {
  if (unit === 'rows') return 'rows';
  if (unit === 'cells') return count === undefined ? undefined : 'cells';
  if (person !== undefined) return 'persons';
  if (unit === 'by-role') return 'rows';
  return count === undefined ? undefined : 'cells';
}

/** The value of a cell that groups: how many persons or rows hold it. */
export type Tally = ReadonlyMap<string | null, number>;

/** How many distinct persons stand in the rows. */
export function personsIn(rows: readonly number[], persons: readonly Cell[]): number {
  return whoIsIn(rows, persons).size;
}

/** The persons in the rows, each once; an empty one is nobody. */
export function whoIsIn(rows: readonly number[], persons: readonly Cell[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const row of rows) {
    const person = textOf(persons[row]);
    if (person !== null) seen.add(person);
  }
  return seen;
}

/** How often each value of a column stands in the rows; with persons each counts once for each value. */
export function tally(
  rows: readonly number[],
  values: readonly Cell[],
  persons: readonly Cell[] | undefined,
  nulls: 'value' | 'skipped',
): Tally {
  const counts = new Map<string | null, number>();
  const seen = new Set<string>();
  for (const row of rows) {
    const value = textOf(values[row]);
    if (value === null && nulls === 'skipped') continue;
    if (persons) {
      const person = textOf(persons[row]);
      const pair = JSON.stringify([person, value]);
      if (person === null || seen.has(pair)) continue;
      seen.add(pair);
    }
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The published count of a row: the interval that it may come from, null where it is blank, undefined where it is no count. */
export function countAt(
  table: Table,
  { count, suppressedAs, missingAs }: DatasetRoles,
  row: number,
): Interval | null | undefined {
  const cell = count && valuesOf(table, count.column)?.[row];
  const text = textOf(cell);
  if (cell === undefined) return undefined;
  if (text === null || suppressedAs.includes(text) || missingAs.includes(text)) return null;
  const reach = reachOf(cell);
  if (reach === undefined || reach.min < 0) return undefined;
  const { nearest } = count!;
  if (nearest === undefined) return reach;
  const [low, high] = [reach.min - nearest / 2, reach.max + nearest / 2];
  // What was rounded to a whole number is a number of people, and those are whole.
  const isWhole = Number.isInteger(reach.min) && Number.isInteger(reach.max);
  return { min: Math.max(0, isWhole ? Math.ceil(low) : low), max: isWhole ? Math.floor(high) : high };
}

/**
 * The smallest of published counts, blanks and, where they are allowed, zeros aside; none where no other is there. A zero
 * that was rounded may be one that is allowed.
 */
export function smallestCount(
  table: Table,
  roles: DatasetRoles,
  rows: readonly number[],
  zeroAllowed: boolean,
): Interval | null | undefined {
  let found: Interval | null = null;
  for (const row of rows) {
    const count = countAt(table, roles, row);
    if (count === undefined) return undefined;
    if (count === null || (zeroAllowed && count.max === 0)) continue;
    const { min, max } = zeroAllowed ? unlessZero(count) : count;
    const before: Interval = found ?? { min, max };
    const most = Math.min(max ?? Infinity, before.max ?? Infinity);
    found = { min: Math.min(min, before.min), max: most === Infinity ? null : most };
  }
  return found;
}

/** What a size can be at most where a zero has none: nothing bounds one that may be zero. */
export function unlessZero(size: Interval): Interval {
  return size.min > 0 ? size : { min: 0, max: null };
}

/** Published counts added up: a blank leaves the sum open upwards, and only blanks are no figure. */
export function sumOfCounts(
  table: Table,
  roles: DatasetRoles,
  rows: readonly number[],
): Interval | null | undefined {
  let [min, max]: [Rational, Rational | null] = [0, 0];
  let blank = 0;
  for (const row of rows) {
    const count = countAt(table, roles, row);
    if (count === undefined) return undefined;
    if (count === null) {
      blank++;
      max = null;
      continue;
    }
    min = add(min, rationalOf(count.min) ?? 0);
    if (max !== null) max = add(max, rationalOf(count.max ?? 0) ?? 0);
  }
  if (rows.length > 0 && blank === rows.length) return null;
  return { min: toNumber(min), max: max === null ? null : toNumber(max) };
}
