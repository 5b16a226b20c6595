import { joinVerdicts, worse, type Verdict } from '@fineline/runtime';
import { expect, test } from 'vitest';

const mildFirst: readonly Verdict[] = ['allow', 'warn', 'review', 'none', 'deny'];

test('the more severe of two, in either order', () => {
  for (const [at, a] of mildFirst.entries())
    for (const [bt, b] of mildFirst.entries()) expect(worse(a, b)).toBe(mildFirst[Math.max(at, bt)]);
});

test('with `none` only a deny is said', () => {
  expect(joinVerdicts(['allow', 'none', 'review'])).toBe('none');
  expect(joinVerdicts(['none', 'deny', 'allow'])).toBe('deny');
});

test('nobody asked, nobody decided', () => {
  expect(joinVerdicts([])).toBe('none');
});
