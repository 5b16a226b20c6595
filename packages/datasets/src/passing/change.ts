import type { TableChange } from '../engine.ts';
import type { Cell, Table } from '../table.ts';

/** One thing to do to a table, and the table that it gives. */
export interface Change {
  /** What to do, in words: `give \`age\` in steps of 10`. */
  readonly says: string;
  /** How much is lost, from 0 (nothing) to 1 (all there is). */
  readonly loss: number;
  /** The column whose values become less fine, where it does no more. */
  readonly coarsens?: string;
  readonly apply: (table: Table) => Table;
  /** The same for a table that lies elsewhere; absent where it is done in memory alone. */
  readonly elsewhere?: TableChange;
}

/** The table with other values in a column. */
export function withValues(table: Table, column: string, change: (cell: Cell, row: number) => Cell): Table {
  const columns = table.columns.map(one =>
    one.name === column ? { ...one, values: one.values.map(change) } : one,
  );
  return { ...table, columns };
}

/** The table without a column. */
export function withoutColumn(table: Table, column: string): Table {
  return { ...table, columns: table.columns.filter(({ name }) => name !== column) };
}

/** The table without some rows. */
export function withoutRows(table: Table, left: ReadonlySet<number>): Table {
  const columns = table.columns.map(({ name, values }) => ({
    name,
    values: values.filter((_, row) => !left.has(row)),
  }));
  return { columns, rows: table.rows - left.size };
}
