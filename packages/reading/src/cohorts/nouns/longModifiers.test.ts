// What stands between a number and those whom it counts may be long: joined by hyphens, or a rank.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Six out-of-town swimmers were left on the pier.', [6]],
  ['Two hard-to-please swimmers wrote to us.', [2]],
  ['Six up-and-coming singers used our booth.', [6]],
  ['Two soon-to-be-married swimmers met at our lido.', [2]],
  ['Six not-so-happy swimmers went home.', [6]],
  ['A good dozen swimmers sang.', [12]],
  ['A full dozen swimmers sang.', [12]],
  ['Six of our first 2,000 swimmers are left.', [6, 2000]],
  ['Six of the first 2,000 swimmers cancelled.', [6, 2000]],
  ['Eight-and-a-half thousand swimmers came.', [8500]],
  ['Three-and-a-half million swimmers.', [3500000]],
  ['Six mums-to-be used our pool.', [6]],
  ['Six state-of-the-art boats sank.', []],
  ['Two good dozen eggs, please.', []],
  ['Six of the first 2,000 tickets sold.', []],
  ['Six easy-to-follow steps for swimmers.', []],
])('%s', (text, expected) => {
  expect((reader.read(text).cohorts ?? []).map(({ size }) => size?.min)).toEqual(expected);
});
