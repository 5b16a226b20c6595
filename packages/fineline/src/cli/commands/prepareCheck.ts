// All that a check needs before it judges: policies, readers, a log, what tables are held against. Whatever is missing,
// nothing is judged.
import { placeProblem, renderDiagnostics, type PlacedProblem } from '@fineline/report';
import type { Diagnostic, RuleSet } from '@fineline/ruleset';
import type { Others } from '@fineline/reading';
import type { OpenLog } from '../../files/decisionLogFile.ts';
import { fileProblem } from '../../files/fileProblem.ts';
import type { Config } from '../../files/findConfig.ts';
import { findInputs } from '../../files/findInputs.ts';
import { isPolicy } from '../../files/isPolicy.ts';
import type { DeclaredPolicy } from '../../files/loadPolicyFiles.ts';
import type { readTableSetting, TableSetting } from '../../judging/tableSetting.ts';
import { UsageError } from '../../terminal/usageError.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { FormatChoice } from '../output/formats.ts';
import type { CheckOptions } from './checkOptions.ts';
import { chooseTrusted } from './choosePolicies.ts';
import { chooseReaders } from './chooseReaders.ts';
import { listenForInterrupt, type Interrupt } from './listenForInterrupt.ts';
import { refuseIdleOptions } from './refuseIdleOptions.ts';
import { startLog } from './startLog.ts';

/** What is judged, by what. */
export interface Prepared {
  readonly policies: readonly DeclaredPolicy[];
  readonly files: readonly string[];
  /** Names that lead to nothing. */
  readonly problems: readonly Diagnostic[];
  readonly interrupted: Interrupt;
  readonly log: OpenLog | undefined;
  readonly readers: Others | undefined;
  readonly setting: TableSetting;
}

/** Why nothing can be judged, for the reports; on stderr it was said. */
export interface Refused {
  readonly refused: readonly PlacedProblem[];
}

/** What a report says where the reason is for whoever called the command. */
export const notJudged: Refused = {
  refused: [
    placeProblem(
      fileProblem(
        'FL0908',
        '-',
        'nothing was judged',
        'What kept it from running was said on standard error.',
      ),
      {},
    ),
  ],
};

/**
 * What the arguments, options and settings name.
 * @throws UsageError where they do not go together.
 */
export async function prepareCheck(
  names: readonly string[],
  options: CheckOptions,
  { config, formats }: { readonly config: Config; readonly formats: readonly FormatChoice<string>[] },
  terminal: Terminal,
): Promise<Prepared | Refused> {
  const [policyFiles, inputNames] = partition(names, config);
  const { files, problems } = findInputs(inputNames, terminal.folder);
  // What is not there may be the tables.
  if (problems.length === 0) refuseIdleOptions(options, files, terminal.folder);
  const chosen = await chooseTrusted(policyFiles, options, terminal);
  if (chosen === 'unusable') return notJudged;
  await chosen.report(formats.filter(({ file }) => file === undefined));
  if (!chosen.policies) return { refused: chosen.problems };
  const { policies } = chosen;
  terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
  // From here on others may wait for what is locked.
  const interrupted = listenForInterrupt(terminal);
  const log = options.log === undefined ? undefined : startLog(options.log, terminal);
  if (log === 'unusable') return notJudged;
  const readers = await chooseReaders(options.reader, config, terminal);
  if (readers === 'unusable') return notJudged;
  const { setting, ...unread } = await tableSettingOf(
    options,
    policies.map(({ loaded }) => loaded.ruleSet),
    terminal.folder,
  );
  if (setting) return { policies, files, problems, interrupted, log, readers, setting };
  terminal.err(renderDiagnostics(unread.problems, unread.sources, terminal.paintErr));
  return { refused: unread.problems.map(problem => placeProblem(problem, {})) };
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
