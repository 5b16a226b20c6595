// What has the form of a reproach, and is none.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { hostileTones } from './marks/hostileTones.ts';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  'Around 800 of you gave up a Sunday to clear the snow. You could have stayed in bed.',
  '44 guests queued for a spare key. You could have asked us for one.',
  '510 of you sent us a cake. You shouldn’t have!',
  '90 guests waited an hour. Not one of you should have had to.',
  'Thanks for nothing less than a miracle, all 61 of you.',
  'Thank you to the 38 drivers who stopped at the cones.',
  'Thank you to the 4,000 of you who forgot the rain and danced.',
  '900 customers pay less than students. Here is why.',
  'Students save more often than 900 of our members. The form takes a minute.',
  '270 regulars (our favourite word) came to the last night.',
  '66 of you guessed the recipe. We’d explain it, but it’s a secret.',
  'We could explain how the trick works, but you would love it less.',
  '31 orders were marked “delivered”. They weren’t. We’ve refunded all of them.',
  '700 of you said that the pool was cold. They weren’t wrong.',
  '75 of you know the dog park better than our own dog.',
  'A dog owner knows the park better than most of you know your desk. Come and see it.',
  '90 of you came in by the wrong gate. There are new signs from Monday.',
  '90 of you got lost on Sunday. It was the fog.',
  '90 of you asked where the till is. There are two.',
  '340 of you ran slower than a snail and raised more than we dared to hope.',
  'Our 340 members use less power than a toddler’s night light, and we thank them.',
])('no reproach: %s', text => {
  expect((reader.read(text).tone?.has ?? []).filter(word => hostileTones.has(word))).toEqual([]);
});
