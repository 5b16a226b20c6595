// A count that is put in beside those whom it counts: between dashes, in brackets, behind *of whom*. One beside things is none.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  ['Our youngest divers, of whom there are six, train at dawn.', [6]],
  ['The tenants upstairs, of whom we have only four, love the roof.', [4]],
  ['The divers who came back (there were six) got a towel.', [6]],
  ['The divers who wrote back – there are six – got a towel.', [6]],
  ['The divers who came back on Sunday – six – got a towel.', [6]],
  ['Those who came back – six – got a towel.', [6]],
  ['Our night swimmers (there are six) bring their own lamps.', [6]],
  ['A tiny few – six, at last count – of our divers wear wool.', [6]],
  ['A handful (six) of our divers wear wool.', [6]],
  ['Of those who joined in May – there were nine – four dive daily.', [9, 4]],
  ['Of those who joined in May, four dived twice.', [4]],
  ['Of our swimmers, two dive daily.', [2]],
  ['Of our 6,240 swimmers, four dropped goggles.', [6240, 4]],
  ['Of our swimmers, four families own a boat.', [4]],
  ['Those who dived in a storm: four.', [4]],
  ['The number who dived in a storm: four.', [4]],
  ['Four, in fact, is the number of divers who held their breath.', [4]],
  ['Four, to be exact, was how many divers came back.', [4]],
  ['A swimmer of ours, one of six with a beard, asked for soap.', [6]],
])('%s counts them', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});

test.each([
  'The divers who bought lamps – six – got a towel.',
  'The divers who came to see the boats (there are six) got a towel.',
])('%s leaves open what it counts', text => {
  expect(sizes(text)).toEqual(['open']);
});

test.each([
  'Our oldest boats, of which there are six, sail on Sunday.',
  'The boats that came back – six – need paint.',
  'Our divers love the new lockers (there are six).',
  'Some of our boats – six – need paint.',
  'A handful (six) of our boats need paint.',
  'Of our boats, two sail daily.',
  'Of our swimmers’ lockers, six stick.',
  'Those lamps: £6.',
  'For those who asked: nine.',
  'Of those who dived at six, most had soup.',
  'Six, in fact, is the number of boats we have.',
  'A boat of ours, one of six with a mast, sank.',
])('%s counts no people', text => {
  expect(sizes(text)).toEqual([]);
});
