// Numbers that are nearly reached are smaller than they look, so that no floor at the number itself is passed.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Nearly 2,000 rowers came.', '1500..2000'],
  ['Almost 2,000 rowers came.', '1500..2000'],
  ['Close to 2,000 rowers came.', '1500..2000'],
  ['Approaching 2,000 rowers came.', '1500..2000'],
  ['Getting on for 2,000 rowers came.', '1500..2000'],
  ['The best part of 2,000 rowers came.', '1500..2000'],
  ['Just under 2,000 rowers came.', '1500..1999'],
  ['Not quite two thousand rowers came.', '1500..1999'],
  ['Just short of 2,000 rowers came.', '1500..1999'],
  ['A shade under 2,000 rowers came.', '1500..1999'],
  ['Slightly fewer than 2,000 rowers came.', '1500..1999'],
  ['Only just below 2,000 rowers came.', '1500..1999'],
  ['One short of 2,000 rowers came.', '1999..1999 exact'],
  ['Three shy of two thousand rowers came.', '1997..1997 exact'],
  ['A few short of 2,000 rowers came.', '1991..1997'],
  ['Nearly 1,900 rowers came.', '1850..1900'],
  ['Nearly 1,907 rowers came.', '1906..1907'],
  ['Nearly 60 rowers came.', '55..60'],
  ['Nearly 61 rowers came.', '60..61'],
  ['Nearly four rowers came.', '3..4'],
  ['Nearly 2.5 million rowers came.', '2450000..2500000'],
  ['Nearly half of our rowers came.', 'share 0.45..0.5'],
  ['Just under 5% of our rowers came.', 'share 0.045..0.05'],
  // What is no such number.
  ['About 2,000 rowers came.', '2000..2000'],
  ['Some 2,000 rowers came.', '2000..2000'],
  ['2,000 rowers came, give or take.', '2000..2000'],
  ['Just over 2,000 rowers came.', '2000..2000'],
  ['Under 2,000 rowers came.', '0..2000'],
  ['Well below 2,000 rowers came.', '0..2000'],
])('%s', (text, expected) => {
  const [group] = reader.read(text).cohorts ?? [];
  const { min, max } = group!.size ?? group!.share!;
  const form = group!.size === undefined ? 'share ' : '';
  expect(`${form}${min}..${max}${group!.exact === true ? ' exact' : ''}`).toBe(expected);
});
