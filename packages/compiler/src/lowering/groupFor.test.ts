import { expect, test } from 'vitest';
import { groupFor } from './groupFor.ts';

test.each([
  [100, 1],
  [50, 2],
  [33.3, 4],
  [10, 10],
  [9, 12],
  [5, 20],
  [1.1, 91],
  [0.7, 143],
  [0.1, 1_000],
  [0.0001, 1_000_000],
])('a risk of %s%% asks for groups of %s', (value, size) => {
  expect(groupFor({ value, unit: '%' })).toBe(size);
});

test('no group is larger than it has to be, and none is too small', () => {
  const wrong: number[] = [];
  for (let thousandths = 1; thousandths <= 100_000; thousandths++) {
    const size = groupFor({ value: thousandths / 1_000, unit: '%' });
    // 1/size <= risk and 1/(size - 1) > risk, in whole numbers.
    if (size * thousandths < 100_000 || (size - 1) * thousandths >= 100_000) wrong.push(thousandths);
  }
  expect(wrong).toEqual([]);
});
