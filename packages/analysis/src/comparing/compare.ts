import type { LoadedRuleSet } from '@fineline/ruleset';
import { compareSubject, type CompareLimits } from './compareSubject.ts';
import { movesOf } from './movesOf.ts';
import { joinDiffs, type ComparedPolicy, type PolicyDiff } from './policyDiff.ts';
import { allottedWork } from './sharesOfWork.ts';
import { narrowedAlike, subjectsOf } from './subjects.ts';

export interface CompareOptions {
  /** Conflicts that one question to the solver may cost before it is left undecided: 50,000 unless told otherwise. */
  readonly budget?: number;
  /** How many changed rules are shown with examples: 50 unless told otherwise. */
  readonly examples?: number;
}

/**
 * What a new rule set is to an old one, for every combination of facts: as a whole and rule by rule, each difference with
 * the fewest facts on which the two decide differently, judged by both before it is shown.
 *
 * @throws Error where the judge does not see a difference that was found, which would be a fault of ours.
 */
export function compare(old: LoadedRuleSet, now: LoadedRuleSet, options: CompareOptions = {}): PolicyDiff {
  const limits: CompareLimits = {
    budget: options.budget ?? 50_000,
    work: allottedWork,
    examples: options.examples ?? 50,
  };
  const both = [old.ruleSet, now.ruleSet];
  const subjects = subjectsOf(both).map(subject => {
    const [before, after] = narrowedAlike(both, subject);
    return compareSubject(before!, after!, subject, limits);
  });
  const rules = subjects.flatMap(subject => subject.rules);
  const differing = rules.filter(({ inEffect }) => inEffect !== 'same');
  const moves = movesOf(old.ruleSet, now.ruleSet);
  const verdict = joinDiffs([...subjects, ...moves].map(it => it.verdict));
  const isMeant = moves.length > 0 || rules.some(({ change }) => change !== 'wording');
  return {
    formatVersion: 1,
    verdict,
    wording: verdict === 'same' && old.digest !== now.digest && !isMeant,
    onlyWhenMissing: differing.length > 0 && differing.every(({ onlyWhenMissing }) => onlyWhenMissing),
    everyRuleWaived: joinDiffs(subjects.map(subject => subject.everyRuleWaived)),
    old: described(old),
    new: described(now),
    rules,
    unchanged: subjects.reduce((sum, { unchanged }) => sum + unchanged, 0),
    moves,
  };
}

function described({ ruleSet: { policy, rules }, digest }: LoadedRuleSet): ComparedPolicy {
  const { name, version } = policy;
  return { name, ...(version !== undefined && { version }), digest, rules: rules.length };
}
