// Totals that a table does not print are sums of what it prints all the same, and another table that prints them, or
// whose parts add up to them too, gives away what is blank between them.
import { withPlaces, type Grid, type Place, type Places } from './grid.ts';

/** The grids with the totals that they leave out and that other rows, or other grids, can be held against. */
export function withImpliedTotals(grids: readonly Grid[]): readonly Grid[] {
  return grids.map(grid => {
    const others = grids.filter(other => other !== grid);
    const levels = [...levelsIn(grid), ...others.flatMap(other => levelsShared(grid, other))];
    const byName = new Map(levels.map(level => [level.map(Number).join(''), level]));
    return withPlaces(grid, totalsAt([...byName.values()], grid.places));
  });
}

/** By column, whether the total stands there. */
type Level = readonly boolean[];

function levelsIn({ places }: Grid): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const one of places) {
    const level = one.map(place => place === true);
    levels.set(level.map(Number).join(''), level);
  }
  return [...levels.values()];
}

/** The levels of another grid, as far as this one has its columns, and those between them and its own cells. */
function levelsShared(grid: Grid, other: Grid): readonly Level[] {
  const told = levelsIn(other).map(level => other.columns.filter((_, index) => !level[index]));
  const common = grid.columns.filter(column => other.columns.includes(column));
  const meeting = [
    ...told.filter(names => names.every(name => grid.columns.includes(name))),
    // Two tables without a column in common may be of different people; where one prints them all, it says so.
    ...(common.length > 0 ? [common] : []),
  ];
  return meeting.flatMap(names => {
    const level = grid.columns.map(column => !names.includes(column));
    return level.map((_, from) => level.map((isTotal, index) => isTotal && index >= from));
  });
}

/** The totals at these levels of rows that are finer. */
function totalsAt(levels: readonly Level[], rows: readonly Places[]): readonly Places[] {
  return rows.flatMap(places =>
    levels
      .filter(level => level.every((isTotal, index) => isTotal || places[index] !== true))
      .map(level => places.map((place, index): Place => level[index]! || place)),
  );
}
