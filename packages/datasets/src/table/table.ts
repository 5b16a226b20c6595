// A table in memory, by column. Everything on which engines could differ about a single value is settled here, so that
// a group is the same group whichever engine made it.

/** One value; null is an empty one. Whole numbers that a number cannot hold exactly stand as text. */
export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly values: readonly Cell[];
  /** How the values stand in the file, where that is not how these numbers are written: `1.10`, `1E3`. */
  readonly written?: readonly (string | null)[];
}

/** Columns of one length, in the order of the file. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** The values of a column; undefined where the table has no column of that name, which is case-sensitive. */
export function valuesOf(table: Table, column: string): readonly Cell[] | undefined {
  return table.columns.find(({ name }) => name === column)?.values;
}

/**
 * What a value is compared by when rows are grouped: values that are written alike are equal, -0 is 0, and NaN equals
 * itself. An empty value is null.
 */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  return Object.is(cell, -0) ? '0' : String(cell);
}

const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** Whether a text is a decimal as it is usually written. */
export function isDecimal(text: string): boolean {
  return decimal.test(text.trim());
}

/** A value as a number; undefined where it is none: a text that is no decimal, yes or no, NaN, what is infinite. */
export function numberOf(cell: Cell | undefined): number | undefined {
  const number = typeof cell === 'string' && isDecimal(cell) ? Number(cell) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number + 0 : undefined;
}
