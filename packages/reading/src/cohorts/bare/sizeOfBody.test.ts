// How large a body of people is, said of it: its label, its trend, *eight strong*. The size of anything else counts nobody.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  ['Swimmer numbers fell to six last winter.', [6]],
  ['Swimmer numbers in Bude are down to six.', [6]],
  ['Swimmer numbers in Bude went from 300 to six.', [300, 6]],
  ['Membership in Bude is down to six.', [6]],
  ['Down from 30 to six: our dawn swimmers.', [30, 6]],
  ['Swimmer numbers: six.', [6]],
  ['Customer count: 6', [6]],
  ['Our quietest class: two.', [2]],
  ['Our smallest ever group had two.', [2]],
  ['Crowd: 6 and a seal.', [6]],
  ['Our biggest audience of the winter: six.', [6]],
  ['Our book club is nine strong.', [9]],
  ['The swimmers, six strong, reached the buoy.', [6]],
  ['Our swimmers are now six strong.', [6]],
  ['Six of our choir rang in sick.', [6]],
  ['Six of the book club laughed.', [6]],
  ['Deaths among our swimmers: two.', [2]],
  ['Known cases among our pupils: three.', [3]],
  ['The whole school party, minus two, crossed the river.', [2]],
  ['All the swimmers minus two crossed the river.', [2]],
  ['All swimmers except two were picked up.', [2]],
  ['All of our swimmers bar two were picked up.', [2]],
  ['1,204 swimmers came\n- 9 left early', [1204, 9]],
  ['- 1,204 swimmers came\n- 9 left early', [1204, 9]],
])('%s counts them', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});

test.each([
  'The away end at Bude: four.',
  'Injuries to swimmers: four.',
  'The dinghy team is four strong.',
  'Audience in the hall: 6.',
])('%s leaves open whom it counts', text => {
  expect(sizes(text)).toEqual(['open']);
});

test.each([
  'Phone numbers fell to six digits.',
  'Ticket numbers: six.',
  'Swimmer number: 6.',
  'Class: 2.',
  'Group: 4',
  'Our smallest ever bill: two pounds.',
  'Our smallest hall had two.',
  'Our fleet is six strong.',
  'Our mint tea is six strong on a scale of ten.',
  'Six of our choir robes were washed.',
  'Six of our class rooms are warm.',
  'Calls from swimmers: four.',
  'Cases of wine: six.',
  'All our kayaks minus two were out.',
  'Down from £40 to six: our swimming caps.',
  'Open from nine to six: our pool.',
  'Our team is eight strong.',
])('%s counts nobody', text => {
  expect(sizes(text)).toEqual([]);
});
