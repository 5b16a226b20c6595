import { blanksInUnicodeText } from './blanks.ts';
import { doubled, plainDistances, type Dialect } from './dialect.ts';

export const trino: Dialect = {
  name: 'trino',
  identifier: doubled('"'),
  text: doubled("'"),
  namesExpressions: false,
  namesQueries: true,
  join: 'JOIN',
  toText: sql => `CAST(${sql} AS VARCHAR)`,
  toDouble: sql => `CAST(${sql} AS DOUBLE)`,
  toLong: sql => `CAST(${sql} AS BIGINT)`,
  toWhole: sql => `CAST(${sql} AS DECIMAL(38, 0))`,
  toDriver: sql => sql,
  grouped: sql => sql,
  settled: sql => `normalize(TRIM(BOTH U&'${blanksInUnicodeText}' FROM ${sql}), NFC)`,
  normalizes: true,
  ln: sql => `LN(${sql})`,
  isFinite: sql => `is_finite(${sql})`,
  inByteOrder: sql => sql,
  topSum: (sql, count) =>
    count === 1
      ? `MAX(${sql})`
      : `reduce(max(${sql}, ${count}), CAST(0 AS DECIMAL(38, 0)), (x, y) -> CAST(x + y AS DECIMAL(38, 0)), x -> x)`,
  // Dividing decimals without a fraction rounds to the nearest whole number, halves away from zero.
  billionths: (numerator, denominator) =>
    `CAST(1000000000 * CAST(${numerator} AS DECIMAL(28, 0)) AS DECIMAL(38, 0)) / CAST(${denominator} AS DECIMAL(38, 0))`,
  windows: true,
  distances: plainDistances,
};
