import { expect, test } from 'vitest';
import { readColumn } from './readColumn.ts';

test.each([
  ['a,b\n1,2\n3,4', ['2', '4']],
  ['\ufeffa,b\r\n1,2\r\n3,4\r\n', ['2', '4']],
  ['a,b\r1,2\r3,4', ['2', '4']],
  ['"a", b \n1, two words \n', ['two words']],
  ['a,b\n"x,y","say ""so"""\n"two\nlines",2', ['say "so"', '2']],
  ['a,b\n1\n2,\n3,2\n4,2,9', ['2']],
  ['b\n\nx\n\n', ['x']],
  ['a,b\n1,5" pipe', ['5" pipe']],
  ['a,b\n', []],
])('%j', (text, values) => {
  expect(readColumn(text, 'b')).toEqual({ values });
});

test.each([
  ['', { problem: 'no-column', columns: [] }],
  ['a,B\n1,2', { problem: 'no-column', columns: ['a', 'B'] }],
  ['a,b\n"x\ny",1\n2,"z', { problem: 'unclosed', line: 4 }],
])('%j has none', (text, problem) => {
  expect(readColumn(text, 'b')).toEqual(problem);
});

test('a text of hundreds of thousands of values comes to its end', () => {
  // What goes over the text once for each value would not within the time that a test has.
  const many = `b\n${'"a""b",\n'.repeat(200_000)}`;
  expect(readColumn(many, 'b')).toEqual({ values: ['a"b'] });
});
