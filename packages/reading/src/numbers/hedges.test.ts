// What makes a number of people no exact one, wherever it stands, and what does not touch the number.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function exactness(text: string): readonly string[] {
  return (reader.read(text).cohorts ?? []).map(({ size, exact }) => `${size?.min}${exact ? ' exact' : ''}`);
}

test.each([
  // abbreviations
  'Approx. 7 rowers sank on Sunday.',
  'On Sunday c. 7 rowers sank.',
  'C. 7 rowers sank on Sunday.',
  'Ca. 7 rowers sank on Sunday.',
  'We lost est. 7 rowers on Sunday.',
  // behind the noun
  'Seven rowers or so sank on Sunday.',
  'Seven rowers or thereabouts sank on Sunday.',
  'Seven rowers, give or take, sank on Sunday.',
  'Seven of our rowers, give or take one, sank on Sunday.',
  'Seven rowers, more or less, sank on Sunday.',
  'Seven rowers, roughly, sank on Sunday.',
  'Seven rowers (approximately) sank on Sunday.',
  'Seven rowers (est.) sank on Sunday.',
  'Seven rowers (or so) sank on Sunday.',
  'Seven rowers, at a guess, sank on Sunday.',
  'Seven rowers (rounded) sank on Sunday.',
  'On Sunday we lost seven rowers or so.',
  // belief
  'Maybe seven rowers sank on Sunday.',
  'Perhaps 7 rowers sank on Sunday.',
  'Probably seven rowers sank on Sunday.',
  'Easily seven rowers sank on Sunday.',
  'We think seven rowers sank on Sunday.',
  'We estimate that seven rowers sank on Sunday.',
  'It is estimated that seven rowers sank on Sunday.',
  'By our estimate, seven rowers sank on Sunday.',
  'At a rough guess, seven rowers sank on Sunday.',
  // rounding
  'Rounded to the nearest ten, 70 rowers sank on Sunday.',
  'To the nearest ten, 70 rowers sank on Sunday.',
  'Give or take one or two, 70 rowers sank on Sunday.',
])('about so many: %s', text => {
  expect(exactness(text)).toEqual([text.includes('70') ? '70' : '7']);
});

test.each([
  'We moved on to plan C. 7 rowers sank.',
  'Seven rowers more or less run the club: they sank on Sunday.',
  'Seven rowers, or so we heard, sank on Sunday.',
  'Seven rowers, roughly half our crew, sank on Sunday.',
  'Seven rowers (about 2%) sank on Sunday.',
  'Seven rowers or something like an oar sank on Sunday.',
  'We think seven rowers are enough for a boat that sank.',
  'By our count, seven rowers sank on Sunday.',
  'Exactly seven rowers, give or take a wave, sank on Sunday.',
  'Give generously: seven rowers sank on Sunday.',
])('so many and no more: %s', text => {
  expect(exactness(text)).toEqual(['7 exact']);
});

test.each(['Eightish rowers sank on Sunday.', 'Fortyish rowers sank on Sunday.'])(
  'nobody knows how many: %s',
  text => {
    expect(reader.read(text).openCohorts).toBe(true);
  },
);

test('to give or take is no command', () => {
  const text = 'Give or take a few, 700 rowers sank on Sunday.';
  expect(reader.read(text).addressee?.has).toEqual([]);
});
