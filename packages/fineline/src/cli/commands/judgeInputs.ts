// All inputs of a check: tables one by one, posts as one stream, by the shortest way that what is to be written leaves open.
import type { Readable } from 'node:stream';
import { withoutPassword } from '@fineline/datasets/engines';
import type { Others } from '@fineline/reading';
import { decisionLine, printable } from '@fineline/report';
import { hasErrors, type Diagnostic } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { loggedTable } from '../../evidence/loggedTable.ts';
import type { OpenLog } from '../../files/decisionLogFile.ts';
import { isTable } from '../../files/isTable.ts';
import { openPipe } from '../../files/openPipe.ts';
import type { LoadedPolicy } from '../../files/loadedPolicies.ts';
import { holdsLines, inputsIn, readPostBlocks, type PostInput, type Posts } from '../../files/readPosts.ts';
import type { LedgerLine } from '../../files/releaseLedger.ts';
import { judgeAll, type JudgedInput, type JudgedPost } from '../../judging/judgeAll.ts';
import type { JudgedLines } from '../../judging/judgeBlock.ts';
import { judgeLines } from '../../judging/judgeLines.ts';
import { createPostJudge, exitCodeOf, type Setting } from '../../judging/judgePost.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import type { Progress } from '../output/progress.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { readersPatience } from '../../readers/withinTime.ts';
import type { Interrupt } from './listenForInterrupt.ts';
import type { TableOptions, TableTask } from '../../judging/judgeTable.ts';
import type { ReportProblems } from './problemReporter.ts';
import type { TableSetting } from '../../judging/tableSetting.ts';

/** What inputs are judged by, and who hears of it. */
export interface Run {
  readonly policies: readonly LoadedPolicy[];
  readonly options: TableOptions & Pick<Setting, 'failOn'>;
  readonly readers: Others | undefined;
  readonly log: OpenLog | undefined;
  readonly tables: TableSetting;
  /** What goes to the ledger once all that was found is written. */
  readonly released: LedgerLine[];
  readonly progress: Progress;
  /** Whether lines of JSON are all that is to be written. */
  readonly asLines: boolean;
  readonly report: (...of: Parameters<ReportProblems>) => void;
}

/** What inputs came to: their exit code, and a decision unless they could not be judged, or the lines of many. */
export interface Decided {
  readonly judged?: Pick<JudgedPost, 'shown' | 'line'>;
  readonly lines?: Pick<JudgedLines, 'bytes' | 'count'>;
  readonly own: ExitCode;
}

/** Every decision, in the order of the inputs and for each in that of the policies; each stands in the log by then. */
export async function* judgeInputs(
  files: readonly string[],
  run: Run,
  terminal: Terminal,
  interrupted: Interrupt,
): AsyncGenerator<Iterable<Decided>> {
  const { policies, options, readers, log, progress, report } = run;
  let { tables } = run;
  const { date, failOn, rewrites } = options;
  const setting: Setting = { policies, date, today: terminal.today(), failOn, rewrites };
  const judge = createPostJudge(setting);
  const others = readers && { readers, patience: readersPatience, until: interrupted.signal };
  for (const part of partsOf(files, options.as, terminal.folder)) {
    if ('table' in part) {
      const given: TableTask = { input: part.table, policies, options, setting: tables };
      const found = await progress.during(`judging ${printable(withoutPassword(part.table))}`, async () =>
        (await import('./judgeTableApart.ts')).judgeTableApart(given, terminal, interrupted),
      );
      if (!found) return;
      const { judged, problems, source, released, unrecorded } = found;
      // What is wrong with a ledger or a policy stands in no line of the table.
      const inTable = (problem: Diagnostic): boolean => problem.file === source?.file;
      report(problems.filter(inTable), source === undefined ? {} : { source: source.text });
      report(
        problems.filter(problem => !inTable(problem)),
        {},
      );
      if (problems.length > 0) yield [{ own: exitCodes.couldNotRun }];
      for (const one of judged) {
        log?.add(one.decision, { table: loggedTable(one.measured, one.decision.text, one.withheld) });
        const told = { shown: () => one, line: () => decisionLine(one) };
        yield [{ judged: told, own: exitCodeOf(one.decision, failOn) }];
      }
      const passes = judged.every(({ decision }) => mayGoOut(decision, failOn));
      if (unrecorded && passes) tables = { ...tables, unrecorded: part.table };
      if (released.length > 0 && problems.length === 0 && passes) {
        // Who gets two tables of one run can subtract one from the other.
        tables = { ...tables, ledger: [...(tables.ledger ?? []), ...released] };
        if (options.release) run.released.push(...released);
      }
      continue;
    }
    const posts = readAll(part.posts, terminal, interrupted);
    const onlyLines =
      run.asLines && !log && !others && part.posts.every(file => file === '-' || holdsLines(file));
    const { first, all } = await beginningOf(posts);
    if (onlyLines && first && 'bytes' in first) {
      for await (const many of judgeLines(all, judge, setting, () => interrupted.aborted))
        yield linesOf(many, run);
      continue;
    }
    const inputs = oneByOne(all);
    const logged = log !== undefined;
    for await (const many of judgeAll(inputs, { judge, setting, logged, others })) yield decidedOf(many, run);
  }
}

