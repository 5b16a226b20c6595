// Things that are counted in the words of people, and people in those of things.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  // left to sell
  ['7 cabins left at this price', []],
  ['Seven cabins left at the lodge.', []],
  ['Seven tables left at the lodge.', [7]],
  ['Seven cabins left at the first bell.', [7]],
  // accounts that we look at, and those of customers
  ['We follow six accounts.', []],
  ['We closed six accounts.', [6]],
  ['Six accounts follow us.', [6]],
  // things that sound like people
  ['Our pupils gathered 12 conkers.', []],
  ['Two of our heats were cancelled.', []],
  ['Our gallery hangs two Vermeers.', []],
  ['Our gallery hangs two Karens.', [2]],
  ['Six lilos were left on the sand.', []],
  ['Seven gnomes went missing.', ['open']],
  ['Season tickets are cheaper than six singles.', []],
  ['Our tea is seven-strong on a scale of nine.', []],
  ['Our choir is seven-strong.', [7]],
  // hours, and how often
  ['It was seven o’clock at last.', []],
  ['At seven o’clock 9 rowers left.', [9]],
  ['Eight times out of ten our rowers come home dry.', []],
  ['Out of ten rowers, eight came home.', [10, 8]],
  // trials
  ['A pilot at six libraries halved our queues.', []],
  ['A pilot at six thousand feet rang us.', [1]],
  ['A pilot in Ely rang our shop twice.', [1]],
])('%s', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});
