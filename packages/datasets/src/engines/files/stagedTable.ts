// Rows that JavaScript reads, put where queries run: as many at a time as one chunk of the database holds, so that memory
// does not grow with the table, which lies in a file of its own meanwhile.
import type { DuckDBConnection, DuckDBType } from '@duckdb/node-api';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { unreadable } from '../sources/unreadable.ts';
import { loadDuckDb } from './loadDuckDb.ts';

/** A column of the table that rows are put in. */
export interface StagedColumn {
  readonly name: string;
  readonly as: 'text' | 'whole' | 'float' | 'boolean';
  /** Text that is read as this type: a decimal, with more digits than a number holds. */
  readonly cast?: string;
}

/** One value of a staged column: a bigint in `whole`, a number in `float`. */
export type StagedValue = string | number | bigint | boolean | null;

/** So many rows are put in at a time; a chunk holds no more. */
export const rowsOfChunk = 2048;

/** Puts rows in, some at a time and by column, and gives the table as SQL. */
export async function stagedTable(
  columns: readonly StagedColumn[],
  chunks: AsyncIterable<readonly (readonly StagedValue[])[]>,
  connection: DuckDBConnection,
): Promise<string> {
  const { BIGINT, BOOLEAN, DOUBLE, DuckDBDataChunk, VARCHAR } = await loadDuckDb();
  const types: Readonly<Record<StagedColumn['as'], DuckDBType>> = {
    ...{ text: VARCHAR, whole: BIGINT, float: DOUBLE, boolean: BOOLEAN },
  };
  const declared = columns.map(({ as }, at) => `c${at} ${String(types[as])}`);
  await connection.run(`CREATE TABLE staged (${declared.join(', ')})`);
  const appender = await connection.createAppender('staged');
  for await (const values of chunks) {
    const rows = values[0]?.length ?? 0;
    if (rows === 0) continue;
    const chunk = DuckDBDataChunk.create(
      columns.map(({ as }) => types[as]),
      rows,
    );
    chunk.setColumns(values);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return namedColumns(
    columns.map(({ name, cast }, at) => [name, cast === undefined ? `c${at}` : `CAST(c${at} AS ${cast})`]),
    'staged',
  );
}

/** A query that gives expressions over a table the names that its columns have for the user. */
export function namedColumns(
  columns: readonly (readonly [name: string, sql: string])[],
  from: string,
): string {
  const folded = new Map<string, string>();
  const items = columns.map(([name, sql]) => {
    const other = folded.get(name.toLowerCase());
    if (other !== undefined)
      throw unreadable(
        other === name
          ? `two columns are called \`${name}\``
          : `two columns are called \`${other}\` and \`${name}\`, which DuckDB does not tell apart`,
        'Give each column a name of its own.',
      );
    folded.set(name.toLowerCase(), name);
    const quoted = duckdb.identifier(name);
    if (quoted === undefined)
      throw unreadable('the name of a column holds a character that no query can write', 'Name it anew.');
    return `${sql} AS ${quoted}`;
  });
  return `(SELECT ${items.join(', ')} FROM ${from})`;
}
