import { blanksEscaped } from './blanks.ts';
import { doubled, plainDistances, type Dialect } from './dialect.ts';

const inDoubleQuotes = doubled('"');
const inQuotes = doubled("'");

/** In bytes of UTF-8; PostgreSQL cuts longer names off. */
const longestName = 63;

export const postgres: Dialect = {
  name: 'postgres',
  identifier: name => (bytesOf(name) > longestName ? undefined : inDoubleQuotes(name)),
  // Whatever `standard_conforming_strings` says.
  text: value => (value.includes('\\') ? escapedText(value) : inQuotes(value)),
  namesExpressions: false,
  namesQueries: true,
  join: 'JOIN',
  toText: sql => `CAST(${sql} AS TEXT)`,
  toDouble: sql => `CAST(${sql} AS DOUBLE PRECISION)`,
  toLong: sql => `CAST(${sql} AS BIGINT)`,
  toWhole: sql => `CAST(${sql} AS NUMERIC)`,
  toDriver: sql => sql,
  grouped: sql => `(${sql} + 0)`,
  maySettle: sql =>
    `(${sql} COLLATE "C" < '!' OR right(${sql}, 1) COLLATE "C" < '!' OR octet_length(${sql}) <> char_length(${sql}))`,
  // Since 13, and of a database in UTF-8; elsewhere, such a query fails.
  settled: sql => `normalize(btrim(${sql}, E'${blanksEscaped}'), NFC)`,
  normalizes: true,
  ln: sql => `LN(${sql})`,
  isFinite: sql => `${sql} NOT IN ('NaN', 'Infinity', '-Infinity')`,
  inByteOrder: sql => `${sql} COLLATE "C"`,
  topSum: (sql, count) =>
    count === 1
      ? `MAX(${sql})`
      : `(SELECT SUM(x) FROM unnest((array_agg(${sql} ORDER BY ${sql} DESC NULLS LAST))[1:${count}]) AS x)`,
  billionths: (numerator, denominator) =>
    `div(2000000000 * CAST(${numerator} AS NUMERIC) + ${denominator}, 2 * CAST(${denominator} AS NUMERIC))`,
  windows: true,
  distances: plainDistances,
};

function escapedText(value: string): string | undefined {
  const text = inQuotes(value.replaceAll('\\', '\\\\'));
  return text && `E${text}`;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
