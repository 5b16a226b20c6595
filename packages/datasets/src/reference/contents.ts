import type { DatasetRoles } from '@fineline/ruleset';
import { textOf, type Cell } from '../table/table.ts';

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
