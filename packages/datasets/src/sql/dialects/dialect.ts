/** The databases that a plan can be written for. */
export type DialectName = 'duckdb' | 'postgres' | 'clickhouse' | 'spark' | 'trino' | 'bigquery' | 'snowflake';

/**
 * How one database says what a plan needs. Everything that is given as `sql` is an expression that was quoted before;
 * names and texts of users come in through `identifier` and `text` alone.
 */
export interface Dialect {
  readonly name: DialectName;
  /** A name in quotes; undefined where the database has no way to write it. */
  readonly identifier: (name: string) => string | undefined;
  /** A text as a literal; undefined where the database has no way to write it. */
  readonly text: (value: string) => string | undefined;
  /** Whether `WITH` names expressions: a table is grouped where it lies then, and no row leaves a shard. */
  readonly namesExpressions: boolean;
  /** Whether `WITH` names queries, which are worked out once however often they are read. */
  readonly namesQueries: boolean;
  /** An inner join in which rows match as often as they do. */
  readonly join: string;
  readonly toText: (sql: string) => string;
  readonly toDouble: (sql: string) => string;
  /** To a whole number of up to fifteen digits. */
  readonly toLong: (sql: string) => string;
  /** To a whole number that is wide enough for sums. */
  readonly toWhole: (sql: string) => string;
  /** A whole number as the driver gives it the fastest: as a number where it would be more than that. */
  readonly toDriver: (sql: string) => string;
  /** A floating-point number as one that is grouped with all that are equal to it: -0 as 0, every NaN as one. */
  readonly grouped: (sql: string) => string;
  /**
   * The place of a text among few ones, which are given as literals, counted from one; NULL where it is none of them. Absent
   * where to find it takes longer than to group by the text.
   */
  readonly placeAmong?: (sql: string, values: readonly string[]) => string;
  /** Whether the least value of a column is asked for nothing: it is written down beside the rows. */
  readonly knowsExtremes?: true;
  /**
   * Whether a text may be another one once it is settled: it begins or ends with a blank, or holds more than ASCII. Absent
   * where queries are only printed.
   */
  readonly maySettle?: (sql: string) => string;
  /** A text as `settled` of the reference engine has it, of blanks alone empty. */
  readonly settled: (sql: string) => string;
  /** Absent where a database knows no normal form of Unicode: it takes off blanks alone. */
  readonly normalizes?: true;
  /** The natural logarithm. */
  readonly ln: (sql: string) => string;
  /** Whether a floating-point number is neither NaN nor infinite. */
  readonly isFinite: (sql: string) => string;
  /** A text in the order of its bytes, which in UTF-8 is that of its code points. */
  readonly inByteOrder: (sql: string) => string;
  /** An aggregate: the sum of the `count` largest values, an empty one left out. */
  readonly topSum: (sql: string, count: number) => string;
  /** The quotient of two whole numbers, zero or more, in billionths: nearest, halves upwards. */
  readonly billionths: (numerator: string, denominator: string) => string;
  /**
   * An aggregate over the cells of a group with counts `m` here and `w` in the whole table: the sum of
   * |m * `whole` - w * n| - w * n, where n is what the counts of the group add up to. `groupTotal` is that n as a column,
   * where `windows` are there to give it.
   */
  readonly windows: boolean;
  readonly distances: (m: string, w: string, whole: string, groupTotal: string) => string;
}

/** Quotes a name or a text by writing the quote twice. */
export function doubled(quote: string): (text: string) => string | undefined {
  return text =>
    text.includes('\0') ? undefined : `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Quotes a name or a text with back-slashes, line ends among what they escape. */
export function escaped(quote: string): (text: string) => string | undefined {
  return text =>
    text.includes('\0')
      ? undefined
      : `${quote}${text.replaceAll(/[\\'"`\n\r\t]/g, one => escapes[one] ?? (one === '\\' || one === quote ? `\\${one}` : one))}${quote}`;
}

/** The distances where the total of the group stands in every row. */
export function plainDistances(m: string, w: string, whole: string, groupTotal: string): string {
  return `SUM(abs(${m} * ${whole} - ${w} * ${groupTotal}) - ${w} * ${groupTotal})`;
}
