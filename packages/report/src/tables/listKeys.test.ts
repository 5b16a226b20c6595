import { expect, test } from 'vitest';
import { listKeys } from './listKeys.ts';

test.each([
  [
    [
      ['N', 12],
      ['S', null],
    ],
    'N / 12; S / –',
  ],
  [[['N'], ['N ']], 'N; "N "'],
  [[['N; S'], ['N / S'], [''], ['–']], '"N; S"; "N / S"; ""; "–"'],
  [[['"N"'], ['18/24']], '"\\"N\\""; 18/24'],
])('keys that differ are shown otherwise: %j', (keys, shown) => {
  expect(listKeys(keys)).toBe(shown);
});
