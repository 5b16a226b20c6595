import { Client } from 'pg';
import type { Cell } from '@fineline/datasets';
import type { StoredAs, StoredTable } from './hostileTables.ts';

const types: Readonly<Record<StoredAs, string>> = {
  text: 'TEXT',
  whole: 'BIGINT',
  float: 'DOUBLE PRECISION',
  decimal: 'NUMERIC(18, 4)',
  day: 'DATE',
};

/** Makes a table on the server, gives its address, and takes it away afterwards. */
export async function withPostgresTable<Answer>(
  server: string,
  { columns }: StoredTable,
  use: (address: string) => Promise<Answer>,
): Promise<Answer> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const name = `parity'; "${process.pid}_${Math.trunc(performance.now() * 1000)}`;
  const quoted = `"${name.replaceAll('"', '""')}"`;
  try {
    const declared = columns.map(column => `"${column.name.replaceAll('"', '""')}" ${types[column.as]}`);
    await client.query(`CREATE TABLE ${quoted} (${declared.join(', ')})`);
    const values = columns.map(column => column.values.map(written));
    const places = columns.map((_, at) => `CAST($${at + 1} AS TEXT[])`).join(', ');
    const cast = columns.map((column, at) => `CAST(c${at} AS ${types[column.as]})`).join(', ');
    const names = columns.map((_, at) => `c${at}`).join(', ');
    await client.query(`INSERT INTO ${quoted} SELECT ${cast} FROM unnest(${places}) AS r(${names})`, values);
    return await use(`${server}#${encodeURIComponent(name)}`);
  } finally {
    await client.query(`DROP TABLE IF EXISTS ${quoted}`);
    await client.end();
  }
}

function written(cell: Cell): string | null {
  if (cell === null) return null;
  return Object.is(cell, -0) ? '-0' : String(cell);
}
