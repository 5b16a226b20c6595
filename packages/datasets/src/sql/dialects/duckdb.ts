import { blanksAround } from './blanks.ts';
import { doubled, type Dialect } from './dialect.ts';

export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: doubled('"'),
  text: doubled("'"),
  namesExpressions: false,
  namesQueries: true,
  join: 'JOIN',
  toText: sql => `CAST(${sql} AS VARCHAR)`,
  toDouble: sql => `CAST(${sql} AS DOUBLE)`,
  toLong: sql => `CAST(${sql} AS BIGINT)`,
  toWhole: sql => `CAST(${sql} AS HUGEINT)`,
  toDriver: sql => `CAST(${sql} AS DOUBLE)`,
  grouped: sql => `(${sql} + 0)`,
  maySettle: sql => `(${sql} < '!' OR right(${sql}, 1) < '!' OR strlen(${sql}) <> length(${sql}))`,
  settled: sql => `nfc_normalize(regexp_replace(${sql}, '${blanksAround('\\')}', '', 'g'))`,
  normalizes: true,
  ln: sql => `LN(${sql})`,
  isFinite: sql => `isfinite(${sql})`,
  inByteOrder: sql => sql,
  topSum: (sql, count) => (count === 1 ? `MAX(${sql})` : `list_sum(max(${sql}, ${count}))`),
  billionths: (numerator, denominator) =>
    `(2000000000 * CAST(${numerator} AS HUGEINT) + ${denominator}) // (2 * CAST(${denominator} AS HUGEINT))`,
  knowsExtremes: true,
  placeAmong: (sql, values) =>
    `CAST(list_position(CAST([${values.join(', ')}] AS VARCHAR[]), ${sql}) AS TINYINT)`,
  // A window would sort the cells by a key of texts, which takes as long as half of the counting.
  windows: false,
  distances: (m, w, whole) =>
    `list_sum(list_transform(list({m: CAST(${m} AS HUGEINT), w: CAST(${w} AS HUGEINT)}), ` +
    `lambda cell: abs(cell.m * any_value(${whole}) - cell.w * SUM(${m})) - cell.w * SUM(${m})))`,
};
