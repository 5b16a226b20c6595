// DuckDB, embedded. It is loaded when a table needs it: half of a hundred milliseconds, and seventy megabytes on disk,
// are for those who have such tables. Nothing is fetched: what an extension would have to be downloaded for is refused.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { Engine } from '../plan/engine.ts';
import { duckdb } from '../sql/dialects/duckdb.ts';
import type { ColumnKind, SourceColumn, SourceTable } from '../sql/sourceTable.ts';
import type { Connection, Value } from './connection.ts';
import { filesOf } from './files/filesOf.ts';
import { loadDuckDb } from './files/loadDuckDb.ts';
import { noRoom } from './files/noRoom.ts';
import { openFile } from './files/openFile.ts';
import { openOnDatabase } from './openOnDatabase.ts';
import { runOnDatabase } from './runOnDatabase.ts';
import type { FileSource } from './sources/fileSource.ts';
import { unreadable } from './sources/unreadable.ts';

export interface DuckDbOptions {
  /** What queries may hold in memory before they spill to a temporary folder: `300MB`. */
  readonly memoryLimit?: string;
  readonly threads?: number;
}

/** The engine over files. It rejects with `Unreadable` where a file cannot be read. */
export function duckDbEngine(options: DuckDbOptions = {}): Engine<FileSource> {
  return {
    run: (plan, source, asked) =>
      withDuckDb(source, options, connection => runOnDatabase(plan, connection, asked)),
    open: (source, use) => withDuckDb(source, options, connection => use(openOnDatabase(connection))),
  };
}

/**
 * Opens a database in memory over a file, and leaves nothing behind. Groups by numbers that take `keyBits` together lie in an
 * array: that is quick, and takes room for all groups that there could be.
 */
export async function withDuckDb<Answer>(
  source: FileSource,
  { memoryLimit, threads, keyBits }: DuckDbOptions & { readonly keyBits?: number },
  use: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  const { DuckDBInstance } = await loadDuckDb();
  const folder = newFolder();
  try {
    const instance = await DuckDBInstance.create(join(folder, 'tables.duckdb'), {
      temp_directory: folder,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      ...(memoryLimit !== undefined && { memory_limit: memoryLimit }),
      ...(threads !== undefined && { threads: String(threads) }),
      ...(keyBits !== undefined && { perfect_ht_threshold: String(keyBits) }),
    });
    const connection = await instance.connect();
    try {
      await connection.run("SET TimeZone = 'UTC'; SET preserve_insertion_order = false");
      return await use(await open(source, connection));
    } catch (error) {
      throw noRoom(error) ?? error;
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** For what does not fit into memory. A container may have no place to write at all. */
function newFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'fineline-duckdb-'));
  } catch (error) {
    throw unreadable(
      `the folder for temporary files, \`${tmpdir()}\`, cannot be written to (${(error as NodeJS.ErrnoException).code})`,
      'Set `TMPDIR` to a folder that can be.',
    );
  }
}

async function open(source: FileSource, connection: DuckDBConnection): Promise<Connection> {
  const { sql, written } = await openFile(source, connection);
  const described = await connection
    .runAndReadAll(`DESCRIBE SELECT * FROM ${sql}`)
    .catch((error: unknown) => {
      throw (
        noRoom(error) ??
        unreadable(reasonOf(error), 'Check that the file is there, and of the kind that its name says.')
      );
    });
  const columns = described
    .getRows()
    .map(([name, type]): SourceColumn => ({ name: String(name), ...typeOf(String(type)) }));
  let kept = 0;
  return {
    dialect: duckdb,
    async keep(query) {
      const name = `kept_${kept++}`;
      await connection.run(`CREATE TEMP TABLE ${name} AS ${query}`);
      return name;
    },
    source: {
      ...{ sql, columns },
      ...(written && {
        asWritten: (names: ReadonlySet<string>): SourceTable => ({
          sql: written.sql(names),
          columns: columns.map(column =>
            written.columns.has(column.name) && names.has(column.name)
              ? { name: column.name, kind: 'text' }
              : column,
          ),
        }),
      }),
    },
    ...(source.format === 'parquet' && {
      inDictionaries: () => columnsInDictionaries(source.path, connection),
    }),
    async *rows(query) {
      try {
        const result = await connection.stream(query);
        for await (const chunk of result.yieldRows()) yield chunk.map(row => row.map(plain));
      } catch (error) {
        const why = firstLine(error);
        if (!/^(IO|Invalid Input) Error/.test(why)) throw error;
        throw (
          noRoom(error) ??
          unreadable(why, 'Check the file, and the room that there is in memory and in the temporary folder.')
        );
      }
    },
  };
}

/** In bytes; a dictionary that takes more holds more than a few values. */
const smallDictionary = 16_384;

/** The columns that have a small dictionary in every part of a file. */
async function columnsInDictionaries(
  path: string,
  connection: DuckDBConnection,
): Promise<ReadonlySet<string>> {
  const isSmall =
    `encodings LIKE '%DICTIONARY%' AND data_page_offset > dictionary_page_offset ` +
    `AND data_page_offset - dictionary_page_offset <= ${smallDictionary}`;
  const answer = await connection.runAndReadAll(
    `SELECT path_in_schema FROM parquet_metadata(${(await filesOf(path, connection)).sql}) GROUP BY path_in_schema ` +
      `HAVING MIN(CASE WHEN ${isSmall} THEN 1 ELSE 0 END) = 1`,
  );
  return new Set(answer.getRows().map(([name]) => String(name)));
}

/** As DuckDB says it, without the class of the error before it. */
function reasonOf(error: unknown): string {
  return `DuckDB cannot read it: ${firstLine(error).replace(/^[A-Za-z ]+ Error: /, '')}`;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** A decimal is never NaN; of up to fifteen digits it is added up as a whole number as it is. */
function typeOf(type: string): Omit<SourceColumn, 'name'> {
  const [, precision, scale] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? [];
  if (Number(precision) <= 15) return { kind: 'decimal', scale: Number(scale), finite: true };
  return { kind: kindOf(type) };
}

function kindOf(type: string): ColumnKind {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return 'whole';
  if (type.startsWith('DECIMAL')) return 'decimal';
  if (type === 'DOUBLE' || type === 'FLOAT') return 'float';
  if (type === 'VARCHAR') return 'text';
  return type === 'BOOLEAN' ? 'boolean' : 'other';
}

function plain(value: DuckDBValue): Value {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return value;
    default:
      return value === null ? null : String(value);
  }
}
