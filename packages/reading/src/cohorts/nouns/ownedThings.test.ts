// Things that are called by whom they are for, and those that somebody has.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  // offers and timetables
  ['Seven children’s poems on one page.', []],
  ['Eight women’s boots from £9.', []],
  ['Six gents’ hats are half price.', []],
  ['Four rowers’ buses go home at ten.', []],
  ['Two savers’ evenings a month.', []],
  ['Three rowers’ picnic corners are closed on Monday.', []],
  ['Six walkers’ maps for £3.', []],
  ['Two boys’ choirs rent our hall.', []],
  ['Six people carriers for hire.', []],
  ['Six people-movers, no drivers.', []],
  ['Get three people’s laundry home on one bike.', []],
  // what was done to them may have been done to whoever has them
  ['Eight women’s boots were stolen.', ['open']],
  ['Eight women’s boots', ['open']],
  ['Nine children’s parties were cancelled.', ['open']],
  ['Four rowers’ courses were cancelled.', ['open']],
  ['Nine rowers’ boots were stolen.', [9]],
  ['Nine rowers’ boots are wet.', [9]],
  ['Nine savers’ names were printed.', [9]],
  ['Nine children’s lives are better now.', [9]],
  ['Nine savers’ homes were flooded.', [9]],
  ['Two savers’ groups wrote to us.', [2]],
  ['Six people carried the boat.', [6]],
  ['We got three people’s laundry home.', [3]],
  // one
  ['One rower’s boots were stolen.', [1]],
  ['One rower’s boots cost £9.', []],
])('%s', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});
