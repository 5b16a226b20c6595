// Crowds and towns that are spoken to behind what is told of them, and what is told for thanks or for fun.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Half of our rowers sang on Sunday. Would you hum along if we asked?', ['call-out']],
  ['Half of our rowers sang on Sunday. Did you?', ['aggregate-fact']],
  ['Three in ten rowers sang on Sunday. You must be saving your breath.', ['call-out']],
  ['Bristol, you butter both sides of the bun.', ['call-out']],
  ['Thank you to all the rowers who sang.', ['gratitude']],
  ['The soup was late, said by 38 rowers.', ['call-out']],
  ['Around 9,000 rowers sang in the rain. Thank you for that lovely noise.', ['gratitude']],
  ['Orders of oat milk rose 40% in May.', ['trend']],
  ['Visits to the lido rose 40% in May.', ['aggregate-fact', 'trend']],
  ['1,300 of you could not log in. The fault is ours, and it is fixed.', ['aggregate-fact']],
])('%s', (text, expected) => {
  expect(reader.read(text).framing?.has).toEqual(expected);
});
