import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Words that name a sensitive subject elsewhere, and none here.
test.each([
  'Our tool shed lent 64 ladders to the village.',
  'Our gardeners weed the beds on Mondays.',
  'She had nine shots on goal.',
])('no topic: %s', text => {
  expect(reader.read(text).topic?.has).toEqual([]);
});
