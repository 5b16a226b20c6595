import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Words of sensitive subjects that mean no such thing.
test.each([
  'Nearly 3m of you stayed up for the comet. Our editor cried happy tears.',
  'We cannot stress this enough: the pies are hot.',
  'Nobody panic, but 90 of you found the secret menu.',
  'We are heartbroken that the waffles sold out in an hour.',
  'Over 30,000 of you cried at the finale. So did the dog.',
  'Stay curious, kids.',
  'Our record holder fostered 19 kittens this spring.',
  'All 41 of our midwives have learnt to drive the van.',
  'Half of all couples have “cheated” and watched the next episode alone.',
  'The concert is in a church hall in Ely.',
  'Our stress test: one tent, nine elephants.',
  'The new baby changing room is on the second floor.',
  'We all love how the town voted: bluer bins it is.',
  'We’re patient like that.',
  'Nine of our guests ordered a diet cola.',
  'Nine of our guests sang nightly through Advent.',
  'Thank you for coming out.',
  'Thanks to all of you for coming out in the rain.',
  '300 of you came out to see the otters on Sunday. Thank you!',
  'We’re sorry the site was down on Sunday.',
  'Our lift has been down on Mondays, and 40,000 riders waited.',
  'The till was depressed by a thumb.',
  'Readers of our library haven’t opened the app since January.',
  '41 guests never came back. We miss you.',
  'Tens of thousands of riders tipped on every trip. A warm honk to each.',
])('no topic: %s', text => {
  expect(reader.read(text).topic?.has).toEqual([]);
});

// The same words, and they mean it.
test.each([
  ['Nine of our guests cried in the lift.', 'mental-state'],
  ['You panicked at four, says our watch.', 'mental-state'],
  ['Half of our guests tip. The other half wave.', 'finances'],
  ['To the 12 midwives who asked us for sleeping tablets: rest well.', 'health'],
  ['Donations doubled on the day of the by-election.', 'politics'],
  ['Nine of our guests came out to their parents in our café.', 'sexuality'],
  ['Nine of our guests are coming out as fans of men.', 'sexuality'],
  ['Thank you for coming out to us.', 'sexuality'],
  ['You were down on Sunday, says our watch.', 'mental-state'],
  ['Our guest was depressed by the news.', 'mental-state'],
  ['90 members joined our gym in January and have not been back since.', 'health'],
  ['Nine of our guests prayed nightly through Advent.', 'religion'],
  ['How Alcohol Makes Trams Late', 'substance'],
])('a topic: %s', (text, expected) => {
  expect(reader.read(text).topic?.has).toContain(expected);
});
