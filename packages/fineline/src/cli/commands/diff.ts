import { compare, type PolicyDiff } from '@fineline/analysis';
import { diffJson, renderDiff } from '@fineline/report';
import { hasErrors } from '@fineline/ruleset';
import { inGit, loadFromGit } from '../../files/loadFromGit.ts';
import { isPolicy, loadPolicies, type LoadedPolicies, type LoadedPolicy } from '../../files/loadPolicies.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { chooseFormats, openSink } from '../output/formats.ts';
import { showDiagnostics } from '../output/showDiagnostics.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

export interface DiffOptions {
  readonly format: readonly string[];
  readonly failOn: 'looser' | 'any' | 'never';
  readonly policy?: string;
}

/** `fineline diff OLD NEW`: what the new policy lets through that the old one stopped, and the other way round. */
export async function diff(
  old: string,
  now: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, ['text', 'json']);
  const sides = [old, now].map(name => ({ name, ...load(name, terminal.folder) }));
  const diagnostics = sides.flatMap(side => side.diagnostics).filter(({ severity }) => severity === 'error');
  if (hasErrors(diagnostics)) {
    const sources = new Map(sides.flatMap(side => [...side.sources]));
    if (formats[0]?.format === 'json')
      await terminal.out(showDiagnostics(diagnostics, sources, 'json', terminal.paint));
    else terminal.err(showDiagnostics(diagnostics, sources, 'text', terminal.paintErr));
    return exitCodes.couldNotRun;
  }
  const [before, after] = sides.map(side => onlyOne(side.name, side.policies, options.policy));
  const result = compare(before!.loaded, after!.loaded);
  for (const { format, file } of formats) {
    const sink = openSink(file, terminal);
    const look = file === undefined ? { width: terminal.width, paint: terminal.paint } : { width: 110 };
    await sink.write(format === 'json' ? diffJson(result) : renderDiff(result, look));
    await sink.close();
  }
  return exitCodeOf(result, options.failOn);
}

function load(name: string, folder: string): LoadedPolicies {
  const git = inGit(name);
  if (!isPolicy(name))
    throw new UsageError(
      `\`${name}\` is no policy: compare \`.disclosure\` or \`.rules.json\` files, or files in git, \`git:main:policy.disclosure\``,
    );
  return git ? loadFromGit(name, git.ref, git.path, folder) : loadPolicies(name, folder);
}

/** The policy that is meant; a file that declares several needs a name. */
function onlyOne(file: string, policies: readonly LoadedPolicy[], name: string | undefined): LoadedPolicy {
  const names = policies.map(({ loaded }) => loaded.ruleSet.policy.name);
  const found = name === undefined ? policies.length === 1 && policies[0] : policies[names.indexOf(name)];
  if (found) return found;
  if (names.length === 0) throw new UsageError(`\`${file}\` declares no policy`);
  throw new UsageError(
    name === undefined
      ? `\`${file}\` declares ${names.join(', ')}: say which with \`--policy\``
      : `there is no policy \`${name}\` in \`${file}\`: there is ${names.join(', ')}`,
  );
}

/** What nobody could decide fails every gate. */
function exitCodeOf(
  { verdict, everyRuleWaived, moves }: PolicyDiff,
  failOn: DiffOptions['failOn'],
): ExitCode {
  if (verdict === 'undecided' || everyRuleWaived === 'undecided') return exitCodes.findings;
  if (failOn === 'never') return exitCodes.fine;
  if (failOn === 'any') return verdict === 'same' && moves.length === 0 ? exitCodes.fine : exitCodes.findings;
  const isLooser = [verdict, everyRuleWaived].some(it => it === 'looser' || it === 'incomparable');
  return isLooser || moves.some(({ gates }) => gates) ? exitCodes.findings : exitCodes.fine;
}
