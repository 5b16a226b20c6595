// What is a table, by the name of an input alone; what reads it is large, and loaded when one comes.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { tableUrl } from '@fineline/datasets/engines';
import { isDynamicPattern } from 'tinyglobby';

/** Text that is longer than this is not brought into memory, in bytes. */
const longestText = 64e6;

/** Whether an input is a table; JSON is one where somebody says which dataset it is. */
export function isTable(file: string, as: string | undefined, folder: string): boolean {
  if (liesElsewhere(file, folder) || /\.(csv|tsv)$/i.test(file)) return true;
  return as !== undefined && /\.(jsonl?|ndjson)(\.gz)?$/i.test(file);
}

/** Whether an input is a table by its name alone, which is judged where it lies: not in the memory of this process. */
export function liesElsewhere(name: string, folder: string): boolean {
  if (tableUrl(name) !== undefined) return true;
  const { path } = tablePartsOf(name, folder);
  const isText = /\.(csv|tsv)$/i.test(path);
  if (isText) return (isDynamicPattern(path) && !existsSync(resolve(folder, path))) || isLong(path, folder);
  return /\.([ct]sv\.gz|parquet|arrow|feather|ipc|sqlite3?|db)$/i.test(path);
}

/** Whether text is too long to be brought into memory. */
export function isLong(path: string, folder: string): boolean {
  return (statSync(resolve(folder, path), { throwIfNoEntry: false })?.size ?? 0) > longestText;
}

/** The path, and after a `#` the table of a file that holds several; a file may itself be called so. */
export function tablePartsOf(
  input: string,
  folder: string,
): { readonly path: string; readonly table?: string } {
  if (!input.includes('#')) return { path: input };
  const [, path, table] = /^(.*\.(?:sqlite3?|db))#(.+)$/is.exec(input) ?? [];
  if (path === undefined || table === undefined || existsSync(resolve(folder, input))) return { path: input };
  return { path, table };
}
