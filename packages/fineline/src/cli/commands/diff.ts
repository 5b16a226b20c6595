import type { Replay } from '@fineline/report';
import { hasErrors, type Day, type Diagnostic, type LoadedRuleSet } from '@fineline/ruleset';
import { runOldTests, type OldTests } from '@fineline/testing';
import { findInputs } from '../../files/findInputs.ts';
import { loadApprovals, type LoadedApprovals } from '../../files/loadApprovals.ts';
import { readPosts, unread, type PostInput } from '../../files/readPosts.ts';
import { replayPosts } from '../../judging/replayPosts.ts';
import { reviewRelease, stopsRelease } from '../../releases/reviewRelease.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { chooseFormats, type FormatChoice } from '../output/formats.ts';
import { openProgress } from '../output/progress.ts';
import { reportFormats, showReport, type ReportFormat } from '../output/showReport.ts';
import { showRefusal } from '../output/showRefusal.ts';
import { spareInputs } from '../output/spareInputs.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { chooseSides, policyOf, signersOf, type NamedSide } from './chooseSides.ts';
import { chooseTrust } from './chooseTrust.ts';
import { problemReporter } from './problemReporter.ts';
import { writeCertificate } from './writeCertificate.ts';

export interface DiffOptions {
  readonly format: readonly string[];
  readonly failOn: 'looser' | 'any' | 'never';
  readonly policy?: string;
  readonly approvals?: string;
  readonly baseline?: string;
  readonly certificate?: string;
  readonly replay?: string;
  readonly date?: string;
  readonly key?: readonly string[];
  readonly threshold?: number;
}

/** `fineline diff OLD NEW`: what the new policy lets through that the old one stopped, and the other way round. */
export async function diff(
  old: string,
  now: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, reportFormats, terminal);
  const { approvals: agreed, baseline: released, replay: past, certificate, key = [] } = options;
  spareInputs(
    [...formats.map(({ file }) => file), certificate],
    [
      old,
      now,
      agreed,
      released,
      ...findInputs(past === undefined ? [] : [past], terminal.folder).files,
      ...key,
    ],
    terminal.folder,
  );
  const trust = chooseTrust(options, terminal);
  if (trust === 'unusable') return exitCodes.couldNotRun;
  const known = trust === 'unasked' ? undefined : trust;
  const sides = await chooseSides(
    [old, now, options.baseline],
    terminal.folder,
    known,
    options.approvals === undefined ? [] : [options.approvals],
  );
  const said: LoadedApprovals =
    options.approvals === undefined
      ? { diagnostics: [], sources: new Map() }
      : await loadApprovals(options.approvals, terminal.folder, known);
  const { approvals } = said;
  const diagnostics = [...sides, said].flatMap(it => it.diagnostics.filter(isError));
  if (hasErrors(diagnostics)) {
    const sources = new Map([...sides, said].flatMap(it => [...it.sources]));
    await showRefusal(diagnostics, sources, formats, terminal);
    return exitCodes.couldNotRun;
  }
  const [before, after, baseline] = sides.map(side => policyOf(side, options.policy));
  const date = options.date ?? terminal.today();
  const tests = oldTests(sides, before!, after!);
  const replay = await replayed(before!, after!, { file: options.replay, date, formats }, terminal);
  const report = reviewRelease({
    old: before!,
    new: after!,
    date,
    signed: signersOf(
      [...sides, ...(said.signedBy ? [{ side: 'approvals' as const, signedBy: said.signedBy }] : [])],
      known,
    ),
    remarks: [
      ...remarksOn(sides, before!, tests),
      ...(approvals && !said.signedBy ? [unsignedApprovals(options.approvals!)] : []),
    ],
    ...(baseline && { baseline }),
    ...(approvals && { approvals }),
    ...(tests !== 'no-old' && tests !== 'no-new' && { tests }),
    ...(replay && { replay }),
  });
  await showReport(report, formats, terminal);
  const isCertified =
    options.certificate === undefined ||
    writeCertificate(options.certificate, report, before!, after!, terminal);
  if (replay && replay.unreadable > 0) return exitCodes.couldNotRun;
  if (!isCertified) return exitCodes.findings;
  return stopsRelease(report, options.failOn) ? exitCodes.findings : exitCodes.fine;
}

function unsignedApprovals(file: string): string {
  return `nobody’s signature of \`${file}\` was checked: name whose approval counts with \`--key\``;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** What became of the old examples, or which side has none that could be run. */
function oldTests(
  [old, now]: readonly NamedSide[],
  before: LoadedRuleSet,
  after: LoadedRuleSet,
): OldTests | 'no-old' | 'no-new' | 'unreadable' {
  if (!old?.tested) return 'no-old';
  if (!now?.tested) return 'no-new';
  const { value } = runOldTests(
    { file: old.tested, policy: before.ruleSet.policy.name },
    { file: now.tested, policy: after.ruleSet.policy.name },
  );
  return value ?? 'unreadable';
}

function remarksOn(
  sides: readonly NamedSide[],
  before: LoadedRuleSet,
  tests: ReturnType<typeof oldTests>,
): readonly string[] {
  const [old, now] = sides;
  const notRun = {
    'no-old': `\`${old!.name}\` is a rule set and has no tests: none were run`,
    'no-new': `\`${now!.name}\` is a rule set and has no tests: the old ones were not held against it`,
  };
  const { previous } = now!;
  return [
    ...sides.flatMap(({ name, isNotOfItsMap }) => (isNotOfItsMap ? [changedSince(name)] : [])),
    ...(tests === 'no-old' || tests === 'no-new' ? [notRun[tests]] : []),
    ...(previous !== undefined && previous !== before.digest
      ? [`whoever signed \`${now!.name}\` says that it takes the place of ${previous}`]
      : []),
  ];
}

function changedSince(name: string): string {
  return `\`${name}\` is not the rule set that \`${name}.map\` was written with: one of the two was changed after it was compiled`;
}

interface Replaying {
  readonly file: string | undefined;
  readonly date: Day;
  readonly formats: readonly FormatChoice<ReportFormat>[];
}

/** The posts of a file, or of all that a pattern finds. */
async function* pastPosts(name: string, terminal: Terminal): AsyncGenerator<readonly PostInput[]> {
  const { files, problems } = findInputs([name], terminal.folder);
  if (problems.length > 0) yield [unread(problems)];
  for (const file of files) yield* readPosts(file, terminal.folder, () => terminal.stdin);
}

async function replayed(
  before: LoadedRuleSet,
  after: LoadedRuleSet,
  { file, date, formats }: Replaying,
  terminal: Terminal,
): Promise<Replay | undefined> {
  if (file === undefined) return undefined;
  const report = problemReporter(terminal);
  const progress = openProgress(formats, terminal);
  const replay = await replayPosts(before, after, pastPosts(file, terminal), date, ({ problems, input }) => {
    report(problems, input);
    progress.count();
  });
  progress.close();
  return replay;
}
