// The decision log on disk: lines that are only ever added. Openings lie in a file beside it, so that they can be erased.
import { randomBytes } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestText, type Diagnostic } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import {
  emptyLog,
  entryIn,
  nextEntry,
  readEntry,
  type LogEntry,
  type LogHead,
  type LogSubject,
} from '../evidence/decisionLog.ts';
import { fileProblem } from './fileProblem.ts';
import { readLines } from './readLines.ts';
import { aboutLock, takeLock } from './takeLock.ts';

/** The file with the openings of a log. */
export function openingsOf(log: string): string {
  return log.replace(/(\.jsonl)?$/, '.openings.jsonl');
}

/** A log that decisions are added to, one line each, as they come. */
export interface OpenLog {
  readonly add: (decision: Decision, subject: LogSubject) => void;
  readonly close: () => void;
}

/**
 * Opens a log for adding, and makes it where there is none. Only its last two lines are read, the last of which is to
 * follow from the other: `verify` holds the whole chain against itself. Nobody else may add meanwhile.
 * Throws what the file system throws.
 */
export function openLog(
  file: string,
  folder: string,
  now: () => string,
): { readonly log: OpenLog } | { readonly problem: Diagnostic } {
  const path = resolve(folder, file);
  const release = takeLock(path);
  if (!release) {
    const help = aboutLock(path, file);
    return { problem: fileProblem('FL0912', file, `somebody else adds to \`${file}\` now`, help) };
  }
  const end = endOf(path);
  if ('problem' in end) {
    release();
    const help = 'Keep the file for whoever looks into it, and start a new log.';
    return {
      problem: fileProblem('FL0912', file, `the end of \`${file}\` breaks the log: ${end.problem}`, help),
    };
  }
  let { head } = end;
  const salt = salts();
  // Made when the first entry comes, and kept open: to open a file takes longer than to add a line.
  let files: { readonly entries: number; readonly openings: number } | undefined;
  return {
    log: {
      add(decision, subject) {
        const next = nextEntry(head, { decision, subject }, { at: now(), salt: salt() });
        // The opening first: an entry that nobody can open is lost, an opening without an entry is only idle.
        files ??= {
          openings: openSync(resolve(folder, openingsOf(file)), 'a', 0o600),
          entries: openSync(path, 'a'),
        };
        appendFileSync(files.openings, `${next.opening}\n`);
        appendFileSync(files.entries, `${next.line}\n`);
        head = next.head;
      },
      close() {
        for (const opened of Object.values(files ?? {})) closeSync(opened);
        release();
      },
    },
  };
}

/** Gives 256 random bits in hexadecimal each time, asked for many at a time, which takes as long as a few. */
function salts(): () => string {
  let [held, at] = ['', 0];
  return () => {
    if (at === held.length) [held, at] = [randomBytes(32 * 64).toString('hex'), 0];
    return held.slice(at, (at += 64));
  };
}

/** Where a log ends by its last two lines, or why nothing can be added to it. */
function endOf(path: string): { readonly head: LogHead } | { readonly problem: string } {
  const lines = existsSync(path) ? lastLines(path) : [''];
  if (lines.pop() !== '') return { problem: 'its last line was written in part' };
  const last = lines.pop();
  if (last === undefined) return { head: emptyLog };
  const [before] = lines;
  const earlier = before === undefined ? emptyLog : headAfter(before);
  return earlier ? readEntry(last, earlier) : { problem: 'the line before its last is no entry' };
}

function headAfter(line: string): LogHead | undefined {
  const entry = entryIn(line);
  return entry && { entries: entry.seq + 1, digest: digestText(line) };
}

/** The last two lines of a file, or as many as there are, and what stands behind them: nothing where the last is whole. */
function lastLines(path: string): string[] {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    for (let length = Math.min(size, 65_536); ; length = Math.min(size, length * 8)) {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, size - length);
      const pieces = bytes.toString('utf8').split('\n');
      // Of the first piece not all may have been read.
      if (pieces.length > 3 || length === size) return pieces.slice(-3);
    }
  } finally {
    closeSync(file);
  }
}

/** What came of reading a whole log: where it ends, or the first place where it does not hold. */
export interface ReadLog {
  readonly head: LogHead;
  readonly problems: readonly Diagnostic[];
}

/** Reads a log line by line and holds the chain against itself. It stops at the first line that does not hold. */
export async function readLog(
  file: string,
  folder: string,
  onEntry: (entry: LogEntry, head: LogHead) => void = () => undefined,
): Promise<ReadLog> {
  let head = emptyLog;
  const broken = (message: string): ReadLog => ({
    head,
    problems: [
      fileProblem(
        'FL0912',
        file,
        `\`${file}:${head.entries + 1}\` breaks the log: ${message}`,
        head.entries === 0
          ? 'Name a file that `fineline check --log` has written.'
          : `${head.entries === 1 ? 'The one entry before it holds' : `The ${head.entries} entries before it hold`}. Keep the file for whoever looks into it.`,
      ),
    ],
  });
  for await (const line of readLines(file, folder)) {
    if (typeof line !== 'string') return { head, problems: [line.problem] };
    const read = readEntry(line, head);
    if ('problem' in read) return broken(read.problem);
    head = read.head;
    onEntry(read.entry, head);
  }
  return { head, problems: [] };
}
