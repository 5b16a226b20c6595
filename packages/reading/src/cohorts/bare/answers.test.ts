// A number that alone answers how many people there are counts them, however the answer is led up to.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['How many members row in the snow? Six.', [6]],
  ['Q: How many members row in the snow? A: Six.', [6]],
  ['Q: How many members row in the snow?\nA: 6', [6]],
  ['Question: how many members row in the snow? Answer: just six.', [6]],
  ['How many of you have rowed in the snow? Just the six.', [6]],
  ['How many members row in the snow? (Six.)', [6]],
  ['Guess how many members rowed to the island. (Six.)', [6]],
  ['How many members row in the snow? – Six.', [6]],
  ['Q: How many boats do we have? A: Six.', []],
  ['Q: How many members does the boat take? A: Six.', []],
  ['How many guests can you seat? Sixty.', []],
  ['Q: When do members row? A: Six.', []],
  ['How many boats sank? (Six.)', []],
  ['Guess how many days the members rowed. (Six.)', []],
])('%s', (text, expected) => {
  expect((reader.read(text).cohorts ?? []).map(({ size }) => size?.min)).toEqual(expected);
});

test.each(['More came from Lyme (6) than from Bude (4).', 'Most walked home (9).'])(
  '%s leaves it open',
  text => {
    expect(reader.read(text).openCohorts).toBe(true);
  },
);

test.each([
  'More boats came from Lyme (6) than from Bude (4).',
  'More were sold in Lyme (6) than in Bude (4).',
])('%s counts nobody', text => {
  expect(reader.read(text)).toMatchObject({ cohorts: [] });
  expect(reader.read(text).openCohorts).not.toBe(true);
});
