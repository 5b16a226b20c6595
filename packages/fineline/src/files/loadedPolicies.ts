import type { Diagnostic, LoadedRuleSet, SourceMap } from '@fineline/ruleset';

/** A policy that is ready to judge, with its places where they are at hand. */
export interface LoadedPolicy {
  readonly loaded: LoadedRuleSet;
  readonly map?: SourceMap;
}

/** What came of a policy file. `sources` holds the texts that the diagnostics speak of. */
export interface LoadedPolicies {
  readonly policies: readonly LoadedPolicy[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}
