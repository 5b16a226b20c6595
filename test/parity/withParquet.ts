import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { StoredAs, StoredTable } from './hostileTables.ts';
import type { Cell } from '@fineline/datasets';

const types: Readonly<Record<StoredAs, string>> = {
  text: 'VARCHAR',
  whole: 'BIGINT',
  float: 'DOUBLE',
  decimal: 'DECIMAL(18, 4)',
  day: 'DATE',
};

/** Writes a table to Parquet, gives its path, and takes it away afterwards. */
export async function withParquet<Answer>(
  { columns, rows }: StoredTable,
  use: (path: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-parity-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const declared = columns.map(({ name, as }) => `"${name.replaceAll('"', '""')}" ${types[as]}`);
    await connection.run(`CREATE TABLE t (${declared.join(', ')})`);
    const lines = Array.from(
      { length: rows },
      (_, row) => `(${columns.map(({ as, values }) => literal(values[row] ?? null, as)).join(', ')})`,
    );
    if (lines.length > 0) await connection.run(`INSERT INTO t VALUES ${lines.join(', ')}`);
    const path = join(folder, "it's.parquet");
    await connection.run(`COPY t TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`);
    return await use(path);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

function literal(cell: Cell, as: StoredAs): string {
  if (cell === null) return 'NULL';
  const text = Object.is(cell, -0) ? '-0.0' : String(cell);
  return `CAST('${text.replaceAll("'", "''")}' AS ${types[as]})`;
}
