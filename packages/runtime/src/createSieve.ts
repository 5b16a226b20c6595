import { expectLoaded, type Day, type Facts, type RuleSet } from '@fineline/ruleset';
import type { Verdict } from './decisions/decision.ts';
import { overriddenIn } from './findings/foldFindings.ts';
import { foundRules, type FoundRule } from './sifting/foundRules.ts';
import { compileJudge, type JudgeOptions } from './judge.ts';
import { verdictOf } from './decisions/verdict.ts';

/** What a decision comes to. */
export interface Sifted {
  readonly verdict: Verdict;
  /** The decision's findings, in its order, as far as they can be told without words. */
  readonly findings: readonly FoundRule[];
}

/** Tells which rules a post does not keep, and no more: the same verdict and the same findings as the judge's. */
export type Sieve = (facts: Facts, options: { readonly date: Day }) => Sifted;

/**
 * Compiles a rule set into a sieve, for many posts of which few are looked at: it puts no sentence together and looks no
 * evidence up. Whoever wants to know why asks the judge.
 * @throws TypeError where it is given no rule set that was loaded.
 */
export function createSieve(loaded: { readonly ruleSet: RuleSet; readonly digest: string }): Sieve {
  const { judge, rules, quickly, whyNotOn } = compileJudge(expectLoaded(loaded, 'createSieve'));
  const foundIn = foundRules(rules);
  const nothingFolds = overriddenIn(loaded.ruleSet).size === 0;
  return (facts, { date } = {} as JudgeOptions) => {
    const left = whyNotOn(date) === undefined ? quickly().sift(facts) : undefined;
    const findings = left && foundIn(left);
    if (findings && (nothingFolds || findings.length === 0))
      return { verdict: verdictOf(findings), findings };
    const decision = judge(facts, { date });
    return { verdict: decision.verdict, findings: decision.findings.map(inShort) };
  };
}

function inShort({ rule, effect, state, countsAs }: FoundRule): FoundRule {
  return { rule, effect, state, countsAs };
}
