// A word of failing is a merit by its object: one stops smoking, leaves a tip, gives up a seat.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { hostileTones } from './marks/hostileTones.ts';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function isHostile(text: string): boolean {
  return (reader.read(text).tone?.has ?? []).some(word => hostileTones.has(word));
}

test.each([
  'Well done to the 340 of you who quit gambling.',
  'Congratulations to the 61 regulars who gave up cigarettes in March.',
  'Bravo to the 61 cyclists who stopped to help a fallen rider.',
  'A big hand for the 4,000 drivers who stopped for the hedgehog.',
  'Kudos to the 52 motorists who stopped at the zebra crossing.',
  '900 of you gave up your place in the queue. Lovely.',
  'Congratulations to the 72 learners who failed, tried again and passed.',
  'Hats off to the 19 riders who fell off twice and still made it to Bath.',
  '430 of you gave up your bed for a stranded walker. Classy.',
  'Well done to the 88 guests who left a tip for the cleaners.',
  'Kudos to the 215 of you who left early to make room for the next class.',
])('a merit: %s', text => {
  expect(isHostile(text)).toBe(false);
});

test.each([
  'Well done to the 340 of you who quit the course on day two.',
  'Congratulations to the 61 regulars who gave up the choir in March.',
  'Bravo to the 61 cyclists who stopped halfway up the hill.',
  'A big hand for the 4,000 drivers who never stopped for the hedgehog.',
  'Kudos to the 52 motorists who stopped reading at the first sign.',
  '900 of you gave up on the queue by noon. Lovely.',
  'Congratulations to the 72 learners who failed, tried again and failed.',
  'Hats off to the 19 riders who fell off twice and still missed the bus.',
  'Well done to the 88 guests who left without so much as a tip.',
])('a failing all the same: %s', text => {
  expect(isHostile(text)).toBe(true);
});
