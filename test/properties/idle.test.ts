// What is said to be idle in a policy, held against every post of a small world: without it nothing is decided otherwise.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdle, type Idleness } from '@fineline/analysis';
import type { RuleSet } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';
import { kinds, ruleOf, setOf } from './smallWorld.ts';

test.each([0, 1, 2])('what is idle makes no difference to any post, what is not does (%i)', at => {
  const { leaf, posts, days } = kinds[at]!;
  const dated = days.length > 1;
  const some = dated ? posts.filter((_, at) => at % 3 === 0) : posts;
  const tally = new Map<Idleness['kind'], number>();
  const verdictsOf = (ruleSet: RuleSet): readonly string[] => {
    const judge = createJudge({ ruleSet, digest: 'sha256:rules' });
    return days.flatMap(date => some.map(facts => judge(facts, { date }).verdict));
  };
  fc.assert(
    fc.property(
      fc.tuple(ruleOf(leaf, 'a', dated), ruleOf(leaf, 'b', dated), ruleOf(leaf, 'c', dated)),
      rules => {
        const ruleSet = setOf(rules, false);
        const own = rules.map(({ id }) => id);
        const idle = findIdle(ruleSet, { own, scopes: new Map() });
        for (const { kind } of idle) tally.set(kind, (tally.get(kind) ?? 0) + 1);
        const needless = idle.flatMap(one => (one.kind === 'covered' ? [one.rule] : []));
        const left = rules.filter(({ id }) => !needless.includes(id));
        const before = verdictsOf(ruleSet);
        expect(verdictsOf({ ...ruleSet, rules: left })).toEqual(before);
        for (const one of idle) {
          if (one.kind === 'idle-exception') {
            const bare = left.map(rule => {
              const { unless: _, ...rest } = rule;
              return rule.id === one.rule ? rest : rule;
            });
            expect(verdictsOf({ ...ruleSet, rules: bare })).toEqual(before);
          }
          if (one.kind === 'vacuous') {
            const judge = createJudge({ ruleSet, digest: 'sha256:rules' });
            const isOpen = (facts: (typeof some)[number]): boolean =>
              !['deny', 'review'].includes(judge(facts, { date: days[0]! }).verdict);
            expect(
              some.filter(isOpen).filter(({ cohorts = [] }) => !one.numbers || cohorts.length > 0),
            ).toEqual([]);
          }
        }
      },
    ),
    { seed: 53, numRuns: 11, endOnFailure: true },
  );
  expect(tally.get('covered')).toBeGreaterThan(0);
});

test('what takes too long to tell is said', () => {
  const { leaf } = kinds[0]!;
  let open = 0;
  fc.assert(
    fc.property(
      fc.tuple(ruleOf(leaf, 'a', false), ruleOf(leaf, 'b', false), ruleOf(leaf, 'c', false)),
      rules => {
        const ruleSet = setOf(rules, false);
        const own = rules.map(({ id }) => id);
        const rulesOf = (idle: readonly Idleness[]): readonly string[] =>
          idle.flatMap(one => ('rule' in one ? [one.rule] : one.kind === 'undecided' ? one.rules : []));
        const inAHurry = findIdle(ruleSet, { own, scopes: new Map(), conflicts: 0 });
        open += inAHurry.filter(({ kind }) => kind === 'undecided').length;
        expect(rulesOf(inAHurry)).toEqual(
          expect.arrayContaining([...rulesOf(findIdle(ruleSet, { own, scopes: new Map() }))]),
        );
      },
    ),
    { seed: 53, numRuns: 45, endOnFailure: true },
  );
  expect(open).toBeGreaterThan(0);
});
