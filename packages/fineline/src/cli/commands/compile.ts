import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canonicalize } from '@fineline/ruleset';
import { isPolicy } from '../../files/isPolicy.ts';
import type { LoadedPolicy } from '../../files/loadedPolicies.ts';
import { readTextFile } from '../../files/readTextFile.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import type { Terminal } from '../terminal.ts';
import { cannotWrite } from '../cannotWrite.ts';
import { UsageError } from '../usageError.ts';
import { choosePolicies } from './choosePolicies.ts';

export interface CompileOptions {
  readonly output?: string;
  readonly policy?: string;
  readonly check?: string;
  readonly format: string;
}

/** `fineline compile POLICY`: writes the rule set and its map, or holds a file against what they would be. */
export async function compile(file: string, options: CompileOptions, terminal: Terminal): Promise<ExitCode> {
  if (!isPolicy(file) || file.endsWith('.rules.json'))
    throw new UsageError(`\`${file}\` is not a policy: a \`.disclosure\` file is compiled`);
  const chosen = await choosePolicies([file], options.policy, terminal);
  await chosen.report(options.format === 'json' && !chosen.policies ? 'json' : 'text');
  if (!chosen.policies) return exitCodes.couldNotRun;
  const { policies } = chosen;
  if (options.check !== undefined) return compareWith(options.check, onlyOne(policies, '--check'), terminal);
  if (options.output === '-') {
    await terminal.out(ruleSetText(onlyOne(policies, '-o')));
    return exitCodes.fine;
  }
  if (options.output !== undefined) write(options.output, onlyOne(policies, '-o'), terminal);
  else for (const policy of policies) write(besidePolicy(file, policy, policies.length), policy, terminal);
  return exitCodes.fine;
}

function onlyOne(policies: readonly LoadedPolicy[], option: string): LoadedPolicy {
  const [first, ...others] = policies;
  if (!first || others.length > 0)
    throw new UsageError(
      `\`${option}\` is for one policy and this file declares several: add \`--policy NAME\``,
    );
  return first;
}

/** `public-posts.disclosure` → `public-posts.rules.json`; named for the policy where a file declares several. */
function besidePolicy(file: string, { loaded }: LoadedPolicy, count: number): string {
  if (count === 1) return file.replace(/\.disclosure$/, '.rules.json');
  return join(dirname(file), `${loaded.ruleSet.policy.name}.rules.json`);
}

function write(output: string, policy: LoadedPolicy, terminal: Terminal): void {
  try {
    writeFileSync(resolve(terminal.folder, output), ruleSetText(policy));
    writeFileSync(resolve(terminal.folder, `${output}.map`), `${JSON.stringify(policy.map, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(cannotWrite(output, error));
  }
  const { ruleSet, digest } = policy.loaded;
  terminal.err(
    `${output}: ${ruleSet.policy.name}, ${ruleSet.rules.length} ${ruleSet.rules.length === 1 ? 'rule' : 'rules'}, ${digest}\n`,
  );
}

function compareWith(file: string, policy: LoadedPolicy, terminal: Terminal): ExitCode {
  const read = readTextFile(file, terminal.folder);
  if ('text' in read && read.text === ruleSetText(policy)) return exitCodes.fine;
  const why = 'text' in read ? 'is not what the policy compiles to now' : 'cannot be read';
  terminal.err(`\`${file}\` ${why}: compile the policy again and commit the file\n`);
  return 'text' in read ? exitCodes.findings : exitCodes.couldNotRun;
}

/** The canonical form, laid out for people: what auditors diff. */
function ruleSetText({ loaded }: LoadedPolicy): string {
  return `${JSON.stringify(JSON.parse(canonicalize(loaded.ruleSet)), null, 2)}\n`;
}
