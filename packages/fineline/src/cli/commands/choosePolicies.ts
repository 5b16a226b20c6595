import type { Diagnostic } from '@fineline/ruleset';
import { hasErrors } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import { loadPolicies, type LoadedPolicies, type LoadedPolicy } from '../../files/loadPolicies.ts';
import { loadRelease, type Trust } from '../../files/loadRelease.ts';
import { showDiagnostics } from '../output/showDiagnostics.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

/** A policy, and the file that declares it. */
export interface ChosenPolicy extends LoadedPolicy {
  readonly file: string;
}

/** The policies that the arguments name, or the reasons why there are none, ready to be shown. */
export interface ChosenPolicies {
  /** Absent where a policy cannot be read or does not compile. */
  readonly policies?: readonly ChosenPolicy[];
  /** Shows what the compiler said: as JSON on standard output, in words on stderr. */
  readonly report: (format: 'text' | 'json') => Promise<void>;
}

/**
 * Every policy that the files declare, or the one called `name` among them.
 *
 * @param options `trust`: signed ones alone. `mayDeclareNone`: a file without a policy is no mistake.
 */
export async function choosePolicies(
  files: readonly string[],
  name: string | undefined,
  terminal: Terminal,
  { trust, mayDeclareNone = false }: { readonly trust?: Trust; readonly mayDeclareNone?: boolean } = {},
): Promise<ChosenPolicies> {
  const load = (file: string): LoadedPolicies | Promise<LoadedPolicies> =>
    trust ? loadRelease(file, terminal.folder, trust) : loadPolicies(file, terminal.folder);
  const loaded = await Promise.all(files.map(async file => ({ file, ...(await load(file)) })));
  const empty = loaded.flatMap(({ file, policies, diagnostics }) =>
    policies.length === 0 && !mayDeclareNone && !hasErrors(diagnostics) ? [declaresNone(file)] : [],
  );
  const diagnostics = [...loaded.flatMap(one => one.diagnostics), ...empty];
  const sources = new Map(loaded.flatMap(one => [...one.sources]));
  const report = async (format: 'text' | 'json'): Promise<void> => {
    if (format === 'json') await terminal.out(showDiagnostics(diagnostics, sources, 'json', terminal.paint));
    else terminal.err(showDiagnostics(diagnostics, sources, 'text', terminal.paintErr, terminal.widthErr));
  };
  if (hasErrors(diagnostics)) return { report };
  const policies = loaded.flatMap(({ file, policies }) => policies.map(policy => ({ file, ...policy })));
  return { policies: name === undefined ? policies : [named(name, policies)], report };
}

function named(name: string, policies: readonly ChosenPolicy[]): ChosenPolicy {
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
