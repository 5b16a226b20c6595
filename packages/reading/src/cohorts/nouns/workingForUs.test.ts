// Who works for the company, and who may be a customer of the same trade.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  ['Three of our columnists won a medal.', []],
  ['Three columnists won a medal in our raffle.', [3]],
  ['Seven midwives run our Truro clinic.', []],
  ['Seven teachers look after our nursery.', []],
  ['Seven nurses work at our Truro surgery.', []],
  ['Seven nurses work out at our Truro surgery.', [7]],
  ['Seven nurses left our Truro surgery.', [7]],
  ['Seven pupils look after our nursery.', [7]],
  ['Three women run our smokehouse.', []],
  ['Three people work in our library.', [3]],
  ['Meet the three cousins who run our pharmacy.', []],
  ['Meet the three cousins who robbed our pharmacy.', [3]],
  ['Three tutors are here to help.', []],
  ['Three guests are here to help.', [3]],
  ['Each of the three tutors has a room.', [3]],
])('%s', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});
