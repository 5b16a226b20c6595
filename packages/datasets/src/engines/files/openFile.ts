import type { DuckDBConnection } from '@duckdb/node-api';
import { findInexact } from '../../reading/writtenNumbers.ts';
import type { FileFormat, FileSource, OpenedFile } from '../sources/fileSource.ts';
import { arrowTable } from './arrowTable.ts';
import { checkTextFile } from './checkTextFile.ts';
import { csvTable } from './csvTable.ts';
import { filesOf } from './filesOf.ts';
import { jsonTable, refuseRounded, tooManyDigits } from './jsonTable.ts';
import { sqliteTable } from './sqliteTable.ts';

type Open = (source: FileSource, connection: DuckDBConnection) => Promise<OpenedFile>;

/** Where DuckDB reads a format by itself, nothing is put anywhere: it is read where it lies. */
const opens: Readonly<Record<FileFormat, Open>> = {
  parquet: async ({ path }, connection) => ({
    sql: `read_parquet(${(await filesOf(path, connection)).sql})`,
  }),
  json: async (source, connection) => ({ sql: await jsonTable(source, connection) }),
  csv: csvTable,
  arrow: async (source, connection) => ({ sql: await arrowTable(source, connection) }),
  sqlite: async (source, connection) => ({ sql: await sqliteTable(source, connection) }),
};

/** The table of a file; rejects with `Unreadable`. */
export const openFile: Open = async (source, connection) => {
  const opening = opens[source.format](source, connection);
  if (source.format !== 'csv' && source.format !== 'json') return opening;
  // What is wrong with the text as a whole is said rather than what the database makes of it.
  const [opened, checked] = await Promise.allSettled([opening, checkFiles(source, connection)]);
  if (checked.status === 'rejected') throw checked.reason;
  if (opened.status === 'rejected') throw opened.reason;
  if (checked.value.holdsLong) await refuseRounded(opened.value.sql, connection);
  return opened.value;
};

/** Looks at every file to its end. `holdsLong`: a whole number stands in JSON that only some types hold. */
async function checkFiles(
  { path, format }: FileSource,
  connection: DuckDBConnection,
): Promise<{ readonly holdsLong: boolean }> {
  let holdsLong = false;
  for (const file of (await filesOf(path, connection)).files) {
    const look = findInexact(({ written }) => {
      if (!/^-?\d{1,38}$/.test(written)) throw tooManyDigits(written);
      holdsLong = true;
    });
    await checkTextFile(file, format === 'json' ? look : undefined);
  }
  return { holdsLong };
}
