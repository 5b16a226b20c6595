import { compare, type PolicyDiff } from '@fineline/analysis';
import type { LoadedRuleSet } from '@fineline/ruleset';
import type { OldTests } from '@fineline/testing';
import { brokenGuarantees, changedTests } from './heldPromises.ts';

/** The comparison of two releases, what the old one promised and the new one does not keep among what moved. */
export function compareReleases(
  old: LoadedRuleSet,
  now: LoadedRuleSet,
  tests?: OldTests | 'unreadable',
): PolicyDiff {
  const diff = compare(old, now);
  const promises = [...brokenGuarantees(old.ruleSet, now.ruleSet), ...(tests ? changedTests(tests) : [])];
  return { ...diff, moves: [...diff.moves, ...promises] };
}
