import type { DatasetRoles } from '@fineline/ruleset';
import { renderQuery } from '../sql/query.ts';
import { readColumn } from '../sql/sourceTable.ts';
import type { Cell, Table } from '../table/table.ts';
import { cellOf } from './cellOf.ts';
import type { Connection } from './connection.ts';

/** More values than this are not brought into memory. */
const mostValues = 20_000_000;

/**
 * The columns of these names that the table has, for what no SQL says; undefined where that would be more than memory
 * is to hold.
 */
export async function bringTable(
  { source, dialect, rows: read }: Connection,
  names: ReadonlySet<string>,
  rows: number,
  { missingAs, count }: DatasetRoles,
): Promise<Table | undefined> {
  const columns = source.columns.filter(({ name }) => names.has(name));
  if (columns.length * rows > mostValues) return undefined;
  const values = columns.map((): Cell[] => []);
  if (columns.length > 0) {
    // How a count is blanked may tell how small it is.
    const emptyIn = (name: string): readonly string[] => (name === count?.column ? [] : missingAs);
    const select = columns.map(
      (column, at) => [readColumn(column, emptyIn(column.name), dialect), `c${at}`] as const,
    );
    for await (const chunk of read(renderQuery({ select, from: { table: source.sql } }, dialect), 'many'))
      for (const row of chunk)
        for (const [at, { kind }] of columns.entries()) values[at]!.push(cellOf(row[at] ?? null, kind));
  }
  return { columns: columns.map(({ name }, at) => ({ name, values: values[at]! })), rows };
}
