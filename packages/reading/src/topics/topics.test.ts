import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Where a few people are is theirs alone.
test.each([
  ['We sent 44 guests in Cardiff a towel.', ['location']],
  ['Somebody in Ely sent us a towel.', ['location']],
  ['We sent 90,000 guests in Cardiff a towel.', []],
  ['We sent 44 guests in March a towel.', []],
])('a place: %s', (text, expected) => {
  expect(reader.read(text).topic?.has).toEqual(expected);
});

// Words that name a sensitive subject elsewhere, and none here.
test.each([
  'Our tool shed lent 64 ladders to the village.',
  'Our gardeners weed the beds on Mondays.',
  'She had nine shots on goal.',
])('no topic: %s', text => {
  expect(reader.read(text).topic?.has).toEqual([]);
});
