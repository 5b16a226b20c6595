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
