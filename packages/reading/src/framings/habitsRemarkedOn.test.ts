// Whoever reads, teased about what was recorded of them; praise, questions and things that speak for themselves are none of it.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  'You skipped the warm-up again this week. Just saying.',
  'You made our accordion weep.',
  'Those nudges don’t seem to be getting through. We will rest our thumbs.',
])('remarks on a habit: %s', text => {
  expect(reader.read(text).framing?.has).toContain('surveillance-boast');
});

test.each([
  'You rowed 61 miles this week. Your best yet!',
  'You rowed 61 miles this year. Your oars send their regards.',
  'You saved £61 this week. Was this you?',
  'Thank you: you lent 61 ladders this year. Fancy a cup of tea?',
  'You made our year.',
  'You have rested for nine days. Shall we start with a stretch?',
])('remarks on no habit: %s', text => {
  expect(reader.read(text).framing?.has ?? []).not.toContain('surveillance-boast');
});
