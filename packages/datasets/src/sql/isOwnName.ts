const own =
  /^(?:[a-z]\d*_?|lo|hi|wr|[cwx][otuw]|s[acgv]|s\d+_\d+|far|total|blanks?|held|entries|rows_held|persons_held|[uv]_\w+)$/;

/**
 * Whether queries give names of this shape to expressions. ClickHouse takes such a name for the expression wherever it
 * stands, in the very query that reads a column of that name; all others take it for the column there.
 */
export function isOwnName(name: string): boolean {
  return own.test(name);
}
