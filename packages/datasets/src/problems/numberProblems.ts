// What belongs among numbers and is none, or is a number of fewer people than none.
import type { DatasetRoles } from '@fineline/ruleset';
import type { ColumnProblem } from '@fineline/runtime';
import type { MeasureValues, WrongNumbers } from '../plan/engine.ts';
import { boundsOfWord } from '../protection/boundsOfWord.ts';
import { numberOf, textOf, valuesOf, type Cell, type Table } from '../table/table.ts';
import { counted } from './counted.ts';
import { inDataset } from './totalProblems.ts';

/** What is wrong with the numbers of a table, as far as an engine tells. */
export type NumbersFound = Pick<MeasureValues, 'notNumbers' | 'belowZero'>;

/** Where the numbers stand. */
export interface NumbersOf {
  /** Absent where the rows lie elsewhere, and in no order. */
  readonly table?: Table;
  /** The dataset, where it is not the one that is judged. */
  readonly population?: string;
}

/** What is wrong with the numbers of a table, column by column. */
export function numberProblems(
  { notNumbers = new Map<string, WrongNumbers>(), belowZero = new Map<string, WrongNumbers>() }: NumbersFound,
  roles: DatasetRoles,
  { table, population }: NumbersOf,
): readonly ColumnProblem[] {
  const dataset = population === undefined ? 'the dataset' : `\`dataset ${population}\``;
  const problem = (
    column: string,
    count: number,
    are: string,
    isWrong: IsWrong,
    suggest: string,
  ): ColumnProblem => {
    const owner = population === undefined ? '' : ` of \`${population}\``;
    const where = table ? placeIn(table, column, roles, isWrong, count) : '';
    const message = `\`${column}\`${owner} holds ${are}${where}`;
    return { kind: 'no-number', ...(population === undefined && { column }), message, suggest };
  };
  const blanked = (words: readonly string[], otherwise: string): string =>
    `say in ${dataset} how a blanked count is written: \`suppressed as ${inDataset(words.length === 0 ? [otherwise] : words)}\``;
  return [
    ...[...notNumbers].map(([column, { count, words }]) => {
      const are = `${counted(count, 'value')} that ${count === 1 ? 'is' : 'are'} no number`;
      const empty = `say in ${dataset} how an empty value is written: \`missing as "NA"\``;
      const orSay = column === roles.count?.column ? blanked(words, '*') : empty;
      return problem(column, count, are, isNoNumber, `Write numbers there, or ${orSay}.`);
    }),
    ...[...belowZero].map(([column, { count, words }]) => {
      const suggest =
        column === roles.count?.column
          ? `No cell counts fewer people than none: write how many it counts, or ${blanked(words, '-1')}.`
          : 'No row stands for fewer people than none: write how many it stands for, 0 for none, or leave it out.';
      return problem(column, count, `${counted(count, 'number')} below zero`, isBelowZero, suggest);
    }),
  ];
}

/** What is wrong with the numbers of a table in memory: only the columns in which there is such. */
export function numbersIn(table: Table, roles: DatasetRoles): Required<NumbersFound> {
  return {
    notNumbers: wrongIn(table, numberColumns(roles), roles, isNoNumber),
    belowZero: wrongIn(table, peopleColumns(roles), roles, isBelowZero),
  };
}

/** The columns that are added up, that weigh or that count. */
export function numberColumns(roles: DatasetRoles): readonly string[] {
  return [...roles.measure, ...peopleColumns(roles)];
}

/** Those in which a number is one of people. */
export function peopleColumns({ weight, count }: DatasetRoles): readonly string[] {
  return [...(weight === undefined ? [] : [weight]), ...(count ? [count.column] : [])];
}

/** How a value of such a column may be written, besides as a number. */
function blanksOf(column: string, { count, missingAs, suppressedAs }: DatasetRoles): ReadonlySet<string> {
  return new Set(['', ...missingAs, ...(column === count?.column ? suppressedAs : [])]);
}

/** Whether something is wrong with a value that is not blank. */
export type IsWrong = (cell: Cell) => boolean;

/** The same of every value of a column, of which blanks are right. */
export function wrongUnlessBlank(column: string, roles: DatasetRoles, isWrong: IsWrong): IsWrong {
  const blank = blanksOf(column, roles);
  return cell => !blank.has(textOf(cell) ?? '') && isWrong(cell);
}

export function isNoNumber(cell: Cell): boolean {
  return numberOf(cell) === undefined;
}

export function isBelowZero(cell: Cell): boolean {
  return (numberOf(cell) ?? 0) < 0;
}

function wrongIn(
  table: Table,
  columns: readonly string[],
  roles: DatasetRoles,
  isWrong: IsWrong,
): ReadonlyMap<string, WrongNumbers> {
  const found = new Map<string, WrongNumbers>();
  for (const column of columns) {
    const wrong = (valuesOf(table, column) ?? []).filter(wrongUnlessBlank(column, roles, isWrong));
    const words = column === roles.count?.column ? wordsForBlanks(wrong) : [];
    if (wrong.length > 0) found.set(column, { count: wrong.length, words });
  }
  return found;
}

/** Those of the values, each once, that may stand for blanks: they say how large a count can be, or that it is none. */
function wordsForBlanks(values: readonly Cell[]): readonly string[] {
  const words = new Set(values.map(cell => textOf(cell) ?? ''));
  return [...words]
    .filter(word => boundsOfWord(word) !== undefined || isBelowZero(word))
    .sort()
    .slice(0, mostWords);
}

/** More ways to write a blank than this are not listed. */
const mostWords = 4;

/** The row that the first of them stands in, as people count: from one. */
function placeIn(table: Table, column: string, roles: DatasetRoles, isWrong: IsWrong, count: number): string {
  const row = (valuesOf(table, column) ?? []).findIndex(wrongUnlessBlank(column, roles, isWrong));
  if (row < 0) return '';
  return `, ${count === 1 ? '' : 'the first '}in row ${row + 1} (the header not counted)`;
}
