import { expect, test } from 'vitest';
import { didYouMean, listed, quote } from '@fineline/ruleset';

test('words are quoted on one line and cut where they are long', () => {
  expect(quote('a\n  `b`')).toBe("`a 'b'`");
  expect(quote('x'.repeat(60))).toBe(`\`${'x'.repeat(60)}\``);
  expect(quote('x'.repeat(100_000))).toBe(`\`${'x'.repeat(59)}…\``);
});

test('lists end in a word, and long ones in a number', () => {
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('`a`');
  expect(listed(['a', 'b', 'c'], 'or')).toBe('`a`, `b` or `c`');
  expect(listed([...'abcdefghij'])).toBe('`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h` and 2 more');
});

test('a near word is proposed for a person to look at', () => {
  expect(didYouMean('mockign', { start: 4, end: 11 }, ['warm', 'mocking'])).toEqual({
    help: 'Did you mean `mocking`?',
    fix: {
      title: 'write `mocking`',
      safety: 'review',
      edits: [{ span: { start: 4, end: 11 }, text: 'mocking' }],
    },
  });
  expect(didYouMean('sarcasm', { start: 0, end: 7 }, ['warm'])).toEqual({});
});
