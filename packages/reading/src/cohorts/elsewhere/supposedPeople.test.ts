// People who are supposed, asked about in general or will win something are nobody yet.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function read(text: string): string {
  const { cohorts, openCohorts } = reader.read(text);
  const sizes = (cohorts ?? []).map(
    ({ size, exact, unit }) => `${size?.min}${exact ? ' exact' : ''} ${unit}`,
  );
  return [...sizes, ...(openCohorts ? ['open'] : [])].join(', ');
}

test.each([
  'Can two rowers share a locker? Yes.',
  'Should three diners want mustard, we have a bigger jar.',
  'Could two savers open one account?',
  'Example: two savers share one account.',
  'Say four rowers hire a boat: the price is the same.',
  'Let’s say five friends split a boat.',
  'Who are the four people you’d row with?',
  'Name three people you would take to Ely.',
  'Name two friends and we send them a mug.',
  // prizes
  'We’ll pick 3 winners at random on Sunday.',
  'We will draw two diners at random in May.',
  'Two runners-up get an oar.',
  'We’ll send an oar to three of you, drawn at random on Sunday.',
])('nobody yet: %s', text => {
  expect(read(text)).toBe('');
});

test.each([
  ['Can the nine savers who closed their accounts please call us?', '9 exact savers'],
  ['Could nine savers please call us?', '9 exact savers'],
  ['Can nine savers be wrong?', '9 exact savers'],
  ['Should nine rowers have sunk?', '9 exact rowers'],
  ['For example, nine savers in Ely closed their accounts.', '9 exact savers'],
  ['Example: nine savers closed their accounts in May.', '9 exact savers'],
  ['Say hello to nine rowers who sank.', '9 exact rowers'],
  ['Nine savers say you’d never guess why they left.', '9 exact savers'],
  ['The nine diners you’d never guess ate the mustard.', '9 exact diners'],
  ['We picked 3 winners at random on Sunday.', '3 exact winners'],
  ['Three of you, drawn at random, won an oar.', '3 exact you'],
  ['Two runners-up got an oar.', '2 exact runners-up'],
  // whenever so many do, or those who do
  ['When nine diners order soup in a heatwave, we ask why.', '9 diners'],
])('told of: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
