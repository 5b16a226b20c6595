import type { DatasetRoles, Interval } from '@fineline/ruleset';
import { textOf, valuesOf, type Table } from '../table/table.ts';
import { isTotalIn } from './isTotalIn.ts';
import { countAt } from './publishedCounts.ts';

/** A row as one value of a column, and its count as `countAt` has it. */
export interface Listed {
  readonly text: string | null;
  readonly count: Interval | null | undefined;
}

/** The rows that differ in the column alone, in their order; those with a word for a total in it are left out. */
export function slicesBy(column: string, table: Table, roles: DatasetRoles): readonly (readonly Listed[])[] {
  const values = valuesOf(table, column) ?? [];
  const others = roles.key.filter(key => key !== column).map(key => valuesOf(table, key) ?? []);
  const isTotal = isTotalIn(column, roles);
  const slices = new Map<string, Listed[]>();
  for (let row = 0; row < table.rows; row++) {
    const text = textOf(values[row]);
    if (isTotal(text)) continue;
    const name = JSON.stringify(others.map(cells => textOf(cells[row])));
    const slice = slices.get(name) ?? [];
    slices.set(name, slice);
    slice.push({ text, count: countAt(table, roles, row) });
  }
  return [...slices.values()];
}
