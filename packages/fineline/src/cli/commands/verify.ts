import { printable, renderDiagnostics } from '@fineline/report';
import { meaningDigest } from '@fineline/analysis';
import { findFaults } from '@fineline/compiler';
import { hasErrors, withCommas, type Diagnostic, type LoadedRuleSet, type Problem } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import { loadCertificate } from '../../files/loadCertificate.ts';
import { loadSide } from '../../files/loadSide.ts';
import { verifyLog } from '../../files/verifyLog.ts';
import { openReleaseFile } from '../../files/loadRelease.ts';
import { exitCodes, worst, type ExitCode } from '../../terminal/exitCodes.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { chooseSides, policyOf } from './chooseSides.ts';
import { chooseTrust, type ChosenTrust } from './chooseTrust.ts';

export interface VerifyOptions {
  readonly key?: readonly string[];
  readonly threshold?: number;
  readonly head?: string;
  readonly replay?: string;
  readonly certificate?: string;
  readonly policy?: string;
}

/** What was found out about one file: lines to show, or why it does not hold. */
interface Verified {
  readonly lines: readonly string[];
  readonly problems: readonly Diagnostic[];
}

/** `fineline verify FILE…`: whether signed rule sets and decision logs are what was signed and written. */
export async function verify(
  files: readonly string[],
  options: VerifyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const trust = chooseTrust(options, terminal);
  if (trust === 'unusable') return exitCodes.couldNotRun;
  const known = trust === 'unasked' ? undefined : trust;
  if (options.certificate !== undefined)
    return verifyCertificate(options.certificate, files, options, known, terminal);
  if (options.policy !== undefined)
    throw new UsageError('`--policy` says which policies a certificate is about: add `--certificate FILE`');
  if (options.head !== undefined && files.filter(isLog).length !== 1)
    throw new UsageError('`--head` is the signed end of one log: name that log and no other');
  let code: ExitCode = exitCodes.fine;
  for (const file of files) {
    const verified = isLog(file)
      ? await verifyOneLog(file, options, known, terminal)
      : await verifyRelease(file, known, terminal.folder);
    if (!verified) return exitCodes.couldNotRun;
    const { lines, problems } = verified;
    if (lines.length > 0) await terminal.out(`${lines.map(printable).join('\n')}\n`);
    terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
    code = worst(code, ...problems.map(exitCodeOf));
  }
  return code;
}

function isLog(file: string): boolean {
  return file.endsWith('.jsonl');
}

/** What does not hold is a finding; what cannot be read could not be looked at. */
function exitCodeOf({ code }: Diagnostic): ExitCode {
  return code === 'FL0910' || code === 'FL0912' || code === 'FL0917'
    ? exitCodes.findings
    : exitCodes.couldNotRun;
}

async function verifyRelease(
  file: string,
  trust: ChosenTrust | undefined,
  folder: string,
): Promise<Verified> {
  if (!trust) throw new UsageError(`name whose signature of \`${file}\` counts: \`--key legal.pub.pem\``);
  const { release, diagnostics } = await openReleaseFile(file, folder, trust);
  if (!release) return { lines: [], problems: diagnostics };
  const { ruleSet, digest, signedBy, compiler, previous, meaning } = release;
  const meant = meaningDigest(ruleSet);
  if (meaning !== undefined && 'digest' in meant && meant.digest !== meaning)
    return { lines: [], problems: [anotherMeaning(file, meaning, meant.digest)] };
  const [fault] = findFaults(ruleSet);
  if (fault) return { lines: [], problems: [notAsItSays(file, fault)] };
  const { name, version } = ruleSet.policy;
  const signers = trust.files.filter(({ key }) => signedBy.includes(key.id)).map(one => one.file);
  return {
    lines: [
      `${file}: signed by ${signers.join(' and ')}`,
      `  ${version === undefined ? name : `${name} ${version}`}, ${digest}`,
      ...(meaning === undefined
        ? []
        : [`  means ${meaning}${'digest' in meant ? '' : ', as whoever signed it says'}`]),
      ...(previous === undefined ? [] : [`  takes the place of ${previous}`]),
      ...(compiler === undefined ? [] : [`  compiled by fineline ${compiler}`]),
    ],
    problems: [],
  };
}

