// What would make a post pass, held against every post of a small world: none that passes differs in fewer facts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWayFinder } from '@fineline/analysis';
import type { CohortFact, Comparison, Condition, Facts } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';
import { kinds, ruleOf, setOf } from './smallWorld.ts';

/** Comparisons that can be settled either way; of `known` and `only` nobody is told how to fail them. */
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constant('cohort.size'),
    operator: fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'),
    value: fc.constantFrom(10, 20),
  }) as fc.Arbitrary<Comparison>,
  fc.boolean().map((value): Comparison => ({ fact: 'cohort.exact', operator: 'equal', value })),
  fc
    .subarray(['hostile', 'mocking', 'playful'], { minLength: 1 })
    .map((value): Comparison => ({ fact: 'tone', operator: 'containsAny', value })),
);

/** How many facts of one post are others in another: a group that is gone is one. */
function apart(one: Facts, other: Facts): number {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const tone = same(one.tone, other.tone) ? 0 : 1;
  if (!one.cohorts || !other.cohorts) return tone + (same(one.cohorts, other.cohorts) ? 0 : 1);
  if (one.cohorts.length !== other.cohorts.length) return tone + 1;
  const [a, b]: readonly (CohortFact | undefined)[] = [one.cohorts[0], other.cohorts[0]];
  return tone + (same(a?.size, b?.size) ? 0 : 1) + (same(a?.exact, b?.exact) ? 0 : 1);
}

test('of all posts that pass, none is nearer', () => {
  const posts = kinds[0]!.posts.filter(
    ({ cohorts = [], openCohorts }) => cohorts.length < 2 && openCohorts !== true,
  );
  // A number of people can be left out, not added to a post that gives none.
  const canBecome = (from: Facts, to: Facts): boolean =>
    from.cohorts === undefined
      ? to.cohorts === undefined || to.cohorts.length === 0
      : to.cohorts !== undefined && (to.cohorts.length === 0 || to.cohorts.length === from.cohorts.length);
  let found = 0;
  fc.assert(
    fc.property(
      fc.tuple(ruleOf(leaf, 'a', false), ruleOf(leaf, 'b', false)),
      fc.array(fc.nat(posts.length - 1), { minLength: 5, maxLength: 5 }),
      (rules, picked) => {
        const loaded = { ruleSet: setOf(rules, false), digest: 'sha256:rules' };
        const judge = createJudge(loaded);
        const findWay = createWayFinder(loaded);
        const passing = posts.filter(facts => judge(facts, { date: '2026-06-01' }).findings.length === 0);
        for (const facts of picked.map(at => posts[at]!)) {
          const decision = judge(facts, { date: '2026-06-01' });
          const { wouldPass, findings } = findWay(decision, facts);
          if (decision.findings.length === 0) continue;
          const distances = passing.filter(to => canBecome(facts, to)).map(to => apart(facts, to));
          if (wouldPass) found++;
          expect(wouldPass?.length ?? Number.POSITIVE_INFINITY).toBe(Math.min(...distances));
          for (const { wouldPass: own } of findings)
            if (own) expect(own.length).toBeLessThanOrEqual(wouldPass?.length ?? own.length);
        }
      },
    ),
    { seed: 53, numRuns: 45, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(50);
});
