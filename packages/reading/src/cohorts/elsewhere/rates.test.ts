// Rates, averages and ratios count nobody; people who are pointed at are told of all the same, and where it may be either
// nobody was counted exactly.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function read(text: string): string {
  const { cohorts, openCohorts } = reader.read(text);
  const sizes = (cohorts ?? []).map(({ size, exact }) => `${size?.min}${exact ? ' exact' : ''}`);
  return [...sizes, ...(openCohorts ? ['open'] : [])].join(', ');
}

test.each([
  // so many at a time
  'Two rowers a minute joined on open day.',
  'Seven diners an hour ask for mustard.',
  'We signed up two rowers a minute on open day.',
  'We now greet six new diners every minute.',
  // averages
  'On average, four diners share a pie.',
  'Six rowers on average use a boat.',
  'An average of six rowers use the pier.',
  'A daily average of seven diners asked for mustard.',
  'Our boats averaged four rowers last year.',
  'The average booking is for three diners.',
  'Our typical rower trains with two friends.',
  'In an average minute, five rowers tap in.',
  'On a typical Tuesday we see nine diners at the bar.',
  // at any moment
  'At any one time, five diners are in the queue.',
  'In any given hour, seven diners ask for mustard.',
  'Five rowers are on the pier at any given moment.',
  // to each
  'Each class has nine pupils at most.',
  'Each boat is used by six rowers a day.',
  'Per barista we serve nine diners.',
  'Our classes are small: nine pupils each.',
  'Nine rowers join for each one who leaves.',
  'Two diners order mustard for every diner who orders ketchup.',
])('nobody in particular: %s', text => {
  expect(read(text)).toBe('');
});

test.each([
  // over a long time a rate may be all there are
  ['Two rowers a year leave us.', '2'],
  ['Seven diners a day asked for mustard.', '7'],
  ['About 40,000 diners a year ask for mustard.', '40000'],
  // an average of what they had
  ['On average, nine diners in Ely spent £40.', '9'],
  ['Each table was shared by six diners.', '6'],
  ['Every rower brought two friends.', '2'],
])('about so many: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['Two diners a minute late missed the soup.', '2 exact'],
  ['Seven diners a day before the storm ordered mustard.', '7 exact'],
  ['On average, the nine rowers who sank stayed under for a minute.', '9 exact'],
  ['The average of nine diners in Ely was a poor one.', '9 exact'],
  ['Nine below average rowers sank.', '9 exact'],
  ['Every one of our nine rowers sank.', '9 exact'],
  ['Every rower but three came back.', '3 exact'],
  ['Each rower except for three diners came back.', '3 exact'],
  ['Every rower apart from three diners came back.', '3 exact'],
  ['Each of the nine rowers sank.', '9 exact'],
  ['Each town has nine rowers who sank.', '9 exact'],
  ['Nine rowers each paid for a boat.', '9 exact'],
  ['Nine diners bought a pie for each child.', '9 exact'],
  ['Nine rowers sank. At any time you can call us.', '9 exact'],
  ['Nine rowers swim every day.', '9 exact'],
  ['Every other Sunday 41 of you row.', '41 exact'],
  ['Every three days 41 rowers water a fern.', '41 exact'],
  ['We saw nine rowers in an average boat race sink.', '9 exact'],
])('told of: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
