// The tables of a publication that have the same columns, and the same values above others, are one table, however its
// rows are shared out among them.
import type { PublishedRow, PublishedTable } from './publishedTable.ts';

/** Stands for the total of a column, whatever the table calls it. No value of a table is `true`. */
export type Place = string | null | true;

/** A cell of a grid by its place along each column. */
export type Places = readonly Place[];

/** Tables with the same columns and hierarchies. */
export interface Grid {
  readonly columns: readonly string[];
  /** By column: the value that another value of the column is a part of. */
  readonly parents: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Where its rows stand, each place once. */
  readonly places: readonly Places[];
}

/** The grids of tables that are published together. */
export function gridsOf(tables: readonly PublishedTable[]): readonly Grid[] {
  const grids = new Map<string, readonly PublishedTable[]>();
  for (const table of tables) {
    const above = [...(table.parents ?? [])].map(([column, parents]) => [column, ...parents]);
    const name = JSON.stringify([[...table.columns].sort(), above]);
    grids.set(name, [...(grids.get(name) ?? []), table]);
  }
  return [...grids.values()].map(alike => {
    const { columns, parents = new Map() } = alike[0]!;
    const placed = new Map<string, Places>();
    for (const table of alike)
      for (const { key } of table.rows) {
        const places = placesOf(table, key, columns);
        placed.set(JSON.stringify(places), places);
      }
    return { columns, parents, places: [...placed.values()] };
  });
}

/** Where a row of a table stands, by columns that the table has. */
export function placesOf(
  table: PublishedTable,
  key: PublishedRow['key'],
  columns: readonly string[] = table.columns,
): Places {
  return columns.map((column): Place => {
    const value = key[table.columns.indexOf(column)] ?? null;
    return value !== null && table.totals.includes(value) ? true : value;
  });
}

/** The grid with cells that it has besides. */
export function withPlaces(grid: Grid, more: readonly Places[]): Grid {
  const placed = new Map([...grid.places, ...more].map(places => [JSON.stringify(places), places]));
  return { ...grid, places: [...placed.values()] };
}
