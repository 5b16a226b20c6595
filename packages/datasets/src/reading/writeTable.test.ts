import { expect, test } from 'vitest';
import { readTable } from './readTable.ts';
import { writeTable } from './writeTable.ts';

test.each([
  'a,b\n1,x\n2,\n',
  'name,note\n"Smith, J.","she said ""no"""\n"two\nlines",plain\n',
  'plz,n\n01099,3\n',
])('a table that was written is read as it was: %j', csv => {
  const { value } = readTable('t.csv', csv);
  const written = writeTable(value!);
  expect(written).toBe(csv);
  expect(readTable('t.csv', written).value).toEqual(value);
});
