import { hasErrors, type Day } from '@fineline/ruleset';
import { runTests } from '@fineline/testing';
import type { LoadedPolicies } from './loadedPolicies.ts';
import { loadPolicies, rememberingHost } from './loadPolicies.ts';

/**
 * A policy file with everything that can be said of it: what the compiler says, clauses without effect, and what its
 * examples say that cannot be. Nothing is said of examples where the policies are wrong already.
 *
 * @param options `changed` holds texts that count as if they were in their files, by absolute path.
 */
export function lintPolicies(
  file: string,
  folder: string,
  options: { readonly today: Day; readonly changed?: ReadonlyMap<string, string> },
): LoadedPolicies {
  const loaded = loadPolicies(file, folder, { ...options, idle: true });
  const text = loaded.sources.get(file);
  if (text === undefined || hasErrors(loaded.diagnostics)) return loaded;
  const sources = new Map(loaded.sources);
  const host = rememberingHost(file, folder, sources, options.changed);
  const { diagnostics } = runTests([{ file, text, host }]);
  return { ...loaded, diagnostics: [...loaded.diagnostics, ...diagnostics], sources };
}
