// A file, or standard input, as what a report is made of: decisions and entries of a log line by line, so that memory does not
// grow with their number; a document whole.
import type { Readable } from 'node:stream';
import { readJson, type JsonNode } from '@fineline/reading';
import type { DiffReport, PlacedProblem } from '@fineline/report';
import { findNamedTwice, type Diagnostic, type NamedTwice, type Span } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { readEntry, type LogEntry, type LogHead } from '../evidence/decisionLog.ts';
import { linesOf, readLines } from '../files/readLines.ts';
import { isWhole, problemsIn, recognize, wayOut, type Recognized, type Strange } from './recognize.ts';

/** One thing to show, or what is wrong: with a line of several (`line`), or with the whole file. */
export type ReportItem =
  | { readonly kind: 'decisions'; readonly decision: Decision }
  | { readonly kind: 'log'; readonly decision: Decision }
  | { readonly kind: 'diff'; readonly diff: DiffReport }
  /** A document without a decision. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'problem';
      readonly problem: Diagnostic;
      readonly line?: number;
      readonly source?: string;
      /** Where decisions were read in whole, and say themselves what was not judged: it, placed where it is wrong. */
      readonly unjudged?: PlacedProblem;
    };

/** A longer document is no text that JSON is read from at once. */
const longest = 2 ** 28;

/** Reads one input. It stops where going on would guess. */
export async function* readReportInput(
  file: string,
  folder: string,
  stdin: Readable,
): AsyncGenerator<ReportItem> {
  const lines = file === '-' ? linesOf(stdin, file) : readLines(file, folder);
  const held: string[] = [];
  let size = 0;
  let number = 0;
  let open: ((line: string, number: number) => ReportItem) | undefined;
  for await (const line of lines) {
    number++;
    if (typeof line !== 'string') return yield { kind: 'problem', problem: line.problem };
    if (open) {
      if (line.trim() === '') continue;
      const item = open(line, number);
      yield item;
      // What follows a break in a log proves nothing.
      if (item.kind === 'problem' && item.line === undefined) return;
      continue;
    }
    const isFirst = held.every(before => before.trim() === '');
    const first = isFirst && line.trim() !== '' ? parsed(line) : undefined;
    const kind = first && recognizeLine(first.data);
    if (kind) {
      open = kind === 'decision' ? decisionLine(file) : logLine(file);
      yield open(line, number);
      continue;
    }
    held.push(line);
    size += line.length + 1;
    if (size > longest) return yield problemOf(file, '', tooLong);
  }
  if (!open) yield* wholeItems(file, held.join('\n'));
}

const tooLong: Strange = {
  path: '',
  message: 'this is too long to be read at once',
  help: 'Write one decision a line, which may be as many as you like: `fineline check --format jsonl`.',
};

function parsed(line: string): { readonly data: unknown } | undefined {
  try {
    return { data: JSON.parse(line) as unknown };
  } catch {
    return undefined;
  }
}

/** What the first line says that the others are; undefined for a document, and for what is strange. */
function recognizeLine(data: unknown): 'decision' | 'entry' | undefined {
  if (problemsIn(data)?.length) return 'decision';
  const found = recognize(data);
  if ('strange' in found) return undefined;
  if (found.kind === 'entry') return 'entry';
  return found.kind === 'decisions' && found.one ? 'decision' : undefined;
}

function decisionLine(file: string): (line: string, number: number) => ReportItem {
  return (line, number) => {
    const read = parsed(line);
    if (!read) return lineProblem(file, number, 'this line is not JSON');
    const twice = findNamedTwice(line);
    if (twice) return lineProblem(file, number, statedTwice(twice));
    const [problem] = problemsIn(read.data) ?? [];
    // One is enough to say that something is missing here, and where.
    if (problem) return unjudged(problem);
    const found = recognize(read.data);
    if ('strange' in found) return lineProblem(file, number, found.strange.message);
    if (found.kind === 'decisions' && found.one) return { kind: 'decisions', decision: found.decisions[0]! };
    return lineProblem(file, number, 'the lines before are decisions, and this is none');
  };
}

/** Entries that follow from each other; they may begin anywhere, as the end of a log does. */
function logLine(file: string): (line: string, number: number) => ReportItem {
  let head: LogHead | undefined;
  return (line, number) => {
    head ??= before(line);
    const read = readEntry(line, head);
    if ('problem' in read) return broken(file, number, read.problem);
    head = read.head;
    const decision = decisionIn(read.entry);
    return isWhole(decision)
      ? { kind: 'log', decision }
      : broken(file, number, 'this line is no entry of a decision log');
  };
}

