// Order never matters, and neither does a word that nobody names.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Condition, Facts, Rule } from '@fineline/ruleset';
import { coverWords } from './coverWords.ts';
import { arbitraryCase, decide, holds, outcomeOf } from './law.ts';

const shuffled = fc.record({ one: arbitraryCase('any'), order: fc.infiniteStream(fc.nat(100)) });

describe('a decision does not change with', () => {
  holds('the order of rules', 500, shuffled, ({ one, order }, count) => {
    const rules = shuffle(one.ruleSet.rules, order);
    const decision = decide({ ...one, ruleSet: { ...one.ruleSet, rules } });
    expect(JSON.stringify(decision)).toBe(JSON.stringify(decide(one)));
    count(one.ruleSet, one.facts, { moved: rules.some(({ id }, at) => id !== one.ruleSet.rules[at]?.id) });
  });

  holds('the order of conditions', 500, shuffled, ({ one, order }, count) => {
    const rules = one.ruleSet.rules.map((rule): Rule => ({
      ...rule,
      when: shuffleCondition(rule.when, order),
      ...(rule.unless ? { unless: shuffleCondition(rule.unless, order) } : {}),
    }));
    expect(outcomeOf(decide({ ...one, ruleSet: { ...one.ruleSet, rules } }))).toEqual(outcomeOf(decide(one)));
    count(one.ruleSet, one.facts, { moved: JSON.stringify(rules) !== JSON.stringify(one.ruleSet.rules) });
  });

  holds('the order of words', 500, arbitraryCase('any'), (one, count) => {
    const facts = turnWords(one.facts);
    expect(outcomeOf(decide({ ...one, facts }))).toEqual(outcomeOf(decide(one)));
    count(one.ruleSet, one.facts, { moved: JSON.stringify(facts) !== JSON.stringify(one.facts) });
  });

  holds('the order of groups, up to their numbers', 500, arbitraryCase('any'), (one, count) => {
    const { cohorts } = one.facts;
    const turned = cohorts ? { ...one, facts: { ...one.facts, cohorts: cohorts.toReversed() } } : one;
    const decision = decide(turned);
    const findings = decision.findings.map(({ cohort, ...finding }) =>
      cohort === undefined || !cohorts ? finding : { ...finding, cohort: cohorts.length - 1 - cohort },
    );
    expect(outcomeOf({ ...decision, findings })).toEqual(outcomeOf(decide(one)));
    count(one.ruleSet, one.facts);
  });

  holds(
    'a new word over old ones',
    1000,
    arbitraryCase('any').chain(one => coverWords(one).map(({ wider }) => ({ one, wider }))),
    ({ one, wider }, count) => {
      expect(outcomeOf(decide(wider))).toEqual(outcomeOf(decide(one)));
      count(one.ruleSet, one.facts);
    },
  );
});

function shuffle<T>(list: readonly T[], order: fc.Stream<number>): readonly T[] {
  return list
    .map(item => ({ item, at: order.next().value }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function shuffleCondition(condition: Condition, order: fc.Stream<number>): Condition {
  const inside = (parts: readonly Condition[]): readonly Condition[] =>
    shuffle(parts, order).map(part => shuffleCondition(part, order));
  if ('all' in condition) return { all: inside(condition.all) };
  if ('any' in condition) return { any: inside(condition.any) };
  return 'not' in condition ? { not: shuffleCondition(condition.not, order) } : condition;
}

/** Every list of words the other way round. */
function turnWords(facts: Facts): Facts {
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) =>
    (key === 'has' || key === 'lacks') && Array.isArray(value) ? value.toReversed() : value,
  ) as Facts;
}
