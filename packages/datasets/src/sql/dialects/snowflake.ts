import { blanksEscaped } from './blanks.ts';
import { doubled, escaped, plainDistances, type Dialect } from './dialect.ts';

export const snowflake: Dialect = {
  name: 'snowflake',
  identifier: doubled('"'),
  text: escaped("'"),
  namesExpressions: false,
  namesQueries: true,
  join: 'JOIN',
  toText: sql => `TO_VARCHAR(${sql})`,
  toDouble: sql => `CAST(${sql} AS DOUBLE)`,
  toLong: sql => `CAST(${sql} AS NUMBER(38, 0))`,
  toWhole: sql => `CAST(${sql} AS NUMBER(38, 0))`,
  toDriver: sql => sql,
  grouped: sql => sql,
  settled: sql => `TRIM(${sql}, '${blanksEscaped}')`,
  ln: sql => `LN(${sql})`,
  isFinite: sql => `${sql} NOT IN ('NaN', 'inf', '-inf')`,
  inByteOrder: sql => `COLLATE(${sql}, '')`,
  topSum: (sql, count) =>
    count === 1
      ? `MAX(${sql})`
      : `REDUCE(ARRAY_SLICE(ARRAY_AGG(${sql}) WITHIN GROUP (ORDER BY ${sql} DESC), 0, ${count}), 0, (x, y) -> x + y)`,
  // A quotient has six digits after the point there, so what does not divide is taken off before.
  billionths: (numerator, denominator) => {
    const n = `(2000000000 * CAST(${numerator} AS NUMBER(27, 0)) + ${denominator})`;
    return `(${n} - MOD(${n}, 2 * ${denominator})) / (2 * ${denominator})`;
  },
  windows: true,
  distances: plainDistances,
};
