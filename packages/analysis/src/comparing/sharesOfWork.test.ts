import { expect, test } from 'vitest';
import type { Condition } from '@fineline/ruleset';
import { given } from '../../../runtime/testing/given.ts';
import { compareSubject, type SubjectDiff } from './compareSubject.ts';
import { allottedWork, type AllottedWork } from './sharesOfWork.ts';

const size = (people: number): Condition => ({ fact: 'cohort.size', operator: 'lessThan', value: people });

function comparedWith(work: Partial<AllottedWork>): SubjectDiff {
  const [old, now] = [100, 80].map(people =>
    given({ floor: { when: size(people) }, other: { when: size(people - 10) } }),
  );
  const limits = { budget: 50_000, work: { ...allottedWork, ...work }, examples: 50 };
  return compareSubject(old!, now!, { on: 'posts' }, limits);
}

test('without work nothing is decided, and nothing passes for the same', () => {
  const { verdict, rules } = comparedWith({ verdicts: 0 });
  expect([verdict, rules.map(({ inEffect }) => inEffect)]).toEqual(['undecided', ['undecided', 'undecided']]);
});

test('without work for names it is told that there are posts without a name', () => {
  const { verdict, rules } = comparedWith({ naming: 0 });
  expect(verdict).toBe('looser');
  expect(rules.map(it => [it.inEffect, it.looser, it.looserBeyond])).toEqual([
    ['looser', undefined, true],
    ['looser', undefined, true],
  ]);
});
