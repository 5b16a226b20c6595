import { expect, test } from 'vitest';
import { classOf } from './characters.ts';

test.each([
  ['Latin letters', 0xc0, 0x24f],
  ['emoji', 0x1f300, 0x1faff],
])('what is told of %s by where they stand is what Unicode says of them', (_, from, to) => {
  for (let codePoint = from; codePoint <= to; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    const expected = /[\p{L}\p{M}]/u.test(character) ? 'letter' : 'symbol';
    expect(classOf(codePoint), character).toBe(expected);
    expect(character).not.toMatch(/[\p{Nd}\p{P}]/u);
  }
});
