// Numbers that stand beside people and count none of them: scores, levels, *a couple of* things.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  // a couple of things, and of people
  ['A couple of kayaks were missing.', []],
  ['A couple of the newer boats sank.', []],
  ['A couple of our benches were painted.', []],
  ['A couple of years went by.', []],
  ['A couple of them rowed home.', [2]],
  ['A couple of rowers were missing.', [2]],
  ['A couple of plumbers were missing.', [2]],
  ['A couple from Ely were robbed.', [2]],
  ['A couple were robbed of a boat.', [2]],
  // scores, and what a label counts
  ['Our rowers beat Wells 5–1.', []],
  ['Our rowers beat Wells 5 – 1.', []],
  ['Our under-12s drew 3–3.', []],
  ['The ladies went through 21–9.', []],
  ['Our rowers – 3.', [3]],
  ['Rowers who won a cup – 3', [3]],
  ['Rowers who won a cup in 2019 – 3', [3]],
  ['Late rowers: 4–6.', [4]],
  ['7–2 rowers left.', [2]],
  // levels, and people who are in or on something
  ['Level 3 rowers start on Monday.', []],
  ['A bus for group 4 rowers leaves at nine.', []],
  ['Stage 2 learners and tier 1 rowers, this way.', []],
  ['In our group 4 rowers wept.', [4]],
  ['This level 3 rowers wept.', [3]],
  ['On stage 4 dancers fell.', [4]],
  ['On the top deck 6 rowers danced.', [6]],
  ['Our band: 7 rowers.', [7]],
])('%s', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});
