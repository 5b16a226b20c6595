import { expect, test } from 'vitest';
import { inPlainLetters } from './plainLetters.ts';

test.each([
  ['zoë', 'zoe'],
  ['łukasz', 'lukasz'],
  ['nguyễn', 'nguyen'],
  ['kjær', 'kjaer'],
  ['zoe', 'zoe'],
  ['пётр', 'петр'],
])('%s', (word, plain) => {
  expect(inPlainLetters(word)).toBe(plain);
});
