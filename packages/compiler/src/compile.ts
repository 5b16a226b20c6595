import { check, type Host } from '@fineline/language';
import type { Day, Result, RuleSet, SourceMap } from '@fineline/ruleset';
import { lowerPolicy } from './lowering/lowerPolicy.ts';
import { mapSources } from './mapSources.ts';

/** One policy, compiled. */
export interface CompiledPolicy {
  readonly ruleSet: RuleSet;
  /** SHA-256 over the canonical form of the rule set. */
  readonly digest: string;
  readonly map: SourceMap;
}

/**
 * Compiles a policy file: text → tree → checked tree → one rule set for each policy that the file declares, in its
 * order. What the file imports is read through `host`. No `value` where there is an error.
 *
 * @param options `today` for what only a day can tell, such as that a waiver is over; the rule set never depends on it.
 */
export function compile(
  entry: { readonly file: string; readonly text: string },
  host: Host,
  options: { readonly today?: Day } = {},
): Result<readonly CompiledPolicy[]> {
  const { value: checked, diagnostics } = check(entry, host, options);
  if (!checked) return { diagnostics };
  const value = checked.policies.map(policy => {
    const lowered = lowerPolicy(policy);
    return { ...lowered, map: mapSources(policy, lowered.digest, checked.sources) };
  });
  return { value, diagnostics };
}
