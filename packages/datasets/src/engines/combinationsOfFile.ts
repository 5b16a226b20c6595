import { renderQuery } from '../sql/query.ts';
import { combinationCounter } from './combinationCounter.ts';
import type { DuckDbOptions } from './duckdb.ts';
import { withDuckDb } from './duckdb.ts';
import { passingCombinations, type PassingCombinations } from './passingCombinations.ts';
import type { FileSource } from './sources/fileSource.ts';
import { unreadable } from './sources/unreadable.ts';
import { writtenIn } from './writtenIn.ts';

/** What is asked of combinations of columns. */
export interface CombinationsAsked {
  readonly columns: readonly string[];
  /** The members that every group has to have: rows, or distinct values of `person`. */
  readonly atLeast: number;
  readonly person?: string;
  /** Texts that stand for an empty value. */
  readonly missingAs?: readonly string[];
}

/** Room for a million groups, each a count. */
const keyBits = 20;

/** The combinations of columns of a file by which no group is too small; rejects with `Unreadable`. */
export function combinationsOfFile(
  source: FileSource,
  { columns, atLeast, person, missingAs = [] }: CombinationsAsked,
  options: DuckDbOptions = {},
): Promise<PassingCombinations> {
  return withDuckDb(source, { ...options, keyBits }, async opened => {
    const names = new Set([...columns, ...(person === undefined ? [] : [person])]);
    const connection = writtenIn(opened, names);
    const held = new Set(connection.source.columns.map(({ name }) => name));
    const missing = [...names].find(name => !held.has(name));
    if (missing !== undefined)
      throw unreadable(`the table has no column \`${missing}\``, 'Name columns that it has.');
    let rows = 0;
    const query = { select: [['COUNT(*)', 'c']], from: { table: connection.source.sql } } as const;
    for await (const [row] of connection.rows(renderQuery(query, connection.dialect)))
      rows = Number(row?.[0]);
    const roles = { missingAs, ...(person !== undefined && { person }) };
    return passingCombinations(
      columns,
      rows,
      atLeast,
      combinationCounter(connection, roles, { all: columns, rows, atLeast }),
    );
  });
}
