// `phrases from "counties.csv" column name`: the phrases of a word, from a file beside the policy.
import { didYouMean, digestText, listed, quote, type Diagnostic } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { PhrasesNode } from '../tree/ast.ts';
import type { Host } from './host.ts';
import { joinPath } from './joinPath.ts';
import { problemAt } from './problemAt.ts';
import { readColumn } from './readColumn.ts';

/** Phrases that are named by a file. */
export type PhrasesFromFile = Extract<PhrasesNode, { readonly file: unknown }>;

/** The phrases in a file, and the digest of its text. */
export interface PhraseFile {
  readonly phrases: readonly string[];
  readonly digest: string;
}

/** Reads the phrases that a declaration in the file `from` names, or says why there are none. */
export function readPhrases(
  { file, column }: PhrasesFromFile,
  from: string,
  host: Host,
): PhraseFile | { readonly problem: Diagnostic } {
  const path = joinPath(from, file.value);
  const read = host.read(path);
  if ('problem' in read) return { problem: problemAt(from, file.span, path, read.problem, '`phrases from`') };
  const found = readColumn(read.text, column.text);
  if ('values' in found) {
    if (found.values.length > 0) return { phrases: found.values, digest: digestText(read.text) };
    const message = `the column ${quote(column.text)} of ${quote(path)} is empty`;
    return { problem: errorAt(from, column.span, 'FL0222', message) };
  }
  if (found.problem === 'unclosed') {
    const message = `line ${found.line} of ${quote(path)} opens a quotation mark that is not closed`;
    return { problem: errorAt(from, file.span, 'FL0222', message) };
  }
  return {
    problem: errorAt(from, column.span, 'FL0222', `${quote(path)} has no column ${quote(column.text)}`, {
      help: `Its first line names ${listed(found.columns)}.`,
      ...didYouMean(column.text, column.span, found.columns),
    }),
  };
}