/** Whether a table is released: a run that is never to fail makes a denied one no release. */
function mayGoOut(decision: Decision, failOn: Setting['failOn']): boolean {
  const isLetOut = decision.verdict === 'allow' || decision.verdict === 'warn';
  return isLetOut && exitCodeOf(decision, failOn) === exitCodes.fine;
}

function* decidedOf(inputs: Iterable<JudgedInput>, { log, report }: Run): Generator<Decided> {
  for (const { input, judged, problems } of inputs) {
    report(problems, input);
    if (hasErrors(problems)) yield { own: exitCodes.couldNotRun };
    for (const one of judged) {
      if (one.logged) log?.add(one.logged.decision, { facts: one.logged.facts });
      yield { judged: one, own: one.code };
    }
  }
}

/** Lines up to what is wrong with a post, what that is, the lines behind it. */
function* linesOf({ bytes, count, code, problems }: JudgedLines, { report }: Run): Generator<Decided> {
  let from = 0;
  for (const { at, problems: found, ...input } of problems) {
    yield { lines: { bytes: bytes.subarray(from, at), count: 0 }, own: code };
    report(found, input);
    from = at;
  }
  yield { lines: { bytes: bytes.subarray(from), count }, own: code };
}

/** Inputs in their order: tables one by one, posts together, so that many small files are judged as one stream. */
function partsOf(files: readonly string[], as: string | undefined, folder: string): readonly Part[] {
  const parts: Part[] = [];
  for (const file of files) {
    const last = parts.at(-1);
    if (isTable(file, as, folder)) parts.push({ table: file });
    else if (last && 'posts' in last) last.posts.push(file);
    else parts.push({ posts: [file] });
  }
  return parts;
}

type Part = { readonly table: string } | { readonly posts: string[] };

async function* readAll(
  files: readonly string[],
  terminal: Terminal,
  interrupted: Interrupt,
): AsyncGenerator<Posts> {
  const pipe = (path: string): Promise<Readable | undefined> => openPipe(path, () => interrupted.signal);
  try {
    for (const file of files) yield* readPostBlocks(file, terminal.folder, () => terminal.stdin, pipe);
  } catch (error) {
    // Standard input, or a pipe, was closed on purpose.
    if (!interrupted.aborted) throw error;
  }
}

/** The first of many, and all of them, the first among them: what standard input is only its beginning tells. */
async function beginningOf(posts: AsyncGenerator<Posts>): Promise<{
  readonly first: Posts | undefined;
  readonly all: AsyncIterable<Posts>;
}> {
  const { value: first, done } = await posts.next();
  return { first: done ? undefined : first, all: all() };

  async function* all(): AsyncGenerator<Posts> {
    if (done) return;
    try {
      yield first;
      yield* posts;
    } finally {
      await posts.return(undefined);
    }
  }
}

async function* oneByOne(posts: AsyncIterable<Posts>): AsyncGenerator<readonly PostInput[]> {
  for await (const many of posts) yield inputsIn(many);
}
