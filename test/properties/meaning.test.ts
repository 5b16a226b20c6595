// Two policies have one meaning digest where the comparison finds nothing between them, and never where it finds anything.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, meaningDigest, type Meaning } from '@fineline/analysis';
import type { Condition, Rule, RuleSet } from '@fineline/ruleset';
import { arbitraryPair, kinds, ofSize, ofTone, ruleOf, setOf } from './smallWorld.ts';

function digestOf(ruleSet: RuleSet): string | undefined {
  const meaning: Meaning = meaningDigest(ruleSet);
  return 'digest' in meaning ? meaning.digest : undefined;
}

test.each([0, 1, 2])('equal digests are equal meanings, and the other way round (%i)', at => {
  const tally = new Map<string, number>();
  fc.assert(
    fc.property(arbitraryPair(kinds[at]!), ([old, now]) => {
      const { verdict, everyRuleWaived } = compare(
        { ruleSet: old, digest: '1' },
        { ruleSet: now, digest: '2' },
        { examples: 0 },
      );
      const isSame = verdict === 'same' && everyRuleWaived === 'same';
      const digests = [digestOf(old), digestOf(now)];
      if (digests.includes(undefined)) tally.set('open', (tally.get('open') ?? 0) + 1);
      else {
        expect(digests[0] === digests[1]).toBe(isSame);
        tally.set(String(isSame), (tally.get(String(isSame)) ?? 0) + 1);
      }
    }),
    { seed: 53, numRuns: Number(process.env.ANALYSIS_RUNS ?? 150), endOnFailure: true },
  );
  console.error(`meanings ${at}: ${JSON.stringify([...tally])}`);
  expect(tally.get('true')).toBeGreaterThan(0);
  expect(tally.get('false')).toBeGreaterThan(0);
});

/** The same condition in other words. */
function turned(condition: Condition): Condition {
  if ('not' in condition) return { not: turned(condition.not) };
  if ('all' in condition)
    return { not: { any: condition.all.toReversed().map(part => ({ not: turned(part) })) } };
  if ('any' in condition)
    return { not: { all: condition.any.toReversed().map(part => ({ not: turned(part) })) } };
  const { fact, operator, value } = condition;
  if (operator === 'lessThan') return { not: { fact, operator: 'greaterThanInclusive', value } };
  if (operator === 'greaterThan') return { all: [{ not: { fact, operator: 'lessThanInclusive', value } }] };
  return condition;
}

test('rules in another order, in other words, with others that they cover, keep the digest', () => {
  let computed = 0;
  const leaf = fc.oneof(ofSize, ofTone);
  fc.assert(
    fc.property(ruleOf(leaf, 'a', false), ruleOf(leaf, 'b', false), leaf, (a, b, besides) => {
      const [floor] = [a];
      const rewritten = [b, a].map((rule): Rule => ({
        ...rule,
        id: `${rule.id}-anew`,
        because: 'In other words.',
        when: turned(rule.when),
        ...(rule.unless && { unless: turned(rule.unless) }),
      }));
      const narrower: Rule = { ...floor, id: 'p/narrower', when: { all: [floor.when, besides] } };
      const before = digestOf(setOf([a, b], false));
      if (before === undefined) return;
      computed++;
      const after = digestOf(setOf([...rewritten, narrower], false));
      expect([after ?? before]).toEqual([before]);
    }),
    { seed: 53, numRuns: 100, endOnFailure: true },
  );
  expect(computed).toBeGreaterThan(50);
});

/** Comparisons of every number that a post has, with constants next to each other among them. */
const ofNumbers: fc.Arbitrary<Condition> = fc.oneof(
  ...Object.entries({
    'cohort.size': [10, 11, 1000],
    'cohort.digits': [1, 2, 3],
    'cohort.share': [0.05, 0.1],
    details: [0, 1, 2],
    window: [7, 30],
  }).map(([fact, constants]) =>
    fc.record({
      fact: fc.constant(fact),
      operator: fc.constantFrom(
        'lessThan',
        'lessThanInclusive',
        'greaterThan',
        'greaterThanInclusive',
        'equal',
      ),
      value: fc.constantFrom(...constants),
    }),
  ),
) as fc.Arbitrary<Condition>;

test('a third rule over other numbers changes the digest where it changes what is decided, and nowhere else', () => {
  const tally = new Map<boolean, number>();
  const three = fc.tuple(
    ruleOf(ofNumbers, 'a', false),
    ruleOf(ofNumbers, 'b', false),
    ruleOf(ofNumbers, 'c', false),
    fc.boolean(),
  );
  fc.assert(
    fc.property(three, ([a, b, c, isCovered]) => {
      const third: Rule = isCovered ? { ...c, effect: 'review', when: { all: [a.when, c.when] } } : c;
      const [with3, without3] = [setOf([a, b, third], false), setOf([a, b], false)];
      const { verdict, everyRuleWaived } = compare(
        { ruleSet: with3, digest: '1' },
        { ruleSet: without3, digest: '2' },
        { examples: 0 },
      );
      const isSame = verdict === 'same' && everyRuleWaived === 'same';
      const digests = [digestOf(with3), digestOf(without3)];
      if (digests.includes(undefined)) return;
      expect(digests[0] === digests[1]).toBe(isSame);
      tally.set(isSame, (tally.get(isSame) ?? 0) + 1);
    }),
    { seed: 53, numRuns: Number(process.env.ANALYSIS_RUNS ?? 150), endOnFailure: true },
  );
  expect(tally.get(true)).toBeGreaterThan(20);
  expect(tally.get(false)).toBeGreaterThan(20);
});

test('what words mean, and whose rows are counted, is part of it; names and reasons are not', () => {
  const [rule] = fc.sample(ruleOf(ofTone, 'a', false), { seed: 53, numRuns: 1 });
  const plain = setOf([rule!], false);
  const named: RuleSet = {
    ...plain,
    policy: { name: 'another', version: '2.0.0', owner: 'legal' },
    rules: [{ ...rule!, id: 'another/b', because: 'It hurts.' }],
  };
  expect(digestOf(named)).toBe(digestOf(plain));
  const [tone, ...tones] = plain.vocabularies.tone;
  const phrased = { ...plain.vocabularies, tone: [{ ...tone!, phrases: ['nice try'] }, ...tones] };
  expect(digestOf({ ...plain, vocabularies: phrased })).not.toBe(digestOf(plain));
  expect(digestOf({ ...plain, applies: { posts: true, datasets: ['visits'] } })).not.toBe(digestOf(plain));
  expect(digestOf({ ...plain, policy: { name: 'p', expires: '2026-12-31' } })).not.toBe(digestOf(plain));
});

test('what takes too long to draw has no digest', () => {
  const [rule] = fc.sample(ruleOf(ofSize, 'a', false), { seed: 53, numRuns: 1 });
  expect(meaningDigest(setOf([rule!], false), { steps: 10 })).toEqual({ notComputed: 'large' });
});
