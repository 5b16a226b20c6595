import { expect, test } from 'vitest';
import { closest } from '@fineline/ruleset';

const tones = ['mocking', 'warm', 'neutral', 'teasing'];

test.each([
  ['mockign', 'mocking'],
  ['Mocking', 'mocking'],
  ['mocing', 'mocking'],
  ['neutrral', 'neutral'],
  ['wram', 'warm'],
  ['worn', undefined],
  ['a', undefined],
  ['', undefined],
  ['sarcastic', undefined],
])('%s is closest to %s', (word, meant) => {
  expect(closest(word, tones)).toBe(meant);
});
