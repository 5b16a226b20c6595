// Which cells of a table add up to which. Along one column, the rows that are equal in all others make a line; in a
// line, each value is a part of the nearest value above it that stands there too, and of the total where none does. So
// levels that are left out of a table do not matter.
import type { PublishedTable } from './publishedTable.ts';

/** A cell that is the sum of others, as indexes of cells. */
export interface PublishedSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Stands for the total of a column, whatever the table calls it. No value of a table is `true`. */
type Place = string | null | true;

/**
 * The sums of a table along each of its columns.
 *
 * @param ofRows - the index of the cell that each row publishes
 */
export function sumsOf(table: PublishedTable, ofRows: readonly number[]): readonly PublishedSum[] {
  const totals = new Set<string | null>(table.totals);
  const places = table.rows.map(({ key }) =>
    table.columns.map((_, index): Place => {
      const value = key[index] ?? null;
      return totals.has(value) ? true : value;
    }),
  );
  return table.columns.flatMap((column, along) => {
    const parents = table.parents?.get(column);
    return linesAlong(along, places, ofRows).flatMap(line => sumsIn(line, parents));
  });
}

/** The cells of a line by their place along the column. */
type Line = ReadonlyMap<Place, number>;

function linesAlong(
  along: number,
  places: readonly (readonly Place[])[],
  ofRows: readonly number[],
): readonly Line[] {
  const lines = new Map<string, Map<Place, number>>();
  places.forEach((row, index) => {
    const others = JSON.stringify(row.toSpliced(along, 1));
    const line = lines.get(others) ?? new Map<Place, number>();
    lines.set(others, line.set(row[along] ?? null, ofRows[index]!));
  });
  return [...lines.values()];
}

function sumsIn(line: Line, parents: ReadonlyMap<string, string> | undefined): readonly PublishedSum[] {
  const parts = new Map<number, number[]>();
  for (const [place, cell] of line) {
    const total = place === true ? undefined : line.get(placeAbove(place, line, parents));
    if (total === undefined) continue;
    const known = parts.get(total);
    if (known === undefined) parts.set(total, [cell]);
    else known.push(cell);
  }
  return [...parts].map(([total, cells]) => ({ total, parts: cells }));
}

/** The nearest place above one that stands in the line, else that of the total. */
function placeAbove(place: Place, line: Line, parents: ReadonlyMap<string, string> | undefined): Place {
  let above = typeof place === 'string' ? parents?.get(place) : undefined;
  // A value that is said to be above itself is above nothing.
  const passed = new Set<Place>([place]);
  while (above !== undefined && !passed.has(above)) {
    if (line.has(above)) return above;
    passed.add(above);
    above = parents?.get(above);
  }
  return true;
}
