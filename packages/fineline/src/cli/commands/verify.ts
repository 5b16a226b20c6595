import { printable, renderDiagnostics } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import { verifyLog } from '../../files/verifyLog.ts';
import { openReleaseFile } from '../../files/loadRelease.ts';
import { exitCodes, worst, type ExitCode } from '../exitCodes.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';
import { choosePolicies } from './choosePolicies.ts';
import { chooseTrust, type ChosenTrust } from './chooseTrust.ts';

export interface VerifyOptions {
  readonly key?: readonly string[];
  readonly threshold?: number;
  readonly head?: string;
  readonly replay?: string;
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
  return code === 'FL0910' || code === 'FL0912' ? exitCodes.findings : exitCodes.couldNotRun;
}

async function verifyRelease(
  file: string,
  trust: ChosenTrust | undefined,
  folder: string,
): Promise<Verified> {
  if (!trust) throw new UsageError(`name whose signature of \`${file}\` counts: \`--key legal.pub.pem\``);
  const { release, diagnostics } = await openReleaseFile(file, folder, trust);
  if (!release) return { lines: [], problems: diagnostics };
  const { ruleSet, digest, signedBy, compiler, previous } = release;
  const { name, version } = ruleSet.policy;
  const signers = trust.files.filter(({ key }) => signedBy.includes(key.id)).map(one => one.file);
  return {
    lines: [
      `${file}: signed by ${signers.join(' and ')}`,
      `  ${version === undefined ? name : `${name} ${version}`}, ${digest}`,
      ...(previous === undefined ? [] : [`  takes the place of ${previous}`]),
      ...(compiler === undefined ? [] : [`  compiled by fineline ${compiler}`]),
    ],
    problems: [],
  };
}

async function verifyOneLog(
  file: string,
  { head, replay }: VerifyOptions,
  trust: ChosenTrust | undefined,
  terminal: Terminal,
): Promise<Verified | undefined> {
  if (head !== undefined && !trust)
    throw new UsageError(`name whose signature of \`${head}\` counts: \`--key legal.pub.pem\``);
  const chosen = replay === undefined ? undefined : await choosePolicies([replay], undefined, terminal);
  await chosen?.report('text');
  if (chosen && !chosen.policies) return undefined;
  return verifyLog(file, terminal.folder, {
    ...(head !== undefined && trust && { signed: { file: head, trust } }),
    ...(chosen?.policies && { replayed: chosen.policies.map(({ loaded }) => loaded) }),
  });
}
