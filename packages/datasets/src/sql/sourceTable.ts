// What is known of a table before its rows are looked at, and how its columns are read: as the reference engine reads
// them, with texts that stand for an empty value empty, and numbers that are added up as whole ones wherever they can be.
import { numberOf, textOf } from '../table/table.ts';
import type { Dialect } from './dialects/dialect.ts';

/** What kind of values a column holds. `other` is compared as text: days, times, and all that is no number. */
export type ColumnKind = 'text' | 'whole' | 'decimal' | 'float' | 'boolean' | 'other';

export interface SourceColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /**
   * So many digits after the point hold every value of the column, which is added up exactly; absent where no such number
   * is known: then it is added in floating point.
   */
  readonly scale?: number;
  /** No value is NaN or infinite, as the type of the column tells. */
  readonly finite?: true;
  /** No value lies below zero, as the database knows without looking at rows. */
  readonly notNegative?: true;
  /** Of a column of texts: every one of them is a number, and distances run along the numbers. */
  readonly numeric?: boolean;
  /** Its values, where they are few texts and none is to be read as empty, and a place among them is less work than a text. */
  readonly fewValues?: readonly (string | null)[];
}

export interface SourceTable {
  /** The table as SQL. */
  readonly sql: string;
  readonly columns: readonly SourceColumn[];
  /** The same where these columns are texts as they stand in the file; absent where no number is written in a way of its own. */
  readonly asWritten?: (names: ReadonlySet<string>) => SourceTable;
  /** Nobody looked at its rows: the query itself settles who persons are, and the values whose variety is measured. */
  readonly settles?: true;
}

/** A column as an expression in which an empty text, and every text of `missingAs`, is NULL. */
export function readColumn(column: SourceColumn, missingAs: readonly string[], dialect: Dialect): string {
  const value = plainColumn(column, dialect);
  const blank = isBlank(column, missingAs, value, dialect);
  return blank === undefined ? value : `CASE WHEN ${blank} THEN NULL ELSE ${value} END`;
}

/** The same where values that `settled` of the reference engine makes one are one. */
export function readSettled(column: SourceColumn, missingAs: readonly string[], dialect: Dialect): string {
  if (column.kind !== 'text' && column.kind !== 'other') return readColumn(column, missingAs, dialect);
  const value = plainColumn(column, dialect);
  const blank = isBlank(column, missingAs, value, dialect);
  const settled = `NULLIF(${dialect.settled(value)}, '')`;
  return blank === undefined ? settled : `CASE WHEN ${blank} THEN NULL ELSE ${settled} END`;
}

/** A column as it is, equal values as equal ones. */
export function plainColumn({ name, kind }: SourceColumn, dialect: Dialect): string {
  const sql = quoted(dialect.identifier(name));
  return kind === 'float' ? dialect.grouped(sql) : kind === 'other' ? dialect.toText(sql) : sql;
}

/** A column as something that is equal where its values are: their place among the few there are, else the values. */
export function groupedColumn(column: SourceColumn, dialect: Dialect): string {
  const { fewValues } = column;
  const value = plainColumn(column, dialect);
  if (!fewValues || !dialect.placeAmong) return value;
  return dialect.placeAmong(
    value,
    fewValues.map(one => (one === null ? 'NULL' : quoted(dialect.text(one)))),
  );
}

/** Whether `grouped` cannot stand for a value of the column as it is; undefined where it always does. */
export function isUnread(
  column: SourceColumn,
  missingAs: readonly string[],
  grouped: string,
  dialect: Dialect,
): string | undefined {
  // A value that came to the file after the few were asked for has no place among them.
  return column.fewValues ? `${grouped} IS NULL` : isBlank(column, missingAs, grouped, dialect);
}

/** Whether a value of the column, which `value` stands for, is to be read as empty; undefined where none is. */
export function isBlank(
  { kind }: SourceColumn,
  missingAs: readonly string[],
  value: string,
  dialect: Dialect,
): string | undefined {
  const blanks = emptyValues(kind, missingAs, value, dialect);
  return blanks.length === 0 ? undefined : blanks.join(' OR ');
}

function emptyValues(
  kind: ColumnKind,
  missingAs: readonly string[],
  value: string,
  dialect: Dialect,
): readonly string[] {
  switch (kind) {
    case 'text':
    case 'other':
      return ['', ...missingAs.filter(text => text !== '')].map(
        text => `${value} = ${quoted(dialect.text(text))}`,
      );
    case 'boolean':
      return missingAs.filter(text => text === 'true' || text === 'false').map(text => `${value} = ${text}`);
    default: {
      const numbers = missingAs.filter(text => textOf(numberOf(text)) === text);
      const nan =
        kind === 'float' && missingAs.includes('NaN') ? [`lower(${dialect.toText(value)}) = 'nan'`] : [];
      return [...numbers.map(number => `${value} = ${number}`), ...nan];
    }
  }
}

/** What `refusals` looked at beforehand: a name or a text that the dialect cannot write does not come this far. */
function quoted(sql: string | undefined): string {
  return sql ?? 'NULL';
}

/** A number of a column: the expressions of its value, of whether it may be added up, and how it is scaled. */
export interface Amount {
  readonly value: string;
  /** What is less work to add up and to compare than `value`; `whole` makes of a sum or an extreme what it is of values. */
  readonly given: string;
  readonly whole: (sql: string) => string;
  readonly isEmpty: string;
  /** True where the value is empty or a number of zero or more. */
  readonly sound: string;
  /** Powers of ten by which `value` is larger than what is in the column; undefined: in floating point. */
  readonly scale: number | undefined;
}

/** The product of two such numbers, as many as a table can have rows, add up to a number still. */
const largestAdded = '1e140';

/** Undefined where the column holds no numbers, as far as its kind tells. */
export function amountOf(
  column: SourceColumn,
  missingAs: readonly string[],
  dialect: Dialect,
): Amount | undefined {
  const { kind } = column;
  const read = readColumn(column, missingAs, dialect);
  const asItIs = (sql: string): string => sql;
  const sound = `(${read} IS NULL OR ${read} >= 0)`;
  if (kind === 'whole')
    return { value: read, given: read, whole: asItIs, isEmpty: `${read} IS NULL`, sound, scale: 0 };
  if (kind !== 'float' && kind !== 'decimal') return undefined;
  if (column.finite && column.scale !== undefined) {
    const power = 10 ** column.scale;
    const value = dialect.toLong(`${read} * ${power}`);
    // Of more digits a sum could grow too long for a decimal.
    const isShort = column.scale <= 9;
    return {
      ...{ value, isEmpty: `${read} IS NULL`, sound, scale: column.scale },
      given: isShort ? read : value,
      whole: isShort ? sql => dialect.toWhole(`${sql} * ${power}`) : asItIs,
    };
  }
  const number = dialect.toDouble(read);
  const finite =
    column.scale === undefined
      ? `(${dialect.isFinite(number)} AND abs(${number}) < ${dialect.toDouble(largestAdded)})`
      : dialect.isFinite(number);
  const scaled =
    column.scale === undefined
      ? number
      : dialect.toLong(`round(${number} * ${dialect.toDouble(String(10 ** column.scale))})`);
  const value = `CASE WHEN ${finite} THEN ${scaled} END`;
  return {
    ...{ value, given: value, whole: asItIs },
    isEmpty: `${read} IS NULL`,
    sound: `(${read} IS NULL OR (${finite} AND ${number} >= 0))`,
    scale: column.scale,
  };
}
