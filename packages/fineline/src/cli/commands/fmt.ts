import { resolve } from 'node:path';
import { format } from '@fineline/formatter';
import { printable, renderDiagnostics } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import { findPolicyFiles } from '../../files/findPolicyFiles.ts';
import { readStandardInput, readTextFile, type ReadText } from '../../files/readTextFile.ts';
import { replaceFile } from '../../files/replaceFile.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, worst, type ExitCode } from '../../terminal/exitCodes.ts';
import { unifiedDiff } from '../output/unifiedDiff.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

export interface FmtOptions {
  readonly check?: true;
  readonly diff?: true;
}

/** What came of one file. */
type Outcome = 'fine' | 'changed' | 'unreadable' | 'bug';

/**
 * `fineline fmt PATH…`: writes each file anew that is laid out otherwise, and names it; standard input goes to standard
 * output. With `--check` or `--diff` nothing is written.
 */
export async function fmt(
  names: readonly string[],
  options: FmtOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { files, problems } = findPolicyFiles(names, terminal.folder);
  const wrong = files.find(file => file !== '-' && !file.endsWith('.disclosure'));
  if (wrong !== undefined)
    throw new UsageError(`\`${wrong}\` is not a policy: \`fmt\` formats \`.disclosure\` files`);
  complain(problems, new Map(), terminal);
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const read = file === '-' ? await readStandardInput(terminal.stdin) : readTextFile(file, terminal.folder);
    outcomes.push(await formatOne(file, read, options, terminal));
  }
  if (files.some(file => file !== '-')) terminal.err(`${tally(outcomes, options)}\n`);
  const missing = problems.length > 0 ? [exitCodes.couldNotRun] : [];
  return worst(...missing, ...outcomes.map(outcome => codeOf(outcome, options)));
}

async function formatOne(
  file: string,
  read: ReadText,
  { check, diff }: FmtOptions,
  terminal: Terminal,
): Promise<Outcome> {
  if ('problem' in read) {
    complain([read.problem], new Map(), terminal);
    return 'unreadable';
  }
  const { value: laidOut, diagnostics } = format(file, read.text);
  if (laidOut === undefined) {
    complain(diagnostics, new Map([[file, read.text]]), terminal);
    return diagnostics.some(({ code }) => code === 'FL0909') ? 'bug' : 'unreadable';
  }
  const value = withLineEndsOf(read.text, laidOut);
  const outcome = value === read.text ? 'fine' : 'changed';
  if (check || diff) {
    if (outcome === 'changed')
      await terminal.out(diff ? unifiedDiff(file, read.text, value, terminal.paint) : `${printable(file)}\n`);
  } else if (file === '-') {
    await terminal.out(value);
  } else if (outcome === 'changed') {
    write(file, value, terminal);
    await terminal.out(`${printable(file)}\n`);
  }
  return outcome;
}

/** Git on Windows writes every file with CRLF: where all lines of one end so, they do when it is laid out, too. */
function withLineEndsOf(before: string, laidOut: string): string {
  const isWindows = before.includes('\n') && !/(?:^|[^\r])\n|\r(?!\n)/.test(before);
  return isWindows ? laidOut.replaceAll('\n', '\r\n') : laidOut;
}

function complain(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  terminal: Terminal,
): void {
  terminal.err(renderDiagnostics(diagnostics, sources, terminal.paintErr, terminal.widthErr));
}

function write(file: string, text: string, terminal: Terminal): void {
  try {
    replaceFile(resolve(terminal.folder, file), text);
  } catch (error) {
    throw new UsageError(cannotWrite(file, error));
  }
}

function codeOf(outcome: Outcome, { check, diff }: FmtOptions): ExitCode {
  switch (outcome) {
    case 'fine':
      return exitCodes.fine;
    case 'changed':
      return check || diff ? exitCodes.findings : exitCodes.fine;
    case 'unreadable':
      return exitCodes.couldNotRun;
    case 'bug':
      return exitCodes.bug;
  }
}

function tally(outcomes: readonly Outcome[], { check, diff }: FmtOptions): string {
  const count = (...of: readonly Outcome[]): number => outcomes.filter(one => of.includes(one)).length;
  const left = count('unreadable', 'bug');
  return [
    `${outcomes.length} ${outcomes.length === 1 ? 'policy file' : 'policy files'}: ${count('fine')} fine`,
    `${count('changed')} ${check || diff ? 'to format' : 'formatted'}`,
    ...(left > 0 ? [`${left} left alone`] : []),
  ].join(', ');
}
