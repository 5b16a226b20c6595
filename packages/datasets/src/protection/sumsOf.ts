// Which cells of a table add up to which. Along one column, the rows that are equal in all others make a line; in a
// line, each value is a part of the nearest value above it that stands there too, and of the total where none does. So
// levels that are left out of a table do not matter.
import type { Grid, Place, Places } from './grid.ts';

/** A cell that is the sum of others, as indexes of cells. */
export interface PublishedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly line: LineOfSum;
}

/** The line of a grid that a sum runs along: its column, by index, and where the line crosses the others. */
export interface LineOfSum {
  readonly grid: number;
  readonly along: number;
  readonly at: Places;
}

/**
 * The sums of a grid along each of its columns.
 *
 * @param grid - its index, for the lines
 * @param cells - the index of the cell at each of its places
 */
export function sumsOf(
  { columns, parents, places }: Grid,
  grid: number,
  cells: readonly number[],
): readonly PublishedSum[] {
  return columns.flatMap((column, along) =>
    linesAlong(along, places, cells).flatMap(line =>
      sumsIn(line.cells, parents.get(column)).map(sum => ({ ...sum, line: { grid, along, at: line.at } })),
    ),
  );
}

interface Line {
  readonly at: Places;
  /** By their place along the column. */
  readonly cells: Map<Place, number>;
}

function linesAlong(along: number, places: readonly Places[], cells: readonly number[]): readonly Line[] {
  const lines = new Map<string, Line>();
  places.forEach((at, index) => {
    const others = JSON.stringify(at.toSpliced(along, 1));
    const line = lines.get(others) ?? { at, cells: new Map() };
    lines.set(others, line);
    line.cells.set(at[along]!, cells[index]!);
  });
  return [...lines.values()];
}

function sumsIn(
  line: ReadonlyMap<Place, number>,
  parents: ReadonlyMap<string, string> | undefined,
): readonly Omit<PublishedSum, 'line'>[] {
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
function placeAbove(
  place: Place,
  line: ReadonlyMap<Place, number>,
  parents: ReadonlyMap<string, string> | undefined,
): Place {
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
