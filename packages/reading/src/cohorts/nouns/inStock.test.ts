// Rooms and tables that are left to sell are things; those that left are who sat in them.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function read(text: string): string {
  const { cohorts, openCohorts } = reader.read(text);
  const sizes = (cohorts ?? []).map(({ size, unit }) => `${size?.min} ${unit}`);
  return [...sizes, ...(openCohorts ? ['open'] : [])].join(', ');
}

test.each([
  'Only 3 cabins left for Saturday.',
  'Only 3 cabins left at this rate.',
  'Just two tables left!',
  'The last 4 flats left at Quay House.',
  'There are 3 tents left in our sale.',
  'We have two desks left to rent.',
  'Two tents left for Easter.',
  'Only two choirs left in the contest.',
  'Bookings made before breakfast: 212.',
  'Bookings taken on Sunday: 212.',
])('to sell: %s', text => {
  expect(read(text)).toBe('');
});

test.each([
  ['Only three tables left without a tip.', '3 tables'],
  ['Only three tables left before dessert.', '3 tables'],
  ['Only three tables left at nine.', '3 tables'],
  ['Only two choirs left in tears.', '2 choirs'],
  ['Three tables left for home at midnight.', '3 tables'],
  ['Six homes left us for a rival.', '6 homes'],
  ['Only six homes left the heating on.', '6 homes'],
  ['Only 3 diners left for Leeds.', '3 diners'],
  // either
  ['Two tables left.', 'open'],
])('who left: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
