import { expect, test } from 'vitest';
import { createWayFinder } from '@fineline/analysis';
import { createJudge } from '@fineline/runtime';
import { given } from '../../../runtime/testing/given.ts';

test('whoever may give no number is told to give none, not a group of nobody', () => {
  const ruleSet = given({
    counting: { when: { fact: 'cohort.size', operator: 'greaterThanInclusive', value: 1 } },
  });
  const loaded = { ruleSet, digest: 'sha256:rules' };
  const facts = { cohorts: [{ size: { min: 53, max: 53 } }] };
  const decision = createJudge(loaded)(facts, { date: '2026-06-15' });
  const { findings } = createWayFinder(loaded)(decision, facts);
  expect(findings.map(({ wouldPass }) => wouldPass?.map(({ change }) => change))).toEqual([
    ['give no number of people'],
  ]);
});

test('a number that the policy declares itself comes with its unit', () => {
  const ruleSet = {
    ...given({
      fresh: { when: { fact: 'data-age', operator: 'greaterThan', value: 48 } },
      recent: { when: { fact: 'span', operator: 'greaterThan', value: 10 / 7 } },
    }),
    facts: [
      { name: 'data-age', type: { kind: 'number', unit: 'hours' }, otherwiseNone: false },
      { name: 'span', type: { kind: 'number', unit: 'weeks' }, otherwiseNone: false },
    ] as const,
  };
  const loaded = { ruleSet, digest: 'sha256:rules' };
  const facts = {
    custom: { 'data-age': { value: { min: 50, max: 50 } }, span: { value: { min: 3, max: 3 } } },
  };
  const decision = createJudge(loaded)(facts, { date: '2026-06-15' });
  const { findings } = createWayFinder(loaded)(decision, facts);
  expect(findings.map(({ wouldPass }) => wouldPass?.map(({ change }) => change))).toEqual([
    ['`data-age`: at most 48 hours'],
    ['`span`: at most 10 days'],
  ]);
});
