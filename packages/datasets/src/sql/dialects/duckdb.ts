import { doubled, plainDistances, type Dialect } from '../dialect.ts';

export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: doubled('"'),
  text: doubled("'"),
  namesExpressions: false,
  join: 'JOIN',
  toText: sql => `CAST(${sql} AS VARCHAR)`,
  toDouble: sql => `CAST(${sql} AS DOUBLE)`,
  toLong: sql => `CAST(${sql} AS BIGINT)`,
  toWhole: sql => `CAST(${sql} AS HUGEINT)`,
  grouped: sql => sql,
  ln: sql => `LN(${sql})`,
  isFinite: sql => `isfinite(${sql})`,
  inByteOrder: sql => sql,
  topSum: (sql, count) => (count === 1 ? `MAX(${sql})` : `list_sum(max(${sql}, ${count}))`),
  billionths: (numerator, denominator) =>
    `(2000000000 * CAST(${numerator} AS HUGEINT) + ${denominator}) // (2 * CAST(${denominator} AS HUGEINT))`,
  knowsExtremes: true,
  windows: true,
  distances: plainDistances,
};
