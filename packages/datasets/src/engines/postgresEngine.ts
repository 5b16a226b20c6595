import type { Client } from 'pg';
import type { Engine } from '../plan/engine.ts';
import { postgres } from '../sql/dialects/postgres.ts';
import { quoteTable } from '../sql/quoteTable.ts';
import type { ColumnKind, SourceColumn } from '../sql/sourceTable.ts';
import type { Connection, Value } from './connection.ts';
import { openOnDatabase } from './openOnDatabase.ts';
import { runOnDatabase } from './runOnDatabase.ts';
import type { TableUrl } from './sources/tableUrl.ts';
import { unreadable } from './sources/unreadable.ts';

/** So many rows are fetched at a time where there could be many. */
const fetched = 10_000;
/** Milliseconds that the server has to answer a first time. */
const patience = 10_000;

/** The engine over tables of PostgreSQL. It rejects with `Unreadable` where a table cannot be read. */
export const postgresEngine: Engine<TableUrl> = {
  run: (plan, source, options) =>
    withPostgres(source, connection => runOnDatabase(plan, connection, options)),
  open: (source, use) => withPostgres(source, connection => use(openOnDatabase(connection))),
};

/** Reads one table in a transaction that sees it as it was at one moment, and writes nothing. */
async function withPostgres<Answer>(
  source: TableUrl,
  use: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  const { Client } = await import('pg');
  const url = new URL(source.url);
  url.hash = '';
  const client = new Client({ connectionString: url.href, connectionTimeoutMillis: patience });
  // Without somebody who listens, a connection that breaks ends the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw unreadable(
      `PostgreSQL at \`${url.host}\` does not let us in: ${reasonOf(error)}`,
      'Check host, port, database and user; a password can stand in the variable `PGPASSWORD`.',
    );
  }
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query("SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'");
    return await use(await open(source, client));
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function open({ table }: TableUrl, client: Client): Promise<Connection> {
  const sql = quoteTable(table, postgres);
  if (table === '' || sql === undefined)
    throw unreadable('the address names no table', 'Write it behind `#`: `postgres://host/db#schema.table`.');
  const { rows } = await client.query<[string, string]>({
    text: `SELECT attname, typname FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
      WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    values: [sql],
    rowMode: 'array',
  });
  if (rows.length === 0)
    throw unreadable(
      `there is no table \`${table}\` in this database`,
      'Write it behind `#`, with its schema where that is not in the search path: `#schema.table`.',
    );
  const columns = rows.map(([name, type]): SourceColumn => ({ name, kind: kindOf(type) }));
  let cursors = 0;
  return {
    dialect: postgres,
    source: { sql, columns },
    async *rows(query, many) {
      const ask = (text: string): Promise<readonly (readonly Value[])[]> =>
        client.query<Value[]>({ text, rowMode: 'array' }).then(answer => answer.rows, refused);
      // A cursor rules out that the server works on a query in parallel, so it is for what is too much for memory.
      if (many === undefined) return yield await ask(query);
      const cursor = `fineline_${++cursors}`;
      await ask(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${query}`);
      for (;;) {
        const chunk = await ask(`FETCH ${fetched} FROM ${cursor}`);
        if (chunk.length > 0) yield chunk;
        if (chunk.length < fetched) break;
      }
      await ask(`CLOSE ${cursor}`);
    },
  };
}

/** What the server lacks, or does not allow, is said to the user; a query that it does not understand is our bug. */
function refused(error: unknown): never {
  const code = codeOf(error);
  if (code !== undefined && !/^(?:08|25|40|42501|53|54|55|57|58)/.test(code)) throw error;
  throw unreadable(
    `PostgreSQL stopped answering: ${reasonOf(error)}`,
    'Check that the user may read the table, and that the server has room for its groups.',
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function reasonOf(error: unknown): string {
  const [first = error] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return (first instanceof Error ? first.message : String(first)).split('\n')[0]!;
}

function kindOf(type: string): ColumnKind {
  if (type === 'int2' || type === 'int4' || type === 'int8') return 'whole';
  if (type === 'numeric') return 'decimal';
  if (type === 'float4' || type === 'float8') return 'float';
  if (type === 'text' || type === 'varchar') return 'text';
  return type === 'bool' ? 'boolean' : 'other';
}
