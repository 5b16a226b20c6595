import { unreadable } from '../sources/unreadable.ts';

/** DuckDB is loaded when a table needs it: half of a hundred milliseconds, and seventy megabytes on disk, are for those who have such tables. */
export async function loadDuckDb(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw unreadable(
      'DuckDB is not there, which reads such tables',
      'Install it beside Fineline: `npm install @duckdb/node-api`.',
    );
  }
}
