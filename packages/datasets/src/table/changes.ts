import type { Cell, Table } from './table.ts';

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
