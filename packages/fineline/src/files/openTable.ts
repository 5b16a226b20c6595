// A table, wherever it lies: text is read into memory where it is not too long for that; other files and tables of
// databases are judged where they are, by an engine whose driver is loaded when the first such table comes.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckTableOptions, Table, TableChecker } from '@fineline/datasets';
import type { Diagnostic } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import {
  clickHouseEngine,
  duckDbEngine,
  formatOf,
  isUnreadable,
  postgresEngine,
  tableUrl,
  withoutPassword,
  type FileSource,
} from '@fineline/datasets/engines';
import { isDynamicPattern } from 'tinyglobby';
import { fileProblem } from './fileProblem.ts';
import { noSuchFile } from './noSuchFile.ts';
import { isLong, liesElsewhere, tablePartsOf } from './isTable.ts';
import { readTableFile } from './readTableFile.ts';

/** A table that can be judged. */
export interface OpenTable {
  /** As it may be shown: an address without its password. */
  readonly name: string;
  readonly judge: (checker: TableChecker, options: CheckTableOptions) => Promise<Decision>;
  /** The text that it was read from. */
  readonly text?: string;
  /** The digest of the exact bytes, where it is one file. */
  readonly digest?: string;
  /** Its rows, where they are in memory. */
  readonly table?: Table;
}

/** What `openTable` gives: a table, or why there is none. */
export type OpenedTable = OpenTable | { readonly problems: readonly Diagnostic[]; readonly source?: string };

/** Opens the table that an input names; paths are taken from `folder`. */
export async function openTable(input: string, folder: string, memory?: string): Promise<OpenedTable> {
  const name = withoutPassword(input);
  const url = tableUrl(input);
  if (url) {
    const engine = url.kind === 'postgres' ? postgresEngine : clickHouseEngine;
    return { name, judge: (checker, options) => checker.checkWith(engine, url, options) };
  }
  const { path: given, table } = tablePartsOf(input, folder);
  const path = resolve(folder, given);
  const format = formatOf(given);
  if (format && (liesElsewhere(input, folder) || /\.gz$/i.test(given) || isLong(given, folder))) {
    const isFile = existsSync(path);
    if (!isFile && !isDynamicPattern(given))
      return { problems: [noSuchFile(input, `there is no file \`${given}\``)] };
    const engine = duckDbEngine(memory === undefined ? {} : { memoryLimit: memory });
    const source: FileSource = { path, format, ...(table !== undefined && { table }) };
    const digest = isFile ? { digest: await digestFile(path) } : {};
    return { name, ...digest, judge: (checker, options) => checker.checkWith(engine, source, options) };
  }
  const read = readTableFile(input, folder);
  if ('problems' in read) return read;
  return { name, ...read, judge: async (checker, options) => checker.check(read.table, options) };
}

/** What a table that could not be read where it lies comes to; every other error is a bug, and thrown again. */
export function unreadableProblem(name: string, error: unknown): Diagnostic {
  if (!isUnreadable(error)) throw error;
  return fileProblem('FL0723', name, error.message, error.help);
}

async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return `sha256:${hash.digest('hex')}`;
}
