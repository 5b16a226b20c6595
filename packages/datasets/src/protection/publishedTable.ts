/** A row of a published table: the values of the key columns, in their order, and the count; null where it is blanked, `bigint` where no number holds it. */
export interface PublishedRow {
  readonly key: readonly (string | null)[];
  readonly count: number | bigint | null;
  /** How the blank is written: `<11` says how small the count is, any other word nothing. */
  readonly word?: string;
}

/**
 * A table of counts that are zero or more. Every total is taken for the sum of the parts that the table lists: a part
 * that is not listed is nobody, unless what is listed does not add up without it. A total that is not listed is the sum
 * of its parts all the same. Tables are linked where they have columns of one name.
 */
export interface PublishedTable {
  readonly columns: readonly string[];
  /** Values that stand for all others of their column together. */
  readonly totals: readonly string[];
  /** Each count was rounded to a multiple of this, halves up or down. */
  readonly nearest?: number;
  /** By column: the value, not a total, that another value of the column is a part of. */
  readonly parents?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly rows: readonly PublishedRow[];
}
