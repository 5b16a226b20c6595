import { placeProblem, printable, type PlacedProblem } from '@fineline/report';
import { withCommas, type Diagnostic } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import { filesOf } from '../../files/findConfig.ts';
import { findInputs } from '../../files/findInputs.ts';
import { addToLedger, type LedgerLine } from '../../files/releaseLedger.ts';
import { createBreaths } from '../../judging/breaths.ts';
import { exitCodeOf } from '../../judging/judgePost.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import {
  openDecisionWriter,
  decisionFormats,
  type DecisionFormat,
} from '../output/decisions/openDecisionWriter.ts';
import type { DecisionWriter } from '../output/decisions/decisionWriter.ts';
import { chooseFormats, type FormatChoice } from '../output/formats.ts';
import { openProgress } from '../output/progress.ts';
import { spareInputs } from '../output/spareInputs.ts';
import { codeAtEnd } from '../../terminal/standardOutput.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { chooseConfig } from './chooseConfig.ts';
import type { CheckOptions } from './checkOptions.ts';
import { judgeInputs, type Run } from './judgeInputs.ts';
import { problemReporter } from './problemReporter.ts';
import { notJudged, prepareCheck } from './prepareCheck.ts';

/** `fineline check POLICY INPUT…`: judges every post by every policy, in the order of the arguments. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, decisionFormats, terminal);
  const config = chooseConfig(terminal);
  const outputs = formats.flatMap(({ file }) => file ?? []);
  if (outputs.length > 0) {
    const ofProject = config === 'unusable' ? [] : filesOf(config, terminal.folder);
    const inputs = [...findInputs(names, terminal.folder).files, ...filesBeside(options), ...ofProject];
    spareInputs(outputs, inputs, terminal.folder);
  }
  const open = (to: typeof formats): readonly DecisionWriter[] =>
    to.map(format =>
      openDecisionWriter(format, terminal, {
        version,
        fails: decision => exitCodeOf(decision, options.failOn) !== exitCodes.fine,
      }),
    );
  // A build server shows the file that is there: an old one would pass for what this run found.
  const writeMistakes = (mistakes: readonly PlacedProblem[]): Promise<void> =>
    closeWith(open(formats.filter(isRead)), mistakes);
  const prepared =
    config === 'unusable'
      ? notJudged
      : await prepareCheck(names, options, { config, formats }, terminal).catch(async (error: unknown) => {
          if (error instanceof UsageError) await writeMistakes(notJudged.refused);
          throw error;
        });
  if ('refused' in prepared) {
    await writeMistakes(prepared.refused);
    return exitCodes.couldNotRun;
  }
  const { policies, files, problems, interrupted, log, readers, setting } = prepared;
  let code: ExitCode = problems.length > 0 ? exitCodes.couldNotRun : exitCodes.fine;
  const writers = open(formats);
  const progress = openProgress(formats, terminal);
  const tell = (said: readonly PlacedProblem[]): void => {
    for (const problem of said) for (const { complain } of writers) complain?.(problem);
  };
  tell(problems.map(problem => placeProblem(problem, {})));
  const report = problemReporter(terminal);
  const run: Run = {
    ...{ policies, options, readers, log, tables: setting, progress, released: [] },
    asLines: writers.every(({ writeLines }) => writeLines),
    report: (found, input) => tell(report(found, input)),
  };
  const breaths = createBreaths();
  for await (const many of judgeInputs(files, run, terminal, interrupted)) {
    for (const { judged, lines, own } of many) {
      if (own > code) code = own;
      for (const { write, writeLines } of writers) {
        const full = judged ? write(judged) : lines && writeLines?.(lines.bytes);
        if (full) await full;
      }
      progress.count(judged ? 1 : (lines?.count ?? 0));
      if (breaths.isDue()) await breaths.take();
      if (interrupted.aborted) break;
    }
    if (interrupted.aborted) break;
  }
  progress.close();
  if (interrupted.aborted) {
    code = exitCodes.couldNotRun;
    tell(report([interruption(progress.counted())], {}));
  }
  for (const writer of writers) await writer.close();
  if (options.release) record(run.released, codeAtEnd(code), options, terminal);
  setting.unlock?.();
  log?.close();
  return code;
}

/** Reports outlive the exit code, and what they do not name would pass for judged. */
function interruption(counted: string): Diagnostic {
  const help = 'Run it again, and publish nothing that it does not name.';
  return fileProblem('FL0919', '-', `interrupted after ${counted}: the others were not judged`, help);
}

/** Whether programs read it, which have not seen what was said; JSON on standard output is about the policies alone. */
function isRead({ format, file }: FormatChoice<DecisionFormat>): boolean {
  return file !== undefined || !['text', 'plain', 'json', 'jsonl'].includes(format);
}

/** Writes a report of what kept everything from being judged. */
async function closeWith(
  writers: readonly DecisionWriter[],
  mistakes: readonly PlacedProblem[],
): Promise<void> {
  for (const writer of writers) {
    for (const mistake of mistakes) writer.complain?.(mistake);
    await writer.close();
  }
}

/** The files that options name, to be read or added to. */
function filesBeside({ log, key = [], reader = [], ...tables }: CheckOptions): readonly string[] {
  const { roles, ledger, population = [], linked = [] } = tables;
  const named = [...population, ...linked].flatMap(it => [it, it.slice(it.indexOf('=') + 1)]);
  return [log, roles, ledger].flatMap(file => file ?? []).concat(key, reader, named);
}

/** Writes what is released to the ledger, and says so. What is to be run again would stand there twice. */
function record(
  released: readonly LedgerLine[],
  code: ExitCode,
  { ledger = '' }: CheckOptions,
  { folder, err }: Terminal,
): void {
  const name = printable(ledger);
  if (code === exitCodes.couldNotRun)
    return err(`${name}: nothing was added, for not everything was judged and told\n`);
  const groups = new Map(released.map(line => [JSON.stringify(line), line]));
  if (groups.size === 0) return err(`${name}: nothing was added, for no table passes\n`);
  try {
    addToLedger(ledger, folder, [...groups.values()]);
  } catch (error) {
    throw new UsageError(cannotWrite(ledger, error));
  }
  err(`${name}: ${withCommas(groups.size)} ${groups.size === 1 ? 'group' : 'groups'} added\n`);
}
