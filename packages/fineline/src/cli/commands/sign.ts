import { resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { printable, renderDiagnostics } from '@fineline/report';
import {
  addSignature,
  isEnvelope,
  lookInto,
  readRelease,
  releaseBytes,
  releaseType,
  sealEnvelope,
  type Diagnostic,
  type Envelope,
  type LoadedRuleSet,
  type RuleSet,
  type SigningKey,
} from '@fineline/ruleset';
import { meaningDigest } from '@fineline/analysis';
import { compilerVersion } from '@fineline/compiler';
import { newKeyPair } from '../../evidence/keys.ts';
import { logHeadBytes, logHeadType } from '../../evidence/logHead.ts';
import { readLog } from '../../files/decisionLogFile.ts';
import { parseJson } from '../../files/parseJson.ts';
import { approvalsType } from '../../files/loadApprovals.ts';
import { readSigningKey } from '../../files/readKeys.ts';
import { vouchFor } from '../../files/vouchFor.ts';
import { readTextFile } from '../../files/readTextFile.ts';
import { statedTwice } from '../../files/statedTwice.ts';
import { readApprovals } from '../../releases/readApprovals.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { spareInputs } from '../output/spareInputs.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { choosePolicies } from './choosePolicies.ts';

export interface SignOptions {
  readonly key?: string;
  readonly newKey?: string;
  readonly output?: string;
  readonly policy?: string;
  readonly previous?: string;
}

/** `fineline sign FILE --key PRIVATE`: signs a rule set, approvals, the end of a log, or once more what is signed. */
export async function sign(
  file: string | undefined,
  options: SignOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.newKey !== undefined) {
    if (file !== undefined) throw new UsageError('`--new-key` makes keys and signs nothing: call it alone');
    return makeKeys(options.newKey, terminal);
  }
  if (file === undefined)
    throw new UsageError('name what to sign: a policy, a rule set, approvals or a decision log');
  if (options.key === undefined)
    throw new UsageError('name the key to sign with: `--key legal.key.pem`, made by `--new-key legal`');
  const read = readSigningKey(options.key, terminal.folder);
  if ('problem' in read) return complain([read.problem], terminal);
  const signed = await signFile(file, read.key, options, terminal);
  if (!signed) return exitCodes.couldNotRun;
  const output = options.output ?? signed.output;
  // One more signature goes beside those that are there.
  if (output !== signed.output) spareInputs([output], [file, options.key, options.previous], terminal.folder);
  const text = `${JSON.stringify(signed.envelope, null, 2)}\n`;
  const [isPrinted, told] = [output === '-', `${signed.what}, signed with ${printable(options.key)}`];
  if (isPrinted) await terminal.out(text);
  else write(output, text, terminal);
  terminal.err(isPrinted ? `${told}\n` : `${printable(output)}: ${told}\n`);
  return exitCodes.fine;
}

interface Signed {
  readonly envelope: Envelope;
  readonly output: string;
  readonly what: string;
}

/** What a file holds, its name says. */
function signFile(
  file: string,
  key: SigningKey,
  options: SignOptions,
  terminal: Terminal,
): Promise<Signed | undefined> {
  if (file.endsWith('.jsonl')) return signLog(file, key, terminal);
  const isRules = !file.endsWith('.json') || file.endsWith('.rules.json');
  return (isRules ? signRules : signApprovals)(file, key, options, terminal);
}

async function signRules(
  file: string,
  key: SigningKey,
  options: SignOptions,
  terminal: Terminal,
): Promise<Signed | undefined> {
  const again = file.endsWith('.rules.json') ? await signAgain(file, key, options, terminal) : undefined;
  if (again) return again === 'unsound' ? undefined : again;
  const chosen = await choosePolicies([file], options.policy, terminal);
  await chosen.report();
  if (!chosen.policies) return undefined;
  const [policy, ...others] = chosen.policies;
  if (!policy || others.length > 0)
    throw new UsageError('one policy is signed, and this file declares several: add `--policy NAME`');
  const { loaded } = policy;
  const before = options.previous === undefined ? undefined : await releaseIn(options.previous, terminal);
  if (options.previous !== undefined && before === undefined) return undefined;
  if (before?.digest === loaded.digest)
    throw new UsageError(
      `\`--previous\` is the release whose place this one takes, and \`${options.previous}\` is the same one`,
    );
  // What a policy compiles to here was made by this compiler; who made a rule set from elsewhere is not known.
  const meaning = meaningDigest(loaded.ruleSet);
  const about = {
    ...('digest' in meaning && { meaning: meaning.digest }),
    ...(file.endsWith('.disclosure') && { compiler: compilerVersion }),
    ...(before && { previous: before.digest }),
  };
  return {
    envelope: await sealEnvelope(releaseType, releaseBytes(loaded, about), key),
    output: file.replace(/(\.disclosure|\.rules\.json)$/, '.signed.rules.json'),
    what: before ? `${described(loaded)}, in the place of ${described(before)}` : described(loaded),
  };
}

