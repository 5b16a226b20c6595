import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { arrowTable } from './arrowTable.ts';
import { csvTable } from './csvTable.ts';
import type { FileFormat, FileSource } from './fileSource.ts';
import { jsonTable } from './jsonTable.ts';
import { sqliteTable } from './sqliteTable.ts';

type Open = (source: FileSource, connection: DuckDBConnection) => Promise<string>;

/** Where DuckDB reads a format by itself, nothing is put anywhere: it is read where it lies. */
const opens: Readonly<Record<FileFormat, Open>> = {
  parquet: async ({ path }) => `read_parquet(${duckdb.text(path) ?? "''"})`,
  json: jsonTable,
  csv: csvTable,
  arrow: arrowTable,
  sqlite: sqliteTable,
};

/** The table of a file as SQL; rejects with `Unreadable`. */
export const openFile: Open = (source, connection) => opens[source.format](source, connection);
