// What published tables with blanked cells leave to them, as the product works it out.
import { suppressedIntervals, toNumber, textOf, valuesOf, type Cell, type Table } from '@fineline/datasets';
import { keyOf, tableOf, type PublishedCase, type ReadTable } from './publishedCase.ts';

type PublishedTable = Parameters<typeof suppressedIntervals>[0][number];

/** A cell by its values in the order of the columns of the case, without the totals: `w b`. */
type Bounds = Readonly<Record<string, readonly [number, number | null]>>;

/** The smallest and the largest number that each blanked cell may have, one value twice where it is given away. */
export function boundsOfCells(one: PublishedCase, read: ReadTable): Bounds {
  const tables = [one, ...(one.linked ?? []).map(other => ({ ...other, published: {} }))].map(table =>
    publishedTable(table, read),
  );
  const columns = tables.flatMap(table => table.columns);
  const { cells } = suppressedIntervals(tables);
  return Object.fromEntries(
    cells.flatMap(cell => {
      if (cell.state !== 'bounded') return [];
      const { key, low, high } = cell;
      const name = [...key].sort(([a], [b]) => columns.indexOf(a) - columns.indexOf(b));
      const bounds = [toNumber(low), high === null ? null : toNumber(high)] as const;
      return [[name.map(([, value]) => value ?? '').join(' '), bounds]];
    }),
  );
}

/** The blanked cells of which one value is left, with it. */
export function recoverableCells(one: PublishedCase, read: ReadTable): Readonly<Record<string, number>> {
  const found = Object.entries(boundsOfCells(one, read)).filter(([, [low, high]]) => low === high);
  return Object.fromEntries(found.map(([name, [value]]) => [name, value]));
}

function publishedTable(one: Omit<PublishedCase, 'id'>, read: ReadTable): PublishedTable {
  const table = tableOf({ id: '', ...one }, read);
  const columns = keyOf({ id: '', ...one });
  const counts = columnOf(table, one.count ?? '');
  const keys = columns.map(column => columnOf(table, column).map(textOf));
  return {
    columns,
    totals: one.totals ?? [],
    ...(one.nearest !== undefined && { nearest: one.nearest }),
    ...(one.parents && {
      parents: new Map(
        Object.entries(one.parents).map(([column, above]) => [column, new Map(Object.entries(above))]),
      ),
    }),
    rows: counts.map((count, row) => ({
      key: keys.map(values => values[row] ?? null),
      count: count === null ? null : Number(count),
    })),
  };
}

function columnOf(table: Table, column: string): readonly Cell[] {
  const values = valuesOf(table, column);
  if (!values) throw new Error(`the table has no column \`${column}\``);
  return values;
}
