// Whoever does with us what customers do is one, whatever their job; those who work for us are not.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Six lorry drivers slept at our inn.', [6]],
  ['Six tram drivers learn to salsa with us on Sundays.', [6]],
  ['Six night drivers booked our sauna.', [6]],
  ['Six cabin crew slept at our inn.', [6]],
  ['Six tram drivers are off sick.', []],
  ['Six tram drivers learn the new route this week.', []],
  ['Our six tram drivers slept at the depot.', []],
  ['Six cabin crew are on board.', []],
  ['Our guests include a vicar, two judges and six stunt pilots.', [2, 6]],
  ['Our new show: a vicar, two judges, six dancers.', []],
  ['Party of six ordered 30 pies.', [6]],
  ['Party of six at table 4 ordered 30 pies.', [6]],
  ['Party of six? Book ahead.', []],
  ['Table for a party of six.', []],
  ['The trio who rented our boat are back.', [3]],
  ['The pair who rented our boat are back.', [2]],
  ['The trio who run our shop are sisters.', []],
  ['The pair of oars that we rented out is back.', []],
])('%s', (text, expected) => {
  const counted = (reader.read(text).cohorts ?? []).filter(
    ({ unit }) => unit !== 'vicar' && unit !== 'person',
  );
  expect(counted.map(({ size }) => size?.min)).toEqual(expected);
});
