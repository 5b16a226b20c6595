import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['.5 million rowers sang.', 500_000],
  ['0·5 million rowers sang.', 500_000],
  ['5,3 million rowers sang.', 5_300_000],
  ['0,9 thousand rowers sang.', 900],
  ['1,5k rowers sang.', 1_500],
  ['½ million rowers sang.', 500_000],
  ['1½ million rowers sang.', 1_500_000],
  ['2½k rowers sang.', 2_500],
  ['5,300 rowers sang.', 5_300],
  ['We sang with .5 million rowers.', 500_000],
  ['It rained on the 9th.41 rowers sang.', 41],
])('parts of a number, however they are written: %s', (text, size) => {
  expect(reader.read(text).cohorts?.map(cohort => cohort.size?.min)).toEqual([size]);
});

test.each([
  ['.7% of our rowers sang.', 0.007],
  ['0,7% of our rowers sang.', 0.007],
  ['12,5 per cent of our rowers sang.', 0.125],
  ['½% of our rowers sang.', 0.005],
  ['1½% of our rowers sang.', 0.015],
  ['Half a per cent of our rowers sang.', 0.005],
  ['Half of one per cent of our rowers sang.', 0.005],
  ['A quarter of a percent of our rowers sang.', 0.0025],
  ['Three-quarters of 1% of our rowers sang.', 0.0075],
  ['Half of our rowers sang.', 0.5],
])('parts of a share: %s', (text, share) => {
  expect(reader.read(text).cohorts?.map(cohort => cohort.share?.min)).toEqual([share]);
});

test('a comma in a list parts two numbers', () => {
  expect(reader.read('Gates 1,2 and 3 were shut for 41 rowers.').cohorts).toHaveLength(1);
});
