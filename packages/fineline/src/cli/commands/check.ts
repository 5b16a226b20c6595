import { placeProblem, printable, renderDiagnostics, type PlacedProblem } from '@fineline/report';
import { withCommas, type Diagnostic, type RuleSet } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import { filesOf, type Config } from '../../files/findConfig.ts';
import { findInputs } from '../../files/findInputs.ts';
import { addToLedger, type LedgerLine } from '../../files/releaseLedger.ts';
import { isPolicy } from '../../files/isPolicy.ts';
import { createBreaths } from '../../judging/breaths.ts';
import { exitCodeOf } from '../../judging/judgePost.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { openDecisionWriter, decisionFormats } from '../output/decisions/openDecisionWriter.ts';
import type { DecisionWriter } from '../output/decisions/writer.ts';
import { chooseFormats } from '../output/formats.ts';
import { openProgress } from '../output/progress.ts';
import { spareInputs } from '../output/spareInputs.ts';
import { codeAtEnd } from '../../terminal/standardOutput.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { chooseConfig } from './chooseConfig.ts';
import { choosePolicies } from './choosePolicies.ts';
import { chooseReaders } from './chooseReaders.ts';
import { chooseTrust } from './chooseTrust.ts';
import type { TableOptions } from '../../judging/judgeTable.ts';
import { listenForInterrupt } from './listenForInterrupt.ts';
import { judgeInputs, type Run } from './judgeInputs.ts';
import { problemReporter } from './problemReporter.ts';
import { refuseIdleOptions } from './refuseIdleOptions.ts';
import { startLog } from './startLog.ts';
import type { readTableSetting, TableSetting } from '../../judging/tableSetting.ts';

export interface CheckOptions extends TableOptions {
  readonly format: readonly string[];
  readonly failOn: 'deny' | 'review' | 'warn' | 'never';
  readonly policy?: string;
  readonly date?: string;
  readonly key?: readonly string[];
  readonly threshold?: number;
  readonly log?: string;
  readonly reader?: readonly string[];
}

/** `fineline check POLICY INPUT…`: judges every post by every policy, in the order of the arguments. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, decisionFormats, terminal);
  const config = chooseConfig(terminal);
  if (config === 'unusable') return exitCodes.couldNotRun;
  const [policyFiles, inputNames] = partition(names, config);
  const { files, problems } = findInputs(inputNames, terminal.folder);
  spareInputs(
    formats.map(({ file }) => file),
    [
      ...findInputs(policyFiles, terminal.folder).files,
      ...files,
      ...filesBeside(options),
      ...filesOf(config, terminal.folder),
    ],
    terminal.folder,
  );
  // What is not there may be the tables.
  if (problems.length === 0) refuseIdleOptions(options, files, terminal.folder);
  const open = (to: typeof formats): readonly DecisionWriter[] =>
    to.map(format =>
      openDecisionWriter(format, terminal, {
        version,
        fails: decision => exitCodeOf(decision, options.failOn) !== exitCodes.fine,
      }),
    );
  // A build server shows the file that is there: an old one would pass for what this run found.
  const writeMistakes = (mistakes: readonly PlacedProblem[]): Promise<void> =>
    closeWith(open(formats.filter(({ file }) => file !== undefined)), mistakes);
  const couldNotRun = async (): Promise<ExitCode> => {
    const help = 'What kept it from running was said on standard error.';
    await writeMistakes([placeProblem(fileProblem('FL0908', '-', 'nothing was judged', help), {})]);
    return exitCodes.couldNotRun;
  };
  const trust = chooseTrust(options, terminal);
  if (trust === 'unusable') return couldNotRun();
  const trusted = trust === 'unasked' ? undefined : trust;
  const chosen = await choosePolicies(policyFiles, options.policy, terminal, {
    ...(trusted && { trust: trusted }),
  });
  if (!chosen.policies) {
    await chosen.report(formats[0]?.format === 'json' ? 'json' : 'text');
    await writeMistakes(chosen.problems);
    return exitCodes.couldNotRun;
  }
  await chosen.report('text');
  terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
  let code: ExitCode = problems.length > 0 ? exitCodes.couldNotRun : exitCodes.fine;
  // From here on others may wait for what is locked.
  const interrupted = listenForInterrupt(terminal);
  const log = options.log === undefined ? undefined : startLog(options.log, terminal);
  if (log === 'unusable') return couldNotRun();
  const readers = await chooseReaders(options.reader, config, terminal);
  if (readers === 'unusable') return couldNotRun();
  const { setting, ...unread } = await tableSettingOf(
    options,
    chosen.policies.map(({ loaded }) => loaded.ruleSet),
    terminal.folder,
  );
  if (!setting) {
    terminal.err(renderDiagnostics(unread.problems, unread.sources, terminal.paintErr));
    await writeMistakes(unread.problems.map(problem => placeProblem(problem, {})));
    return exitCodes.couldNotRun;
  }
  const writers = open(formats);
  const progress = openProgress(formats, terminal);
  const tell = (said: readonly PlacedProblem[]): void => {
    for (const problem of said) for (const { complain } of writers) complain?.(problem);
  };
  tell(problems.map(problem => placeProblem(problem, {})));
  const report = problemReporter(terminal);
  const run: Run = {
    ...{ policies: chosen.policies, options, readers, log, tables: setting, progress, released: [] },
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

/** What tables need is loaded where somebody speaks of tables. */
async function tableSettingOf(
  options: CheckOptions,
  ruleSets: readonly RuleSet[],
  folder: string,
): Promise<ReturnType<typeof readTableSetting>> {
  const { roles, ledger, population, linked, release, state } = options;
  if (!(roles ?? ledger ?? population ?? linked ?? release ?? state)) {
    const setting: TableSetting = { roles: [], populations: new Map(), linked: [], releases: new Map() };
    return { setting, problems: [], sources: new Map() };
  }
  const stated = state
    ? (await import('../../judging/stateRelease.ts')).stateRelease(state, ruleSets)
    : { releases: new Map(), problems: [] };
  return (await import('../../judging/tableSetting.ts')).readTableSetting(options, stated, ruleSets, folder);
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

function partition(
  names: readonly string[],
  config: Config,
): readonly [policies: readonly string[], inputs: readonly string[]] {
  const named = names.filter(isPolicy);
  const policies = named.length > 0 ? named : config.policies;
  const inputs = names.filter(name => !isPolicy(name));
  if (policies.length === 0)
    throw new UsageError('name a policy to hold the posts against: a `.disclosure` or a `.rules.json` file');
  if (inputs.length === 0)
    throw new UsageError('name the posts to judge: files, patterns such as `posts/*.md`, or `-`');
  return [policies, inputs];
}
