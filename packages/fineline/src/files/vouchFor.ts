// What a compiler here has just made is what it says of itself. What a file holds may have been changed since: whoever
// judges by it, explains it or puts a name to it asks first.
import { findFaults } from '@fineline/compiler';
import type { Diagnostic, RuleSet } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';

/** Why a rule set from a file is not to be believed; nothing of one that a compiler here made. */
export function vouchFor(file: string, ruleSet: RuleSet): readonly Diagnostic[] {
  if (!file.endsWith('.rules.json')) return [];
  return findFaults(ruleSet).map(({ path, message }) =>
    fileProblem(
      'FL0905',
      file,
      `the rule set \`${file}\` is not sound at ${path}: ${message}`,
      'It was changed after it was compiled, or by another compiler: compile the policy again with `fineline compile`.',
    ),
  );
}

/** The rule set without what nobody here can tell: a promise about another policy is as its author states it. */
export function withoutHearsay(file: string, ruleSet: RuleSet): RuleSet {
  if (!file.endsWith('.rules.json')) return ruleSet;
  const guarantees = ruleSet.guarantees.map(one =>
    one.claim === 'at-least-as-strict' ? { ...one, status: 'stated' as const } : one,
  );
  return { ...ruleSet, guarantees };
}
