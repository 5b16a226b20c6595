import { blanksEscaped } from './blanks.ts';
import { escaped, plainDistances, type Dialect } from './dialect.ts';

const inBackTicks = escaped('`');

export const bigquery: Dialect = {
  name: 'bigquery',
  // No column there may hold these, or be longer.
  identifier: name =>
    name.length > 300 || /[!"$()*,./;?@[\\\]^`{}~]/.test(name) ? undefined : inBackTicks(name),
  text: escaped("'"),
  namesExpressions: false,
  namesQueries: true,
  join: 'JOIN',
  toText: sql => `CAST(${sql} AS STRING)`,
  toDouble: sql => `CAST(${sql} AS FLOAT64)`,
  toLong: sql => `CAST(${sql} AS INT64)`,
  toWhole: sql => `CAST(${sql} AS BIGNUMERIC)`,
  toDriver: sql => sql,
  grouped: sql => sql,
  settled: sql => `NORMALIZE(TRIM(${sql}, '${blanksEscaped}'), NFC)`,
  normalizes: true,
  ln: sql => `LN(${sql})`,
  isFinite: sql => `NOT (IS_NAN(${sql}) OR IS_INF(${sql}))`,
  inByteOrder: sql => sql,
  topSum: (sql, count) =>
    count === 1
      ? `MAX(${sql})`
      : `(SELECT SUM(x) FROM UNNEST(ARRAY_AGG(${sql} IGNORE NULLS ORDER BY ${sql} DESC LIMIT ${count})) AS x)`,
  billionths: (numerator, denominator) =>
    `DIV(2000000000 * CAST(${numerator} AS BIGNUMERIC) + ${denominator}, 2 * CAST(${denominator} AS BIGNUMERIC))`,
  windows: true,
  distances: plainDistances,
};
