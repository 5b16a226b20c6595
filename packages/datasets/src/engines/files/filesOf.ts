import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../../sql/dialects/duckdb.ts';

/** The files that a path or a pattern names, in code-unit order, as the database finds them. */
export async function filesOf(path: string, connection: DuckDBConnection): Promise<readonly string[]> {
  const found = await connection.runAndReadAll(
    `SELECT file FROM glob(${duckdb.text(path) ?? "''"}) ORDER BY file`,
  );
  return found.getRows().map(([file]) => String(file));
}
