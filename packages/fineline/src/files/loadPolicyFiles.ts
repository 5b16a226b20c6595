import { hasErrors, type Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { findInputs } from './findInputs.ts';
import { onceEach } from './onceEach.ts';
import { keepChecked } from './checkedBefore.ts';
import { loadCompiled, type CompiledPolicies } from './loadCompiled.ts';
import type { LoadedPolicies, LoadedPolicy } from './loadedPolicies.ts';
import { loadRelease, type Trust } from './loadRelease.ts';

/** A policy, and the file that declares it. */
export interface DeclaredPolicy extends LoadedPolicy {
  readonly file: string;
}

/** What may be loaded. */
export interface LoadOptions {
  /** Where given, signed policies alone. */
  readonly trust?: Trust;
  /** True where a file without a policy is no mistake. */
  readonly mayDeclareNone?: boolean;
}

/** Every policy that the files declare, patterns resolved; none of them where anything is wrong with one. */
export async function loadPolicyFiles(
  names: readonly string[],
  folder: string,
  { trust, mayDeclareNone = false }: LoadOptions = {},
): Promise<LoadedPolicies & { readonly policies: readonly DeclaredPolicy[] }> {
  const { files, problems } = findInputs(names, folder);
  const load = async (file: string): Promise<LoadedPolicies> => {
    if (trust) return loadRelease(file, folder, trust);
    if (file.endsWith('.rules.json')) return vouched(file, loadCompiled(file, folder));
    // A compiler takes longer to load than a compiled policy to judge a post by.
    const { loadPolicies } = await import('./loadPolicies.ts');
    return loadPolicies(file, folder);
  };
  const loaded = await Promise.all(files.map(async file => ({ file, ...(await load(file)) })));
  const empty = loaded.flatMap(({ file, policies, diagnostics }) =>
    policies.length === 0 && !mayDeclareNone && !hasErrors(diagnostics) ? [declaresNone(file)] : [],
  );
  const diagnostics = onceEach([...problems, ...loaded.flatMap(one => one.diagnostics), ...empty]);
  return {
    policies: hasErrors(diagnostics)
      ? []
      : loaded.flatMap(({ file, policies }) => policies.map(policy => ({ file, ...policy }))),
    diagnostics,
    sources: new Map(loaded.flatMap(({ sources }) => [...sources])),
  };
}

/** A rule set that is not what its clauses and guarantees say is none. What was kept was vouched for: nothing is loaded for it. */
async function vouched(file: string, { unvouched, ...loaded }: CompiledPolicies): Promise<LoadedPolicies> {
  const [policy] = loaded.policies;
  if (unvouched === undefined || !policy) return loaded;
  const { vouchFor } = await import('./vouchFor.ts');
  const faults = vouchFor(file, policy.loaded.ruleSet);
  if (faults.length > 0) return { ...loaded, policies: [], diagnostics: faults };
  keepChecked(policy.loaded, unvouched);
  return loaded;
}

function declaresNone(file: string): Diagnostic {
  return fileProblem(
    'FL0904',
    file,
    `\`${file}\` declares no policy`,
    'Judged are the policies that a file declares, not those it imports: add `policy my-policy { … }`.',
  );
}
