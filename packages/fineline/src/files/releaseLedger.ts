// The ledger of what was released before: one group a line, so that a release adds lines and changes none.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { numbersAsWritten, type ReleasedGroup } from '@fineline/datasets';
import { isObject, type Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { parseJson } from './parseJson.ts';
import { readTextFile } from './readTextFile.ts';
import { aboutLock, takeLock } from './takeLock.ts';

/** A group that was released, and of which dataset; of any where it does not say. */
export interface LedgerLine extends ReleasedGroup {
  readonly dataset?: string;
  /** Where it stands in the file, counted from one. */
  readonly at?: number;
}

/** Reads `{"dataset":"visits","key":{"region":"North"},"size":12}`, one a line. */
export function readLedger(
  file: string,
  folder: string,
): { readonly lines: readonly LedgerLine[]; readonly problem?: Diagnostic } {
  const read = readTextFile(file, folder);
  if ('problem' in read) {
    // Made here, a ledger whose name is misspelt would hold nothing against the release.
    const help =
      'Check the name and the folder. Before the first release the ledger is an empty file: make one.';
    return { lines: [], problem: read.problem.code === 'FL0901' ? { ...read.problem, help } : read.problem };
  }
  const lines: LedgerLine[] = [];
  for (const [at, text] of read.text.split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = ledgerLine(parseJson(numbersAsWritten(text)));
    if (line === undefined)
      return {
        lines: [],
        problem: fileProblem(
          'FL0721',
          file,
          `line ${at + 1} of \`${file}\` is no group that was released`,
          'Write one a line: `{"dataset":"visits","key":{"region":"North"},"size":12}`.',
        ),
      };
    lines.push({ ...line, at: at + 1 });
  }
  return { lines };
}

function ledgerLine(data: unknown): LedgerLine | undefined {
  if (!isObject(data) || !isObject(data['key'])) return undefined;
  const { dataset, key } = data;
  const size = sizeIn(data['size']);
  if (size === undefined) return undefined;
  if (dataset !== undefined && typeof dataset !== 'string') return undefined;
  const values = Object.entries(key as Readonly<Record<string, unknown>>);
  if (!values.every(([, value]) => value === null || ['string', 'number', 'boolean'].includes(typeof value)))
    return undefined;
  // Keys are compared as they are written.
  const texts = values.map(([column, value]) => [column, value === null ? null : String(value)] as const);
  return { ...(dataset !== undefined && { dataset }), key: Object.fromEntries(texts), size };
}

/** `12`, or a number that is written otherwise than it would be: `12.0`. */
function sizeIn(data: unknown): number | undefined {
  const size = typeof data === 'string' && /^\d/.test(data) ? Number(data) : data;
  return typeof size === 'number' && Number.isFinite(size) && size >= 0 ? size : undefined;
}

/**
 * Keeps others from adding to a ledger that is there until `unlock`. What keeps it from being locked, besides somebody else,
 * comes up when it is read or added to.
 */
export function lockLedger(
  file: string,
  folder: string,
): { readonly unlock?: () => void; readonly problem?: Diagnostic } {
  const path = resolve(folder, file);
  if (!existsSync(path)) return {};
  const unlock = takeLock(path);
  if (unlock) return { unlock };
  const help = `Release when they are done. ${aboutLock(path, file)}`;
  return { problem: fileProblem('FL0721', file, `somebody else releases to \`${file}\` now`, help) };
}

/** Adds groups to a ledger that is there, each on a line of its own. Throws what the file system throws. */
export function addToLedger(file: string, folder: string, lines: readonly LedgerLine[]): void {
  const path = resolve(folder, file);
  const before = readFileSync(path, 'utf8');
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  appendFileSync(path, `${gap}${lines.map(line => `${JSON.stringify(line)}\n`).join('')}`);
}
