import { expect, test } from 'vitest';
import { lineOf } from './lineOf.ts';

test('each line is found by its word, and no other word has one', () => {
  const words = ['a', 'ab', "ab's", 'b', 'cde', 'é'];
  for (let count = 0; count <= words.length; count++) {
    const held = words.slice(0, count);
    const lines = held.map((word, at) => `${word} ${at} x`).join('\n');
    for (const [at, word] of words.entries())
      expect(lineOf(word, lines), word).toBe(at < count ? `${at} x` : undefined);
    for (const other of ['', 'A', 'aa', 'x', 'zz', '0']) expect(lineOf(other, lines), other).toBeUndefined();
  }
});
