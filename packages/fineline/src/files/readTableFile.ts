import { readTable, type Table } from '@fineline/datasets';
import { digestText, type Diagnostic } from '@fineline/ruleset';
import { readTextFile } from './readTextFile.ts';

/** A table with the digest of its text, or why there is none. */
export type ReadTableFile =
  | { readonly table: Table; readonly text: string; readonly digest: string }
  | { readonly problems: readonly Diagnostic[]; readonly source?: string };

/** Reads a table of text: CSV, or JSON by its name. */
export function readTableFile(file: string, folder: string): ReadTableFile {
  const read = readTextFile(file, folder);
  if ('problem' in read) return { problems: [read.problem] };
  const { text } = read;
  const { value: table, diagnostics } = readTable(file, text);
  return table ? { table, text, digest: digestText(text) } : { problems: diagnostics, source: text };
}
