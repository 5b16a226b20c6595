import type { Diagnostic } from '@fineline/ruleset';
import { hasErrors } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import type { LoadedPolicies, LoadedPolicy } from '../../files/loadedPolicies.ts';
import { loadCompiled } from '../../files/loadCompiled.ts';
import { loadRelease, type Trust } from '../../files/loadRelease.ts';
import { showDiagnostics } from '../output/showDiagnostics.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

/** The policies that the arguments name, or the reasons why there are none, ready to be shown. */
export interface ChosenPolicies {
  /** Absent where a policy cannot be read or does not compile. */
  readonly policies?: readonly LoadedPolicy[];
  /** Shows what the compiler said: as JSON on standard output, in words on stderr. */
  readonly report: (format: 'text' | 'json') => Promise<void>;
}

/** Every policy that the files declare, or the one called `name` among them; with `trust`, signed ones alone. */
export async function choosePolicies(
  files: readonly string[],
  name: string | undefined,
  terminal: Terminal,
  trust?: Trust,
): Promise<ChosenPolicies> {
  const load = async (file: string): Promise<LoadedPolicies> => {
    if (trust) return loadRelease(file, terminal.folder, trust);
    if (file.endsWith('.rules.json')) return loadCompiled(file, terminal.folder);
    // A compiler takes longer to load than a compiled policy to judge a post by.
    const { loadPolicies } = await import('../../files/loadPolicies.ts');
    return loadPolicies(file, terminal.folder);
  };
  const loaded = await Promise.all(files.map(async file => ({ file, ...(await load(file)) })));
  const empty = loaded.flatMap(({ file, policies, diagnostics }) =>
    policies.length === 0 && !hasErrors(diagnostics) ? [declaresNone(file)] : [],
  );
  const diagnostics = [...loaded.flatMap(one => one.diagnostics), ...empty];
  const sources = new Map(loaded.flatMap(one => [...one.sources]));
  const report = async (format: 'text' | 'json'): Promise<void> => {
    if (format === 'json') await terminal.out(showDiagnostics(diagnostics, sources, 'json', terminal.paint));
    else terminal.err(showDiagnostics(diagnostics, sources, 'text', terminal.paintErr, terminal.widthErr));
  };
  if (hasErrors(diagnostics)) return { report };
  const policies = loaded.flatMap(one => one.policies);
  return { policies: name === undefined ? policies : [named(name, policies)], report };
}

function named(name: string, policies: readonly LoadedPolicy[]): LoadedPolicy {
  const names = policies.map(({ loaded }) => loaded.ruleSet.policy.name);
  const found = policies[names.indexOf(name)];
  if (!found)
    throw new UsageError(`there is no policy \`${name}\` in these files: there is ${names.join(', ')}`);
  return found;
}

function declaresNone(file: string): Diagnostic {
  return fileProblem(
    'FL0904',
    file,
    `\`${file}\` declares no policy`,
    'Judged are the policies that a file declares, not those it imports: add `policy my-policy { … }`.',
  );
}
