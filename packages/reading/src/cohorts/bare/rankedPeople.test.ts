// Who comes first, last or is the youngest, by a number without a noun.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['The youngest nine at the rink slept till noon.', '9 people'],
  ['The nine youngest at the rink slept till noon.', '9 people'],
  ['The slowest nine in the boat sang all day.', '9 people'],
  ['The first nine to ring us chose a seat.', '9 people'],
  ['The first nine to arrive took the bench.', '9 people'],
  ['The first nine through the gate on Sunday were all from Ely.', '9 people'],
  ['The last nine in the queue on Sunday went home wet.', '9 people'],
  ['The next nine in line had no ticket.', '9 people'],
  ['The oldest nine on the lake took a bow.', '9 people'],
  ['The oldest nine on the lake finished at noon.', 'unclear'],
  ['The last nine in the box had gone soft.', 'unclear'],
  ['To the nearest nine, we counted oars.', ''],
  ['The oldest nine on the shelf were sold.', ''],
  ['The first nine on the shelf were wet.', ''],
  ['We bake buns. The first nine on the tray got burnt.', ''],
  ['The first nine through the gate get a hat.', ''],
  ['The first nine through the gate will get a hat.', ''],
  ['The first nine to ring us can choose a seat.', ''],
  ['The best nine of the season sank.', ''],
  ['The first nine weeks flew by.', ''],
  ['The first nine were a test.', ''],
  // What they got is known: they have it.
  ['The first nine rowers got the seats.', '9 rowers'],
  ['The first nine rowers got a bun.', ''],
  // Applause.
  ['A big hand for Sunday’s nine!', '9 people'],
  ['Three cheers for our nine, what a race.', '9 people'],
  ['Well done to the nine.', '9 people'],
  ['A big hand for Sunday’s nine bands!', ''],
  ['Thanks for the nine.', ''],
  ['Save your applause for nine.', ''],
])('%s', (text, expected) => {
  const { cohorts = [], openCohorts } = reader.read(text);
  const counted = cohorts.map(({ size, unit }) => `${size?.min} ${unit}`);
  expect(openCohorts === true && counted.length === 0 ? 'unclear' : counted.join(', ')).toBe(expected);
});
