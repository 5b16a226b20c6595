// A table of an SQLite file. Its columns hold what each row put in them, so the kind of a column is that of its values.
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileSource } from '../sources/fileSource.ts';
import { unreadable } from '../sources/unreadable.ts';
import { rowsOfChunk, stagedTable, type StagedColumn, type StagedValue } from './stagedTable.ts';

type Database = import('node-sqlite3-wasm').Database;

/** Reads the table that is meant, or the only one there is, and gives it as SQL. */
export async function sqliteTable(
  { path, table }: FileSource,
  connection: DuckDBConnection,
): Promise<string> {
  const { Database } = await load();
  let database: Database | undefined;
  try {
    database = new Database(path, { readOnly: true, fileMustExist: true });
    const name = chosen(tablesIn(database), table);
    const columns = columnsIn(database, name);
    return await stagedTable(columns, rowsOf(database, name, columns), connection);
  } catch (error) {
    if (!(error instanceof Error) || error.constructor.name !== 'SQLite3Error') throw error;
    throw unreadable(
      `SQLite cannot read it: ${error.message}`,
      'Check that the file is there, that it is an SQLite database and that nobody is writing to it.',
    );
  } finally {
    database?.close();
  }
}

async function load(): Promise<typeof import('node-sqlite3-wasm')> {
  try {
    const loaded = await import('node-sqlite3-wasm');
    return loaded.default ?? loaded;
  } catch {
    throw unreadable(
      'what reads SQLite files is not there',
      'Install it beside Fineline: `npm install node-sqlite3-wasm`.',
    );
  }
}

/** Names of tables and views, those of SQLite itself left out. */
function tablesIn(database: Database): readonly string[] {
  const found = database.all(
    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  return found.map(({ name }) => String(name));
}

function chosen(tables: readonly string[], wanted: string | undefined): string {
  const listed = tables.map(name => `\`${name}\``).join(', ');
  if (tables.length === 0) throw unreadable('it holds no table', 'Check that it is the file that is meant.');
  if (wanted === undefined) {
    if (tables.length === 1) return tables[0]!;
    throw unreadable(
      `it holds several tables: ${listed}`,
      `Name the one that is meant after a \`#\`: \`FILE#${tables[0]!}\`.`,
    );
  }
  if (tables.includes(wanted)) return wanted;
  throw unreadable(`it holds no table \`${wanted}\``, `It holds ${listed}.`);
}

function columnsIn(database: Database, table: string): readonly StagedColumn[] {
  const names = database
    .all('SELECT name FROM pragma_table_info(?)', [table])
    .map(({ name }) => String(name));
  const kinds = names.map((_, at) => `group_concat(DISTINCT typeof(c${at})) AS c${at}`).join(', ');
  const found = database.get(`SELECT ${kinds} FROM (SELECT ${aliased(names)} FROM ${quoted(table)})`);
  return names.map((name, at) => {
    const held = new Set(String(found?.[`c${at}`] ?? '').split(','));
    held.delete('null');
    if (held.has('blob'))
      throw unreadable(
        `\`${name}\` holds bytes`,
        'Leave the column out: make a view without it, and name that.',
      );
    if (held.has('text')) return { name, as: 'text' };
    return { name, as: held.has('real') ? 'float' : 'whole' };
  });
}

async function* rowsOf(
  database: Database,
  table: string,
  columns: readonly StagedColumn[],
): AsyncGenerator<readonly (readonly StagedValue[])[]> {
  const names = columns.map(({ name }) => name);
  const statement = database.prepare(`SELECT ${aliased(names)} FROM ${quoted(table)}`);
  let values = columns.map((): StagedValue[] => []);
  try {
    for (const row of statement.iterate()) {
      for (const [at, { as }] of columns.entries()) values[at]!.push(staged(row[`c${at}`] ?? null, as));
      if (values[0]!.length < rowsOfChunk) continue;
      yield values;
      values = columns.map(() => []);
    }
    yield values;
  } finally {
    statement.finalize();
  }
}

function staged(value: unknown, as: StagedColumn['as']): StagedValue {
  if (value === null) return null;
  if (as === 'text') return String(value);
  return as === 'whole' ? BigInt(value as number | bigint) : Number(value);
}

function aliased(names: readonly string[]): string {
  return names.map((name, at) => `${quoted(name)} AS c${at}`).join(', ');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
