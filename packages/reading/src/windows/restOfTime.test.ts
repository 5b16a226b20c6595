import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function windowIn(text: string): string | undefined {
  const span = reader.read(text).window?.span;
  return span && text.slice(span.start, span.end);
}

test.each([
  ['Twelve of you ordered soup last wk.', 'last wk'],
  ['Members hummed for 9 million hours per day.', 'per day'],
  ['About thirty riders a night lose a glove.', 'a night'],
  ['Homes used 12% less gas over the cold snap.', 'over the cold snap'],
  ['Customers bought 2 million punnets over Wimbledon fortnight.', 'over Wimbledon fortnight'],
  ['Guests booked 900 cabins over half-term week.', 'over half-term week'],
  ['On 11/11 we sold four million parcels.', 'On 11/11'],
  ['The waltz topped our chart for the third December in a row.', 'for the third December in a row'],
  ['Attendance reached 95% in the spring term.', 'in the spring term'],
  ['She ran a 10k six months after surgery.', 'six months after surgery'],
  ['Donors have given monthly since 1979.', 'monthly since 1979'],
  ['At 8:15 in the morning the kettles went on.', 'At 8:15 in the morning'],
  ['Thanks for five lovely years, Bristol!', 'for five lovely years'],
  ['‘Stuck’, out Friday.', 'Friday'],
])('%s', (text, told) => {
  expect(windowIn(text)).toBe(told);
});

test.each([
  'From $9 a month. Cancel any time.',
  'Open an account in 9 minutes.',
  'What would you pick on a rainy Monday?',
  'Call 0161 496 0112 between 9 and 5.',
  'Open daily, £12.',
  'Help is here, 24/7.',
  'It has been a great year!',
])('no stretch: %s', text => {
  expect(windowIn(text)).toBeUndefined();
});
