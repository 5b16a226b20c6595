// What plain English says of a post without a group, held against the judge: a rule that stops one speaks of "the post
// alone" in its sentence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, explainRuleSet } from '@fineline/compiler';
import type { Facts } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';

const leaves = [
  'cohort.size < 10 people',
  'cohort.size >= 100 people',
  'cohort.exact',
  'tone is mocking',
  'question',
] as const;

const { condition } = fc.letrec<{ condition: string }>(tie => {
  const part = tie('condition').map(it => (it.includes(' and ') || it.includes(' or ') ? `(${it})` : it));
  return {
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...leaves),
      part.map(it => `not (${it})`),
      fc.tuple(part, part).map(it => it.join(' and ')),
      fc.tuple(part, part).map(it => it.join(' or ')),
    ),
  };
});

const withoutGroups: readonly Facts[] = [false, true].flatMap(question =>
  [[], ['mocking']].map(words => ({
    cohorts: [],
    question: { value: question },
    tone: { has: words, lacks: words.length > 0 ? [] : ['mocking'] },
  })),
);

test('a post without a group is stopped where the sentence says so', () => {
  // Said of a post and never so: what contradicts itself.
  const tally = { stopped: 0, passed: 0, never: 0 };
  fc.assert(
    fc.property(condition, that => {
      const text = `policy p {\n  posts {\n    a: deny when ${that}\n  }\n}\n`;
      const { value = [] } = compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) });
      const { ruleSet } = value[0]!;
      const judge = createJudge({ ruleSet, digest: 'sha256:rules' });
      const isStopped = withoutGroups.some(facts => judge(facts, { date: '2026-11-27' }).verdict === 'deny');
      const [rule] = explainRuleSet(ruleSet).sections.flatMap(({ statements }) =>
        statements.filter(it => it.rule !== undefined),
      );
      if (!that.includes('cohort')) return;
      const isSaid = rule!.text.includes('the post alone, where it gives none');
      tally[isStopped ? 'stopped' : isSaid ? 'never' : 'passed']++;
      expect([that, isStopped && !isSaid]).toEqual([that, false]);
    }),
    { seed: 53, numRuns: 300 },
  );
  expect(Math.min(tally.stopped, tally.passed)).toBeGreaterThan(20);
  expect(tally.never).toBeLessThan(20);
});
