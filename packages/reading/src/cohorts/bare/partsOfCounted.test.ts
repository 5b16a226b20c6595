// *N of X’s M people*: the part is counted, whatever stands between it and the noun, and so is the whole.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function counts(text: string): readonly string[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [
    ...cohorts.map(({ size, share, unit }) => `${size?.min ?? share?.min} ${unit}`),
    ...(openCohorts ? ['open'] : []),
  ];
}

test.each([
  ['Seven of May’s 30,000 swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven of this month’s 30,000 swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven of the summer’s 30,000 swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven of the Wolds’ 30,000 swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven of St Ives’s 30,000 swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven of the pool’s thirty thousand swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven of our outdoor pool’s 30,000 keen swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven of the 30,000 who swam lost a sock.', ['7 people', '30000 people']],
  ['Seven of the thirty thousand who swam lost a sock.', ['7 people', '30000 people']],
  ['Seven out of May’s 30,000 swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven among 30,000 swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Seven among May’s 30,000 swimmers lost a sock.', ['7 swimmers', '30000 swimmers']],
  ['Half of May’s 30,000 swimmers lost a sock.', ['0.5 swimmers', '30000 swimmers']],
  // What is owned may be things, and so may whatever did something.
  ['Seven of Leeds’s 12 pools are closed.', []],
  ['Seven of May’s 30 films were Danish.', []],
  ['Two of Leeds’s 12 pools welcomed 30,000 swimmers.', ['30000 swimmers']],
  ['Seven of our swimmers’ 300 towels were lost.', []],
])('%s', (text, expected) => {
  expect(counts(text)).toEqual(expected);
});
