// A published table as somebody reads it who wants to know what is under the blanks: cells, and the sums that hold
// between them. A cell is named by the values of its columns without the totals, since "all ages, North" is the same
// number in a table by age and in one by sex. That is what links tables.
import { add, compare, divide, rationalOf, signOf, subtract, type Rational } from './rational.ts';
import type { PublishedRow, PublishedTable } from './publishedTable.ts';
import { sumsOf, type PublishedSum } from './sumsOf.ts';
import type { Bounds } from './tableau.ts';

/** The columns of a cell with their values, in code-unit order; those whose value is a total are left out. */
export type CellKey = readonly (readonly [column: string, value: string | null])[];

export interface PublishedCell {
  readonly key: CellKey;
  /** Blank in one table at least. */
  readonly blanked: boolean;
  /** What its own figures say; the lower bound is above the upper one where they exclude each other. */
  readonly bounds: Bounds;
}

export interface Published {
  readonly cells: readonly PublishedCell[];
  readonly sums: readonly PublishedSum[];
}

const anyCount: Bounds = { low: 0, high: null };

/** Every cell of the tables once, in the order in which they are first met, and every sum. */
export function publishedCells(tables: readonly PublishedTable[]): Published {
  const cells: PublishedCell[] = [];
  const indexes = new Map<string, number>();
  const sums = tables.flatMap(table => {
    const ofRows = table.rows.map(({ key, count }): number => {
      const name = cellKey(table, key);
      const text = JSON.stringify(name);
      const index = indexes.get(text) ?? cells.length;
      indexes.set(text, index);
      const before = cells[index] ?? { key: name, blanked: false, bounds: anyCount };
      cells[index] =
        count === null
          ? { ...before, blanked: true }
          : { ...before, bounds: both(before.bounds, boundsOf(count, table.nearest)) };
      return index;
    });
    return sumsOf(table, ofRows);
  });
  return { cells, sums };
}

function cellKey({ columns, totals }: PublishedTable, key: PublishedRow['key']): CellKey {
  return columns
    .map((column, index): CellKey[number] => [column, key[index] ?? null])
    .filter(([, value]) => value === null || !totals.includes(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a figure says of the number that it stands for. What is no number says nothing that could be true. */
function boundsOf(count: number, nearest: number | undefined): Bounds {
  const figure = rationalOf(count);
  if (figure === undefined) return nothing;
  const step = nearest === undefined ? undefined : rationalOf(nearest);
  if (step === undefined || signOf(step) <= 0) return { low: figure, high: figure };
  const half = divide(step, 2);
  return { low: subtract(figure, half), high: add(figure, half) };
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
