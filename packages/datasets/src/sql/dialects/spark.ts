import { blanksEscaped } from './blanks.ts';
import { escaped, plainDistances, doubled, type Dialect } from './dialect.ts';

export const spark: Dialect = {
  name: 'spark',
  identifier: doubled('`'),
  text: escaped("'"),
  namesExpressions: false,
  namesQueries: true,
  join: 'JOIN',
  toText: sql => `CAST(${sql} AS STRING)`,
  toDouble: sql => `CAST(${sql} AS DOUBLE)`,
  toLong: sql => `CAST(${sql} AS BIGINT)`,
  toWhole: sql => `CAST(${sql} AS DECIMAL(38, 0))`,
  toDriver: sql => sql,
  grouped: sql => sql,
  settled: sql => `TRIM(BOTH '${blanksEscaped}' FROM ${sql})`,
  ln: sql => `LN(${sql})`,
  isFinite: sql => `NOT isnan(${sql}) AND abs(${sql}) < DOUBLE('Infinity')`,
  inByteOrder: sql => sql,
  topSum: (sql, count) =>
    count === 1
      ? `MAX(${sql})`
      : `aggregate(slice(sort_array(collect_list(CAST(${sql} AS DECIMAL(38, 0))), false), 1, ${count}), CAST(0 AS DECIMAL(38, 0)), (x, y) -> CAST(x + y AS DECIMAL(38, 0)))`,
  // The precision of a quotient of decimals is cut; `div` is exact.
  billionths: (numerator, denominator) =>
    `(2000000000 * CAST(${numerator} AS DECIMAL(27, 0)) + ${denominator}) div (2 * CAST(${denominator} AS DECIMAL(37, 0)))`,
  windows: true,
  distances: plainDistances,
};
