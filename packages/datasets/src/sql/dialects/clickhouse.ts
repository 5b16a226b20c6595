// Written for 18.16, the oldest that is still installed by Linux distributions: it has no window functions and no wide
// integers, so ranks and totals are taken from arrays, and a quotient is divided out three digits at a time.
import { blanksAround } from './blanks.ts';
import { escaped, type Dialect } from './dialect.ts';

export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier: escaped('`'),
  text: escaped("'"),
  namesExpressions: true,
  namesQueries: false,
  join: 'ALL INNER JOIN',
  toText: sql => `toString(${sql})`,
  toDouble: sql => `toFloat64(${sql})`,
  toLong: sql => `toInt64(${sql})`,
  toWhole: sql => `toInt64(${sql})`,
  toDriver: sql => sql,
  grouped: sql => `if(isNaN(${sql}), nan, ${sql} + 0)`,
  maySettle: sql => `(${sql} < '!' OR reverse(${sql}) < '!' OR length(${sql}) <> lengthUTF8(${sql}))`,
  // Since 21.11; before, such a query fails.
  settled: sql => `normalizeUTF8NFC(replaceRegexpAll(${sql}, '${blanksAround('\\\\')}', ''))`,
  normalizes: true,
  ln: sql => `log(${sql})`,
  isFinite: sql => `isFinite(${sql})`,
  inByteOrder: sql => sql,
  topSum: (sql, count) =>
    count === 1 ? `MAX(${sql})` : `arraySum(arraySlice(arrayReverseSort(groupArray(${sql})), 1, ${count}))`,
  billionths,
  windows: false,
  distances: (m, w, whole) =>
    `arraySum(arrayMap((x, y) -> abs(x * any(${whole}) - y * SUM(${m})) - y * SUM(${m}), groupArray(${m}), groupArray(${w})))`,
};

/** Exact while the denominator stays below nine thousand billions. */
function billionths(numerator: string, denominator: string): string {
  // Every branch of a `CASE` is worked out there, those with a denominator of zero too.
  const d = `if(${denominator} > 0, toInt64(${denominator}), 1)`;
  const thousandths = (rest: string): string => `intDiv((${rest}) * 1000, ${d})`;
  const left = (rest: string): string => `((${rest}) * 1000) % ${d}`;
  const first = `toInt64(${numerator}) % ${d}`;
  const second = left(first);
  const third = left(second);
  return (
    `intDiv(toInt64(${numerator}), ${d}) * 1000000000 + ${thousandths(first)} * 1000000 + ` +
    `${thousandths(second)} * 1000 + ${thousandths(third)} + intDiv(2 * (${left(third)}), ${d})`
  );
}