/** One more signature over the very bytes that were signed before. */
async function signAgain(
  file: string,
  key: SigningKey,
  { previous }: SignOptions,
  terminal: Terminal,
): Promise<Signed | 'unsound' | undefined> {
  const read = readTextFile(file, terminal.folder);
  const data = 'text' in read ? parseJson(read.text) : undefined;
  if (!('text' in read) || !isEnvelope(data)) return undefined;
  const twice = statedTwice(file, read.text);
  if (twice) {
    complain([twice], terminal);
    return 'unsound';
  }
  if (previous !== undefined)
    throw new UsageError('what was signed cannot be changed: `--previous` is for the first signature');
  const sealed = lookInto(data);
  if ('message' in sealed || sealed.envelope.payloadType !== releaseType)
    throw new UsageError(`\`${file}\` is no signed rule set`);
  const { value: release } = readRelease(sealed.text);
  if (!release) throw new UsageError(`\`${file}\` holds no sound rule set`);
  if (!isSound(file, release.ruleSet, terminal)) return 'unsound';
  return {
    envelope: await addSignature(sealed.envelope, sealed.payload, key),
    output: file,
    what: described(release),
  };
}

/** Whether somebody may put their name to a rule set: it does what it says. */
function isSound(file: string, ruleSet: RuleSet, terminal: Terminal): boolean {
  const faults = vouchFor(file, ruleSet);
  if (faults.length > 0) complain(faults, terminal);
  return faults.length === 0;
}

/** The very bytes of the file are signed, once they are known to be approvals; signed ones are signed once more. */
async function signApprovals(
  file: string,
  key: SigningKey,
  { previous, policy }: SignOptions,
  terminal: Terminal,
): Promise<Signed | undefined> {
  if (previous !== undefined || policy !== undefined)
    throw new UsageError(
      '`--previous` and `--policy` are for rule sets: approvals name both releases themselves',
    );
  const read = readTextFile(file, terminal.folder);
  if ('problem' in read) {
    complain([read.problem], terminal);
    return undefined;
  }
  const data = parseJson(read.text);
  const twice = isEnvelope(data) ? statedTwice(file, read.text) : undefined;
  if (twice) {
    complain([twice], terminal);
    return undefined;
  }
  const sealed = isEnvelope(data) ? lookInto(data) : undefined;
  if (sealed && ('message' in sealed || sealed.envelope.payloadType !== approvalsType))
    throw new UsageError(
      `\`${file}\` is neither approvals nor signed ones: rule sets end in \`.rules.json\``,
    );
  const text = sealed?.text ?? read.text;
  const { value, diagnostics } = readApprovals(file, text);
  if (!value) {
    terminal.err(renderDiagnostics(diagnostics, new Map([[file, text]]), terminal.paintErr));
    return undefined;
  }
  return {
    envelope: sealed
      ? await addSignature(sealed.envelope, sealed.payload, key)
      : await sealEnvelope(approvalsType, new TextEncoder().encode(text), key),
    output: sealed ? file : file.replace(/\.json$/, '.signed.json'),
    what: value.length === 1 ? 'one approval' : `${value.length} approvals`,
  };
}

/** What somebody puts their name to. */
function described({ ruleSet: { policy }, digest }: LoadedRuleSet): string {
  return `${policy.version === undefined ? policy.name : `${policy.name} ${policy.version}`}, ${digest}`;
}

async function releaseIn(file: string, terminal: Terminal): Promise<LoadedRuleSet | undefined> {
  const chosen = await choosePolicies([file], undefined, terminal);
  await chosen.report();
  const [policy, ...others] = chosen.policies ?? [];
  if (chosen.policies && (!policy || others.length > 0))
    throw new UsageError(`\`${file}\` declares several policies: name the rule set of one`);
  return policy?.loaded;
}

async function signLog(file: string, key: SigningKey, terminal: Terminal): Promise<Signed | undefined> {
  const { head, problems } = await readLog(file, terminal.folder);
  if (problems.length > 0) {
    complain(problems, terminal);
    return undefined;
  }
  return {
    envelope: await sealEnvelope(logHeadType, logHeadBytes(head), key),
    output: file.replace(/\.jsonl$/, '.head.json'),
    what: `the end of a log of ${head.entries} ${head.entries === 1 ? 'decision' : 'decisions'}`,
  };
}

function makeKeys(name: string, terminal: Terminal): ExitCode {
  const { privatePem, publicPem } = newKeyPair();
  write(`${name}.key.pem`, privatePem, terminal, { mode: 0o600, flag: 'wx' });
  write(`${name}.pub.pem`, publicPem, terminal, { flag: 'wx' });
  terminal.err(
    `${printable(name)}.key.pem signs: keep it to yourself, out of the repository.\n${printable(name)}.pub.pem verifies: give it to whoever checks.\n`,
  );
  return exitCodes.fine;
}

function write(
  file: string,
  text: string,
  terminal: Terminal,
  options: { readonly mode?: number; readonly flag?: string } = {},
): void {
  try {
    writeFileSync(resolve(terminal.folder, file), text, options);
  } catch (error) {
    throw new UsageError(cannotWrite(file, error));
  }
}

function complain(problems: readonly Diagnostic[], terminal: Terminal): ExitCode {
  terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
  return exitCodes.couldNotRun;
}
