// People who are named without a number, and counted in the sentence behind, or behind a colon.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  // *Some* is how many.
  ['Some rowers quit in June. Nine, in fact.', '9 rowers'],
  ['Some rowers quit in June: nine.', '9 rowers'],
  ['A few rowers quit in June – nine.', '9 rowers'],
  ['We heard from some rowers. Nine in total.', '9 rowers'],
  ['Some rowers sank every day.*\n\n*Nine, to be precise.', '9 rowers'],
  ['We sold some oars in June. Nine, in fact.', ''],
  ['We sold some oars in June: nine.', ''],
  ['Some rowers start early: nine.', '9 rowers'],
  ['Some rowers met at the pier. At nine.', ''],
  ['Some rowers start late. Nine, for example.', ''],
  // *Did*, *there were*, *we counted*.
  ['Hardly any rowers took the ferry. Nine did on Sunday.', '9 rowers'],
  ['Most rowers use the ferry, and nine never do.', '9 rowers'],
  ['Nearly all our rowers voted; nine never did.', '9 rowers'],
  ['Few oars float. Nine did on Sunday.', ''],
  ['Some rowers sat on the pier. They were nine.', '9 rowers'],
  ['Some rowers sat on the pier. There were nine.', '9 rowers'],
  ['Some rowers sat on the pier. We counted nine.', '9 rowers'],
  ['Rowers love our pier. There are nine.', 'unclear'],
  ['Some of you rowed twice. Nine, in fact.', '9 you'],
  ['Most of you rowed twice. Nine did not.', '9 you'],
  ['Some oars lay on the pier. There were nine.', ''],
  ['Some rowers brought kettles. There were nine.', 'unclear'],
  ['Some rowers sat on the pier. It was nine.', ''],
  ['Rowers, breakfast is back. There are nine kinds of jam.', ''],
  ['Some rowers sat on the pier. All nine got wet.', '9 rowers'],
  ['Some rowers stayed. All nine deserve a bun.', '9 rowers'],
  ['Some oars sank. All nine deserve a lick of paint.', ''],
  ['8,000 of you voted. We could only thank nine.', '9 you'],
  ['8,000 of you voted. We chose nine.', '9 you'],
  ['8,000 of you sent poems. We chose nine.', 'unclear'],
])('%s', (text, expected) => {
  const { cohorts = [], openCohorts } = reader.read(text);
  const counted = cohorts
    .filter(({ size }) => size?.min === 9)
    .map(({ size, unit }) => `${size?.min} ${unit}`);
  expect(openCohorts === true && counted.length === 0 ? 'unclear' : counted.join(', ')).toBe(expected);
});
