import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { printable } from '@fineline/report';
import { canonicalize, isEnvelope } from '@fineline/ruleset';
import { digestIn } from '../../files/digestIn.ts';
import { findPolicyFiles } from '../../files/findPolicyFiles.ts';
import type { LoadedPolicy } from '../../files/loadedPolicies.ts';
import { parseJson } from '../../files/parseJson.ts';
import { readTextFile } from '../../files/readTextFile.ts';
import { writeWhole } from '../../files/replaceFile.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { showRefusal } from '../output/showRefusal.ts';
import { spareInputs } from '../output/spareInputs.ts';
import type { DeclaredPolicy } from '../../files/loadPolicyFiles.ts';
import { choosePolicies } from './choosePolicies.ts';

export interface CompileOptions {
  readonly output?: string;
  readonly policy?: string;
  readonly check?: string;
  readonly format: string;
}

/**
 * `fineline compile PATH…`: writes rule sets and their maps, or holds a file against what it would be. Nothing is written
 * where one of the policies does not compile. In a folder, files that declare no policy are there to be imported.
 */
export async function compile(
  names: readonly string[],
  options: CompileOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = [{ format: options.format }];
  const { files, problems } = findPolicyFiles(names, terminal.folder);
  if (problems.length > 0) {
    await showRefusal(problems, new Map(), formats, terminal);
    return exitCodes.couldNotRun;
  }
  const wrong = files.find(file => !file.endsWith('.disclosure'));
  if (wrong !== undefined)
    throw new UsageError(`\`${wrong}\` is not a policy: a \`.disclosure\` file is compiled`);
  spareInputs([options.output], files, terminal.folder);
  const mayDeclareNone = !names.includes(files[0]!);
  const chosen = await choosePolicies(files, options.policy, terminal, { mayDeclareNone });
  await chosen.report(formats);
  if (!chosen.policies) return exitCodes.couldNotRun;
  const { policies } = chosen;
  if (options.check !== undefined) return compareWith(options.check, onlyOne(policies, '--check'), terminal);
  if (options.output === '-') {
    await terminal.out(ruleSetText(onlyOne(policies, '-o')));
    return exitCodes.fine;
  }
  if (options.output !== undefined) write(options.output, onlyOne(policies, '-o'), terminal);
  else for (const policy of policies) write(besidePolicy(policy, policies), policy, terminal);
  return exitCodes.fine;
}

function onlyOne(policies: readonly LoadedPolicy[], option: string): LoadedPolicy {
  const [first, ...others] = policies;
  if (!first || others.length > 0)
    throw new UsageError(`\`${option}\` is for one policy, and here are several: add \`--policy NAME\``);
  return first;
}

/** `public-posts.disclosure` → `public-posts.rules.json`; named for the policy where a file declares several. */
function besidePolicy({ file, loaded }: DeclaredPolicy, all: readonly DeclaredPolicy[]): string {
  if (all.every(other => other.file !== file || other.loaded === loaded))
    return file.replace(/\.disclosure$/, '.rules.json');
  return join(dirname(file), `${loaded.ruleSet.policy.name}.rules.json`);
}

function write(output: string, policy: LoadedPolicy, terminal: Terminal): void {
  spareSignatures(output, terminal);
  try {
    writeWhole(resolve(terminal.folder, output), ruleSetText(policy));
    writeWhole(resolve(terminal.folder, `${output}.map`), `${JSON.stringify(policy.map, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(cannotWrite(output, error));
  }
  const { ruleSet, digest } = policy.loaded;
  terminal.err(
    `${printable(output)}: ${ruleSet.policy.name}, ${ruleSet.rules.length} ${ruleSet.rules.length === 1 ? 'rule' : 'rules'}, ${digest}\n`,
  );
}

/** Whoever compiles over a signed rule set would lose what was signed. */
function spareSignatures(output: string, { folder }: Terminal): void {
  if (!statSync(resolve(folder, output), { throwIfNoEntry: false })?.isFile()) return;
  const there = readTextFile(output, folder);
  if ('text' in there && isEnvelope(parseJson(there.text)))
    throw new UsageError(
      `\`${output}\` is signed, and its signatures would be lost: name another file with \`-o\`, and sign that`,
    );
}

/** Compares what the file says, not how it is laid out: git changes line ends, and a signed file holds more. */
function compareWith(file: string, policy: LoadedPolicy, terminal: Terminal): ExitCode {
  const read = readTextFile(file, terminal.folder);
  if ('text' in read && digestIn(read.text) === policy.loaded.digest) return exitCodes.fine;
  const why = 'text' in read ? 'is not what the policy compiles to now' : 'cannot be read';
  const andSign = 'text' in read && isEnvelope(parseJson(read.text)) ? ', sign it' : '';
  terminal.err(`\`${printable(file)}\` ${why}: compile the policy again${andSign} and commit the file\n`);
  return 'text' in read ? exitCodes.findings : exitCodes.couldNotRun;
}

/** The canonical form, laid out for people: what auditors diff. */
function ruleSetText({ loaded }: LoadedPolicy): string {
  return `${JSON.stringify(JSON.parse(canonicalize(loaded.ruleSet)), null, 2)}\n`;
}