function before(line: string): LogHead {
  const { seq, prev } = JSON.parse(line) as LogEntry;
  return { entries: seq, digest: prev };
}

/** As much of a decision as its entry holds: which rules, and not why. */
function decisionIn({
  id,
  policy,
  version,
  ruleSet,
  date,
  dateFrom,
  verdict,
  findings,
  reader,
  otherReaders,
}: LogEntry): object {
  return {
    formatVersion: 1,
    ...(id !== undefined && { id }),
    policy,
    ...(version !== undefined && { version }),
    ...{ ruleSet, date, ...(dateFrom !== undefined && { dateFrom }), verdict, obligations: [] },
    findings: findings.map(({ waiver, ...finding }) => ({
      ...finding,
      ...{ message: '', evidence: [], facts: [], missing: [] },
      ...(waiver && { waiver: { ...waiver, because: '' } }),
    })),
    ...(reader && { reader }),
    ...(otherReaders && { otherReaders }),
  };
}

function* wholeItems(file: string, source: string): Generator<ReportItem> {
  if (source.trim() === '') return yield problemOf(file, source, nothing);
  const read = parsed(source);
  if (!read) return yield notJson(file, source);
  const twice = findNamedTwice(source);
  if (twice) {
    const span = { start: twice.at, end: twice.at + twice.name.length + 2 };
    const help = 'Nobody can tell which of the two is meant. Write the file anew.';
    const problem = { code: 'FL0918', severity: 'error', file, span, help } as const;
    return yield { kind: 'problem', problem: { ...problem, message: statedTwice(twice) }, source };
  }
  const found: Recognized | { readonly strange: Strange } = recognize(read.data);
  if ('strange' in found) return yield problemOf(file, source, found.strange);
  if (found.kind === 'diff') return yield found;
  if (found.kind === 'entry')
    return yield problemOf(file, source, {
      path: '',
      message: 'this entry of a decision log was laid out anew',
      help: 'Name the log as `fineline check --log` wrote it.',
    });
  if (found.decisions.length === 0) yield { kind: 'nothing' };
  // What was not judged is not on the page either.
  for (const problem of found.errors) yield unjudged(problem);
  for (const decision of found.decisions) yield { kind: 'decisions', decision };
}

function statedTwice({ name }: NamedTwice): string {
  return `\`${name}\` stands here twice`;
}

function unjudged(problem: PlacedProblem): ReportItem {
  return { kind: 'problem', problem, line: problem.line, unjudged: problem };
}

const nothing: Strange = {
  path: '',
  message: 'there is nothing here',
  help: 'Look at what the command that was to write it said on standard error.',
};

function notJson(file: string, source: string): ReportItem {
  const read = readJson(source, 0);
  const { message, at } = 'problem' in read ? read.problem : { message: 'it cannot be read', at: 0 };
  const problem: Diagnostic = {
    ...{ code: 'FL0918', severity: 'error', file, span: { start: at, end: at } },
    message: `this is not JSON: ${message}`,
    help: `It may have been cut off. ${wayOut}`,
  };
  return { kind: 'problem', problem, source };
}

function problemOf(file: string, source: string, { path, message, help }: Strange): ReportItem {
  const read = path === '' ? undefined : readJson(source, 0);
  const span = read && 'node' in read ? placeOf(read.node, path) : { start: 0, end: 0 };
  return {
    kind: 'problem',
    problem: { code: 'FL0918', severity: 'error', message, file, span, help },
    source,
  };
}

function lineProblem(file: string, line: number, message: string): ReportItem {
  const span = { start: 0, end: 0 };
  const help = 'It is not counted. Write the file anew.';
  return { kind: 'problem', problem: { code: 'FL0918', severity: 'error', message, file, span, help }, line };
}

function broken(file: string, line: number, reason: string): ReportItem {
  const message = `\`${file}:${line}\` breaks the log: ${reason}`;
  const help = `What stands before it holds. Look into it: \`fineline verify ${file === '-' ? 'LOG' : file}\`.`;
  const span = { start: 0, end: 0 };
  return { kind: 'problem', problem: { code: 'FL0912', severity: 'error', message, file, span, help } };
}

/** Where a JSON pointer leads, or as far as it leads. */
function placeOf(node: JsonNode, path: string): Span {
  let at = node;
  for (const step of path.slice(1).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = at.items?.[Number(name)] ?? at.members?.find(member => member.name === name)?.node;
    if (!next) break;
    at = next;
  }
  return at.members || at.items ? { start: at.span.start, end: at.span.start + 1 } : at.span;
}
