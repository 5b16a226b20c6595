import type { DatasetRoles } from '@fineline/ruleset';
import type { WrongNumbers } from '../plan/engine.ts';
import {
  isBelowZero,
  isNoNumber,
  numberColumns,
  peopleColumns,
  wrongUnlessBlank,
  type IsWrong,
  type NumbersFound,
} from '../problems/numberProblems.ts';
import { renderQuery, type Query } from '../sql/query.ts';
import { readColumn, type SourceColumn } from '../sql/sourceTable.ts';
import { distinctValues } from './distinctValues.ts';
import type { OnDatabase } from './onDatabase.ts';

/** As `numbersIn`, of a table that lies in a database. */
export async function numbersOnDatabase(on: OnDatabase): Promise<NumbersFound> {
  const { dialect } = on.connection;
  const endless = (x: string): string => `NOT (${dialect.isFinite(x)})`;
  const below = (x: string): string => `${dialect.isFinite(x)} AND ${x} < 0`;
  const notNumbers = await wrongOnDatabase(numberColumns, isNoNumber, endless, on, isSurelyFinite);
  const belowZero = await wrongOnDatabase(peopleColumns, isBelowZero, below, on, isSurelyNotNegative);
  return { notNumbers, belowZero };
}

function isSurelyFinite({ kind, finite }: SourceColumn): boolean {
  return kind === 'whole' || finite === true;
}

function isSurelyNotNegative({ notNegative }: SourceColumn): boolean {
  return notNegative === true;
}

/** The columns in which something is wrong, as `isWrong` says of a value and `inSql` of a number `x` that floats. */
async function wrongOnDatabase(
  columnsOf: (roles: DatasetRoles) => readonly string[],
  isWrong: IsWrong,
  inSql: (x: string) => string,
  on: OnDatabase,
  isSurelyRight: (column: SourceColumn) => boolean,
): Promise<ReadonlyMap<string, WrongNumbers>> {
  const found = new Map<string, WrongNumbers>();
  for (const name of columnsOf(on.plan.roles)) {
    const column = on.source.columns.find(one => one.name === name);
    if (!column || isSurelyRight(column)) continue;
    const isNumber = column.kind === 'whole' || column.kind === 'float' || column.kind === 'decimal';
    const count = isNumber
      ? await countNumbers(column, inSql('x'), on)
      : await countValues(column, isWrong, on);
    // Published counts, which may be blanked in words, are brought over.
    if (count > 0) found.set(name, { count, words: [] });
  }
  return found;
}

/** How many numbers `x` of a column are wrong. */
async function countNumbers(
  column: SourceColumn,
  wrong: string,
  { plan, source, connection }: OnDatabase,
): Promise<number> {
  const { dialect, rows } = connection;
  const numbers: Query = {
    select: [[dialect.toDouble(readColumn(column, plan.roles.missingAs, dialect)), 'x']],
    from: { table: source.sql },
  };
  const query: Query = {
    select: [[`SUM(CASE WHEN x IS NOT NULL AND ${wrong} THEN 1 ELSE 0 END)`, 'c']],
    from: { query: numbers },
  };
  for await (const [row] of rows(renderQuery(query, dialect))) return Number(row?.[0] ?? 0);
  return 0;
}

async function countValues(column: SourceColumn, isWrong: IsWrong, on: OnDatabase): Promise<number> {
  const wrong = wrongUnlessBlank(column.name, on.plan.roles, isWrong);
  let count = 0;
  for await (const [values, counts] of distinctValues(column, on))
    for (const [at, cell] of values.entries()) if (wrong(cell)) count += counts[at] ?? 0;
  return count;
}
