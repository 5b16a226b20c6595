// Laws that hold for every rule set, every post and every day.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createJudge, createTracingJudge } from '@fineline/runtime';
import { loadRuleSet, type Facts } from '@fineline/ruleset';
import { damage } from './damage.ts';
import { arbitraryCase, decide, holds, outcomeOf } from './law.ts';
import { learnMore } from './learnMore.ts';
import { naiveJudge } from './naiveJudge.ts';
import { withhold } from './withhold.ts';

describe('a judge', () => {
  holds('agrees with the naive one', 2000, arbitraryCase('any'), (one, count) => {
    const naive = naiveJudge(one.ruleSet, one.facts, one.date);
    expect(outcomeOf(decide(one))).toEqual(outcomeOf(naive));
    count(one.ruleSet, one.facts, {
      broken: naive.findings.some(({ state }) => state === 'broken'),
      undetermined: naive.findings.some(({ state }) => state === 'undetermined'),
      allowed: naive.verdict === 'allow',
    });
  });

  holds(
    'takes what the loader takes',
    300,
    arbitraryCase('well-behaved'),
    ({ ruleSet, facts, date }, count) => {
      const { value, problems } = loadRuleSet(JSON.parse(JSON.stringify(ruleSet)));
      expect(problems).toEqual([]);
      expect(value && createJudge(value)(facts, { date }).ruleSet).toBe(value?.digest);
      count(ruleSet, facts);
    },
  );

  const learning = arbitraryCase('well-behaved').chain(one =>
    learnMore(one.facts).map(facts => ({ one, wiser: { ...one, facts } })),
  );
  holds('never takes back `allow` for learning more', 2000, learning, ({ one, wiser }, count) => {
    const { verdict } = decide(one);
    if (verdict === 'allow') expect(decide(wiser).verdict).toBe('allow');
    count(one.ruleSet, one.facts, {
      'allowed before': verdict === 'allow',
      learned: JSON.stringify(wiser.facts) !== JSON.stringify(one.facts),
    });
  });

  const withholding = arbitraryCase('well-behaved').chain(one =>
    withhold(one.facts).map(facts => ({ one, silent: { ...one, facts } })),
  );
  holds('never allows for a fact withheld', 2000, withholding, ({ one, silent }, count) => {
    const { verdict } = decide(one);
    if (verdict !== 'allow') expect(decide(silent).verdict).not.toBe('allow');
    count(one.ruleSet, one.facts, { 'not allowed before': verdict !== 'allow' });
  });

  const misshapen = fc.record({
    one: arbitraryCase('well-behaved'),
    at: fc.nat(30),
    junk: fc.constantFrom<unknown>(7, 'allow', true, [7]),
  });
  holds('never allows for a fact of the wrong shape', 1000, misshapen, ({ one, at, junk }, count) => {
    const { disputes, conflicts, reading, mentions, openCohorts, ...plain } = one.facts;
    const name = Object.keys(plain)[at % Math.max(1, Object.keys(plain).length)] ?? 'tone';
    const { verdict } = decide(one);
    const decision = decide({ ...one, facts: { ...one.facts, [name]: junk } as Facts });
    if (verdict !== 'allow') expect(decision.verdict).not.toBe('allow');
    expect(decision.verdict === 'none' || decision.problems?.some(({ fact }) => fact.startsWith(name))).toBe(
      true,
    );
    count(one.ruleSet, one.facts, { 'not allowed before': verdict !== 'allow' });
  });

  const damaged = arbitraryCase('any').chain(one =>
    damage(one.facts).map(facts => ({ one, broken: { ...one, facts: facts as Facts } })),
  );
  holds('lives with damaged facts', 2000, damaged, ({ one, broken }, count) => {
    const decision = decide(broken, createTracingJudge);
    expect(JSON.stringify(decide(broken, createTracingJudge))).toBe(JSON.stringify(decision));
    count(one.ruleSet, one.facts, { complained: (decision.problems ?? []).length > 0 });
  });

  holds('gives the same bytes twice and leaves the facts alone', 500, arbitraryCase('any'), (one, count) => {
    const facts = freeze(structuredClone(one.facts));
    expect(JSON.stringify(decide({ ...one, facts }, createTracingJudge))).toBe(
      JSON.stringify(decide(one, createTracingJudge)),
    );
    count(one.ruleSet, one.facts);
  });
});

function freeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null) Object.values(Object.freeze(data)).forEach(freeze);
  return data;
}
