import { wordsAtOrAbove, type RuleSet } from '@fineline/ruleset';
import type { Finding } from '../decisions/decision.ts';
import { atLeastAsSevere } from '../decisions/verdict.ts';

/** For each rule that overrides any, itself, those that it overrides, and those that they override. */
export type Overridden = ReadonlyMap<string, ReadonlySet<string>>;

export function overriddenIn({ rules }: RuleSet): Overridden {
  const overriding = rules.filter(({ overrides }) => overrides.length > 0);
  return wordsAtOrAbove(overriding.map(({ id, overrides }) => ({ word: id, under: overrides })));
}

/**
 * Folds a parent's finding into that of a rule that overrides it, for the same group, while that counts as much: a
 * reader is told once. A finding that counts for less leaves the parent's standing, and so does one that asks not the
 * person whom the parent asks. What is waived is reported by itself, with who signed for it.
 */
export function foldFindings(findings: readonly Finding[], overridden: Overridden): readonly Finding[] {
  if (overridden.size === 0) return findings;
  const overrides = (child: Finding, parent: Finding): boolean | undefined =>
    overridden.get(child.rule)?.has(parent.rule);
  const folds = (parent: Finding, child: Finding): boolean | undefined =>
    parent.cohort === child.cohort &&
    overrides(child, parent) &&
    !overrides(parent, child) &&
    !parent.waiver &&
    atLeastAsSevere(child.countsAs, parent.countsAs) &&
    (!parent.reviewer || parent.reviewer === child.reviewer || child.countsAs !== parent.countsAs);
  return findings
    .filter(parent => !findings.some(child => folds(parent, child)))
    .map(child => {
      const folded = findings.filter(parent => folds(parent, child)).map(({ rule }) => rule);
      return folded[0] ? { ...child, folded } : child;
    });
}
