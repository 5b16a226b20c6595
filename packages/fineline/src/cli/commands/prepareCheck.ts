// What a check needs before it judges anything. What keeps it from judging is told here, in every file that was asked for.
import { placeProblem, renderDiagnostics, type PlacedProblem } from '@fineline/report';
import type { RuleSet } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import { filesOf, type Config } from '../../files/findConfig.ts';
import { findInputs } from '../../files/findInputs.ts';
import { isPolicy } from '../../files/isPolicy.ts';
import { exitCodeOf } from '../../judging/judgePost.ts';
import type { TableOptions } from '../../judging/judgeTable.ts';
import type { readTableSetting, TableSetting } from '../../judging/tableSetting.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { decisionFormats, openDecisionWriter } from '../output/decisions/openDecisionWriter.ts';
import type { DecisionWriter } from '../output/decisions/writer.ts';
import { chooseFormats } from '../output/formats.ts';
import { openProgress } from '../output/progress.ts';
import { spareInputs } from '../output/spareInputs.ts';
import { chooseConfig } from './chooseConfig.ts';
import { choosePolicies } from './choosePolicies.ts';
import { chooseReaders } from './chooseReaders.ts';
import { chooseTrust } from './chooseTrust.ts';
import type { Run } from './judgeInputs.ts';
import { listenForInterrupt, type Interrupt } from './listenForInterrupt.ts';
import { problemReporter } from './problemReporter.ts';
import { refuseIdleOptions } from './refuseIdleOptions.ts';
import { startLog } from './startLog.ts';

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

/** Everything that stands open while inputs are judged. */
export interface Prepared {
  readonly files: readonly string[];
  readonly run: Run;
  readonly writers: readonly DecisionWriter[];
  readonly interrupted: Interrupt;
  /** The code that the run ends with where nothing worse is found. */
  readonly code: ExitCode;
}

/** What a check judges by and writes to, or the exit code where it cannot start. */
export async function prepareCheck(
  names: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<Prepared | ExitCode> {
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
  const code = problems.length > 0 ? exitCodes.couldNotRun : exitCodes.fine;
  return { files, run, writers, interrupted, code };
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
