// Numbers of people in rules, prices and wishes, and those of people who are told of in the same words.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  // room for so many
  'This marquee is for nine people.',
  'Our largest boat is just right for 30 guests.',
  'The back room suits six adults.',
  'These tents are for two people at most.',
  // tickets
  'Family pass (two adults, two kids): £30.',
  'A family ticket: one adult and four children, £24.',
  // rules
  'Three riders can be insured on each policy.',
  'You can name three riders on every policy.',
  'Eight people must book for the walk to go ahead.',
  'Eight rowers need to sign up for the race to happen.',
  'Any five rowers can form a crew.',
  'Any three savers may share a pot.',
  // sums
  'Your £9 could house three families.',
  '£9 a month helps three families.',
  // notes to whoever reads
  'You have 4 payees.',
  'You have 2 beneficiaries waiting to be checked.',
  '5 couriers near you',
  // wishes
  'We’d love to see seven of you at the picnic.',
  'We hope to welcome seven of you on Sunday.',
  'We want nine of you at the boathouse by May.',
  'Let’s get nine people into one canoe.',
  'Where would you go with three friends?',
  'What could you build with nine people and a saw?',
])('%s tells of nobody', text => {
  expect(sizes(text)).toEqual([]);
});

test.each([
  ['The marquee was for nine people.', [9]],
  ['The card is for nine people in Ely.', [9]],
  ['This boat is for nine guests who waited.', [9]],
  ['The joke suits six adults.', [6]],
  ['It never felt right for six passengers.', [6]],
  ['We sold a family pass (two adults, three kids) for £30.', [2, 3]],
  ['Family pass holders: two adults, three kids.', [2, 3]],
  ['Three savers can be seen on each poster.', [3]],
  ['You can see three savers on each poster.', [3]],
  ['Three savers can be named on Monday.', [3]],
  ['Eight rowers must pay by Friday.', [8]],
  ['Eight rowers had to leave for the race to go ahead.', [8]],
  ['Any of our five rowers could win.', [5]],
  ['We could help three families in May.', [3]],
  ['Your £9 could help the three families we met.', [3]],
  ['£9,000 helped three families.', [3]],
  ['You have 4 members.', [4]],
  ['5 couriers near you left early.', [5]],
  ['We’d love to thank seven of you.', [7]],
  ['We hope to see seven of you in court.', [7]],
  ['Three savers can be blamed for each leak.', [3]],
  ['You can visit three savers on each street.', [3]],
  ['Eight rowers need to leave for the ferry to run.', [8]],
  ['We want nine of you to stop singing.', [9]],
  ['We’d love to see seven of you again.', [7]],
  ['We hoped to see seven of you.', [7]],
  ['Let’s thank nine people.', [9]],
  ['Let’s get the nine people home.', [9]],
  ['What would you do with three friends who never row?', [3]],
  ['What did you do with three friends?', [3]],
])('%s', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});
