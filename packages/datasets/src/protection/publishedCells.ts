// A published table as somebody reads it who wants to know what is under the blanks: cells, and the sums that hold
// between them. A cell is named by the values of its columns without the totals, since "all ages, North" is the same
// number in a table by age and in one by sex. That is what links tables.
import { boundsOfWord } from './boundsOfWord.ts';
import { gridsOf, placesOf, withPlaces, type Grid, type Places } from './grid.ts';
import { withImpliedTotals } from './withImpliedTotals.ts';
import { add, compare, divide, rationalOf, signOf, subtract, type Rational } from './rational.ts';
import type { PublishedTable } from './publishedTable.ts';
import { sumsOf, type PublishedSum } from './sumsOf.ts';
import type { Bounds } from './tableau.ts';
import { wholeWithin } from './wholeWithin.ts';

/** The columns of a cell with their values, in code-unit order; those whose value is a total are left out. */
export type CellKey = readonly (readonly [column: string, value: string | null])[];

export interface PublishedCell {
  readonly key: CellKey;
  /** Whether a row of a table is about it. */
  readonly printed: boolean;
  /** Blank in one table at least, or left out of it. */
  readonly blanked: boolean;
  /** Left out of every table, where the sums do not hold without it. */
  readonly leftOut: boolean;
  /** What its own figures say; the lower bound is above the upper one where they exclude each other. */
  readonly bounds: Bounds;
}

export interface Published {
  readonly cells: readonly PublishedCell[];
  readonly sums: readonly PublishedSum[];
  readonly grids: readonly Grid[];
  /** Whether every figure is a whole number, as numbers of people are. */
  readonly areWhole: boolean;
}

const anyCount: Bounds = { low: 0, high: null };

/**
 * Every cell of the tables once, in the order in which they are first met, and every sum.
 *
 * @param leftOut - by grid, cells that nobody prints and that may hold people all the same
 * @param ofOneWhole - the grids that are taken to be of the same people, whether or not they have a column in common
 */
export function publishedCells(
  tables: readonly PublishedTable[],
  leftOut: readonly (readonly Places[])[] = [],
  ofOneWhole: ReadonlySet<number> = new Set(),
): Published {
  const cells: PublishedCell[] = [];
  const indexes = new Map<string, number>();
  const areWhole = tables.every(({ rows }) =>
    rows.every(({ count }) => typeof count === 'bigint' || Number.isInteger(count ?? 0)),
  );
  const indexOf = (columns: readonly string[], places: Places, isLeftOut = false, grid?: number): number => {
    const key = cellKey(columns, places);
    const printed = grid === undefined;
    const name = JSON.stringify(key);
    // Two grids without a column in common may be of different people, unless one prints how many all are.
    const isOwn = !printed && key.length === 0 && !indexes.has(name);
    const whole = ofOneWhole.has(grid ?? -1) ? 'all' : grid;
    const text = isOwn ? `everybody in ${whole}` : name;
    const index = indexes.get(text) ?? cells.length;
    indexes.set(text, index);
    cells[index] ??= { key, printed, blanked: isLeftOut, leftOut: isLeftOut, bounds: anyCount };
    return index;
  };
  for (const table of tables)
    for (const { key, count, word = '' } of table.rows) {
      const index = indexOf(table.columns, placesOf(table, key));
      const before = cells[index]!;
      cells[index] =
        count === null
          ? { ...before, blanked: true, bounds: both(before.bounds, boundsOfBlank(word, areWhole)) }
          : { ...before, bounds: both(before.bounds, boundsOf(count, table.nearest, areWhole)) };
    }
  const whole = withImpliedTotals(gridsOf(tables), ofOneWhole);
  const indexesOf = ({ columns, places }: Grid, grid: number, areLeftOut = false): readonly number[] =>
    places.map(one => indexOf(columns, one, areLeftOut, grid));
  whole.forEach((grid, at) => indexesOf(grid, at));
  const grids = whole.map((grid, at) => {
    const more = leftOut[at] ?? [];
    indexesOf({ ...grid, places: more }, at, true);
    return withPlaces(grid, more);
  });
  const sums = grids.flatMap((grid, at) => sumsOf(grid, at, indexesOf(grid, at)));
  return { cells, sums, grids, areWhole };
}

function cellKey(columns: readonly string[], places: Places): CellKey {
  return columns
    .flatMap((column, index): readonly CellKey[number][] => {
      const place = places[index]!;
      return place === true ? [] : [[column, place]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a figure says of the number that it stands for. What is no number says nothing that could be true. */
function boundsOf(count: number | bigint, nearest: number | undefined, isWhole: boolean): Bounds {
  const figure = rationalOf(count);
  if (figure === undefined) return nothing;
  const step = nearest === undefined ? undefined : rationalOf(nearest);
  if (step === undefined || signOf(step) <= 0) return { low: figure, high: figure };
  const half = divide(step, 2);
  const bounds = { low: subtract(figure, half), high: add(figure, half) };
  return isWhole ? wholeWithin(bounds) : bounds;
}

function boundsOfBlank(word: string, isWhole: boolean): Bounds {
  const bounds = boundsOfWord(word);
  if (bounds === undefined || !isWhole) return bounds ?? anyCount;
  const { low, high } = wholeWithin(bounds);
  const isOut = bounds.isBelow && high !== null && compare(high, bounds.high) === 0;
  return { low, high: isOut ? subtract(high, 1) : high };
}

const nothing: Bounds = { low: 0, high: -1 };

function both(a: Bounds, b: Bounds): Bounds {
  return { low: larger(a.low, b.low), high: a.high === null ? b.high : smaller(a.high, b.high) };
}

function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? b : a;
}

function smaller(a: Rational, b: Rational | null): Rational {
  return b === null || compare(a, b) < 0 ? a : b;
}
