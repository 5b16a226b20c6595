// Totals that a table does not print are sums of what it prints all the same: a total that it does print may jump over
// them, two margins may meet in one, and another table that prints them, or whose parts add up to them too, gives away
// what is blank between them.
import { levelClosure, levelOf, nameOf, stepsBetween, type Level } from './levels.ts';
import { withPlaces, type Grid, type Place, type Places } from './grid.ts';

/**
 * The grids with the totals that they leave out and that other rows, or other grids, can be held against.
 *
 * @param ofOneWhole - the grids that meet in everybody at the least
 */
export function withImpliedTotals(grids: readonly Grid[], ofOneWhole: ReadonlySet<number>): readonly Grid[] {
  return grids.map((grid, at) => {
    const told = grids.flatMap((other, index) =>
      other === grid ? [] : levelsShared(grid, other, ofOneWhole.has(at) && ofOneWhole.has(index)),
    );
    const levels = levelClosure([...levelsIn(grid), ...told]);
    return withPlaces(grid, totalsAt([...levels, ...stepsBetween(levels)], grid.places));
  });
}

function levelsIn({ places }: Grid): readonly Level[] {
  const levels = new Map(places.map(levelOf).map(level => [nameOf(level), level]));
  return [...levels.values()];
}

/** The levels of another grid, as far as this one has its columns, and those at which their cells meet. */
function levelsShared(grid: Grid, other: Grid, areOfOneWhole: boolean): readonly Level[] {
  const told = levelsIn(other).map(level => other.columns.filter((_, index) => !level[index]));
  const meeting = told.flatMap(names => {
    const common = names.filter(name => grid.columns.includes(name));
    // Two tables without a column in common may be of different people; where one prints them all, it says so.
    return areOfOneWhole || common.length > 0 || names.length === 0 ? [common] : [];
  });
  return meeting.map(names => grid.columns.map(column => !names.includes(column)));
}

/** The totals at these levels of rows that are finer. */
function totalsAt(levels: readonly Level[], rows: readonly Places[]): readonly Places[] {
  return rows.flatMap(places =>
    levels
      .filter(level => level.every((isTotal, index) => isTotal || places[index] !== true))
      .map(level => places.map((place, index): Place => level[index]! || place)),
  );
}
