// How a law is checked: on many cases from a fixed seed, so that a run is the same everywhere, and with a census.
import fc from 'fast-check';
import { test } from 'vitest';
import { createJudge, type Decision } from '@fineline/runtime';
import type { Day, Facts, RuleSet } from '@fineline/ruleset';
import { arbitraryFacts } from './arbitraryFacts.ts';
import { arbitraryRuleSet, type Flavour } from './arbitraryRuleSet.ts';
import { takeCensus, type Census } from './census.ts';
import type { NaiveDecision, NaiveFinding } from './naiveJudge.ts';
import { days } from './world.ts';

/** A policy, a post and a day. */
export interface Case {
  readonly ruleSet: RuleSet;
  readonly facts: Facts;
  readonly date: Day;
}

export function arbitraryCase(flavour: Flavour): fc.Arbitrary<Case> {
  return fc.record({
    ruleSet: arbitraryRuleSet(flavour),
    facts: arbitraryFacts,
    date: fc.constantFrom(...days),
  });
}

/** A law takes about a second; a busy machine is no reason to fail. In milliseconds. */
const patience = 180_000;

/** Tests a law on so many cases; the law counts each of them into the census. */
export function holds<T>(
  law: string,
  numRuns: number,
  cases: fc.Arbitrary<T>,
  check: (one: T, count: Census['count']) => void,
): void {
  const run = (): void => {
    const census = takeCensus(law);
    fc.assert(
      fc.property(cases, one => check(one, census.count)),
      { seed: 53, numRuns },
    );
    census.close();
  };
  test(law, run, patience);
}

/** What the judge says, also of rules that are not in the order that a rule set keeps. */
export function decide({ ruleSet, facts, date }: Case, create = createJudge): Decision {
  return create({ ruleSet, digest: `sha256:${'2'.repeat(64)}` })(facts, { date });
}

/** Verdict and findings without words and in one order: what the laws speak of. */
export function outcomeOf({ verdict, findings }: NaiveDecision): {
  readonly verdict: string;
  readonly findings: readonly string[];
} {
  return { verdict, findings: findings.map(told).sort() };
}

function told({ rule, cohort, state, countsAs }: NaiveFinding): string {
  return `${rule} ${cohort === undefined ? '' : `group ${cohort} `}${state} counts as ${countsAs}`;
}
