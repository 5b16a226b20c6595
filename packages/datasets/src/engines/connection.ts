import type { Dialect } from '../sql/dialects/dialect.ts';
import type { SourceTable } from '../sql/sourceTable.ts';

/** A value as a driver gives it; numbers that are too wide for a number may come as text. */
export type Value = string | number | bigint | boolean | null;

/** A database in which the table lies. */
export interface Connection {
  readonly dialect: Dialect;
  /** The table and the kinds of its columns. */
  readonly source: SourceTable;
  /** The rows of a query, some at a time; `many`: that could be more than are held in memory together. */
  readonly rows: (sql: string, many?: 'many') => AsyncIterable<readonly (readonly Value[])[]>;
  /** The columns of which a file writes each value down once, and few of them; absent where that cannot be known. */
  readonly inDictionaries?: () => Promise<ReadonlySet<string>>;
  /** Keeps the answer to a query as long as the connection is open, and gives it as a table; absent where nothing is written. */
  readonly keep?: (sql: string) => Promise<string>;
}
