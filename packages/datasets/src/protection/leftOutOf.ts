// A cell that a table leaves out is nobody's, most often. Where what it prints does not add up without it, somebody is
// there, and to leave a cell out hides it no better than to blank it.
import type { Grid, Place, Places } from './grid.ts';
import type { PublishedSum } from './sumsOf.ts';

/** By grid, the cells that are left out of sums which do not hold without them, among the values that any grid has. */
export function leftOutOf(
  sums: readonly PublishedSum[],
  grids: readonly Grid[],
): readonly (readonly Places[])[] {
  const valuesOf = (column: string): readonly Place[] => {
    const places = grids.flatMap(grid => {
      const at = grid.columns.indexOf(column);
      return at < 0 ? [] : grid.places.map(one => one[at]!);
    });
    return [...new Set(places)].filter(place => place !== true);
  };
  return grids.map(({ columns, places }, grid) => {
    const known = new Set(places.map(one => JSON.stringify(one)));
    const found = new Map<string, Places>();
    for (const { line } of sums) {
      if (line.grid !== grid) continue;
      for (const value of valuesOf(columns[line.along]!)) {
        const one = line.at.with(line.along, value);
        const name = JSON.stringify(one);
        if (!known.has(name)) found.set(name, one);
      }
    }
    return [...found.values()];
  });
}
