import { existsSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { unreadable } from '../sources/unreadable.ts';

/** The files that a path means. */
export interface FoundFiles {
  /** In code-unit order, one or more. */
  readonly files: readonly string[];
  /** The same as the database is to be told of them. */
  readonly sql: string;
}

/**
 * The file of a path, else those that it is a pattern of, as the database finds them. What was installed, in `node_modules`,
 * is nobody's table where the pattern does not name it. Rejects with `Unreadable` where there is none.
 */
export async function filesOf(path: string, connection: DuckDBConnection): Promise<FoundFiles> {
  const files = existsSync(path) ? [path] : await matching(path, connection);
  if (files.length === 0)
    throw unreadable('no file has such a name', 'Check the path, the pattern and the folder.');
  return { files, sql: `[${files.map(file => duckdb.text(literal(file)) ?? "''").join(', ')}]` };
}

async function matching(pattern: string, connection: DuckDBConnection): Promise<readonly string[]> {
  const found = await connection.runAndReadAll(
    `SELECT file FROM glob(${duckdb.text(pattern) ?? "''"}) ORDER BY file`,
  );
  const files = found.getRows().map(([file]) => String(file));
  const { length } = /^[^*?[]*[\\/]/.exec(pattern)?.[0] ?? '';
  return liesInInstalled(pattern.slice(length))
    ? files
    : files.filter(file => !liesInInstalled(file.slice(length)));
}

function liesInInstalled(path: string): boolean {
  return /(?:^|[\\/])node_modules(?:[\\/]|$)/.test(path);
}

/** A pattern of this one file, whatever signs are in its name. */
function literal(file: string): string {
  return file.replaceAll(/[*?[]/g, '[$&]');
}