function anotherMeaning(file: string, said: string, meant: string): Diagnostic {
  return fileProblem(
    'FL0910',
    file,
    `\`${file}\` was signed as meaning ${said}, and its rules mean ${meant}`,
    'Ask whoever signed it which of the two they agreed to, and with what version of Fineline they signed.',
  );
}

function notAsItSays(file: string, { path, message }: Problem): Diagnostic {
  return fileProblem(
    'FL0910',
    file,
    `\`${file}\` is signed, and its rule set is not what it says of itself, at ${path}: ${message}`,
    'Do not use it. Ask whoever signed it for what they compiled from the policy.',
  );
}

/** `fineline verify --certificate FILE OLD NEW`: whether NEW is shown to let nothing through that OLD stopped. */
async function verifyCertificate(
  file: string,
  files: readonly string[],
  { head, replay, policy }: VerifyOptions,
  trust: ChosenTrust | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const [old, now, ...others] = files;
  if (
    old === undefined ||
    now === undefined ||
    others.length > 0 ||
    head !== undefined ||
    replay !== undefined
  )
    throw new UsageError('a certificate is about two policies: `--certificate FILE OLD NEW`');
  const sides = await chooseSides([old, now, undefined], terminal.folder, trust);
  const problems = sides.flatMap(side => side.diagnostics.filter(({ severity }) => severity === 'error'));
  if (hasErrors(problems)) {
    const sources = new Map(sides.flatMap(side => [...side.sources]));
    terminal.err(renderDiagnostics(problems, sources, terminal.paintErr));
    return exitCodes.couldNotRun;
  }
  const [before, after] = sides.map(side => policyOf(side, policy)) as [LoadedRuleSet, LoadedRuleSet];
  const checked = loadCertificate(file, terminal.folder, before, after);
  if ('problem' in checked) {
    terminal.err(renderDiagnostics([checked.problem], new Map(), terminal.paintErr));
    return exitCodeOf(checked.problem);
  }
  const { shows, subjects } = checked.certificate;
  const [claims, steps] = [
    subjects.reduce((sum, it) => sum + it.claims.length, 0),
    subjects.reduce((sum, it) => sum + it.steps.length, 0),
  ];
  const lines = [
    `${file}: holds`,
    `  old  ${policyName(before)}`,
    `  new  ${policyName(after)}`,
    shows === 'same'
      ? '  the two decide alike, for every combination of facts on the days on which both decide'
      : '  the new one lets nothing through that the old one stopped, for every combination of facts on the days on which both decide',
    '  this is about verdicts, and not about who is asked to review, what is guaranteed or how it is worded',
    `  ${counted(claims, 'claim')} and ${counted(steps, 'step')} checked, without what found them`,
  ];
  await terminal.out(`${lines.map(printable).join('\n')}\n`);
  return exitCodes.fine;
}

function policyName({ ruleSet: { policy }, digest }: LoadedRuleSet): string {
  return `${policy.version === undefined ? policy.name : `${policy.name} ${policy.version}`}, ${digest}`;
}

function counted(count: number, noun: string): string {
  return `${withCommas(count)} ${noun}${count === 1 ? '' : 's'}`;
}

async function verifyOneLog(
  file: string,
  { head, replay }: VerifyOptions,
  trust: ChosenTrust | undefined,
  terminal: Terminal,
): Promise<Verified | undefined> {
  if (head !== undefined && !trust)
    throw new UsageError(`name whose signature of \`${head}\` counts: \`--key legal.pub.pem\``);
  // Of keys that are named for the end alone, a policy that nobody signed need know nothing.
  const side = replay === undefined ? undefined : await loadSide(replay, terminal.folder, trust);
  if (side) terminal.err(renderDiagnostics(side.diagnostics, side.sources, terminal.paintErr));
  if (side && hasErrors(side.diagnostics)) return undefined;
  return verifyLog(file, terminal.folder, {
    now: terminal.now(),
    ...(head !== undefined && trust && { signed: { file: head, trust } }),
    ...(side && { replayed: side.policies.map(({ loaded }) => loaded) }),
  });
}
