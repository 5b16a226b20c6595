import { expect, test } from 'vitest';
import { lineStarts, positionOf } from '@fineline/ruleset';

test.each([
  ['', [0]],
  ['a\nb', [0, 2]],
  ['a\r\nb\rc\n', [0, 3, 5, 7]],
])('lines of %j', (text, starts) => {
  expect(lineStarts(text)).toEqual(starts);
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [4, 2, 3],
  [5, 3, 1],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(positionOf(offset, lineStarts('a\nbc\nd'))).toEqual({ line, column });
});
