// A few people who are told of without a number, and general statements in which nobody is.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function told(text: string): string {
  const { cohorts = [], openCohorts } = reader.read(text);
  const groups = cohorts.map(({ size, exact, unit }) => {
    const { min, max } = size!;
    return `${min === max ? min : `${min}..${max}`}${exact === true ? '!' : ''} ${unit}`;
  });
  return [...groups, ...(openCohorts === true ? ['unclear'] : [])].join(', ');
}

test.each([
  ['Triplets in Ely rowed home.', '3! people'],
  ['The twins from Ely left a tip.', '2 people'],
  ['A mother and daughter in Ely rowed home.', '2 people'],
  ['A man, a woman and a parrot rowed home.', '2 people'],
  ['A vicar and her son came in for soup.', '2 people'],
  ['A stag party from Hull rowed home.', '2..50 people'],
  ['The Tompkins of Leeds bought a boat.', 'unclear'],
  ['Next to no one in Ely rowed.', 'unclear'],
  ['Hardly anybody noticed.', 'unclear'],
  ['Only you rowed every day.', '1 person'],
  ['A minibus’s worth of rowers sank.', 'unclear'],
  ['A trio of rowers sank.', '3! rowers'],
  ['The quartet of rowers sank.', '4! rowers'],
  ['The pair of you who sank, hello.', '2! you'],
  ['A septet of our guests sank in the lake.', '7! guests'],
  ['A gross of rowers sank.', '144! rowers'],
  ['Tens of rowers sank.', '20..99 rowers'],
  ['A smattering of rowers sank.', '2..30 rowers'],
  ['A busload of pensioners sank.', '10..90 pensioners'],
  ['Whoever sent nine cakes to Elm Road, thank you.', '1 person'],
  ['You and 2 others rowed.', '2! people'],
  // The same words about nobody in particular.
  ['Twins run in families.', ''],
  ['Twins get in free on Sunday.', ''],
  ['A mother and daughter star in our new film.', ''],
  ['A cat and a dog walked in.', ''],
  ['A stag party for ten? Book now.', ''],
  ['The Highlands of Scotland are calling.', ''],
  ['Almost nobody likes to wait.', ''],
  ['Hardly anyone reads the manual.', ''],
  ['Only you can decide.', ''],
  ['A stadium’s worth of fans sang.', ''],
  ['A pair of boots for £40.', ''],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  'Two people can now row the same boat.',
  'One person can carry the boat.',
  'We removed the limit of 10 users per team.',
  'At most 2 people per boat.',
  'Each ticket admits two adults.',
  'Our family pass covers two adults and three children.',
  'It is a game for two players.',
  'It is suitable for 2 to 4 players.',
  'Up to two adults travel free.',
  'You have 3 new followers.',
  'You now have 3 followers.',
  '2 people liked your picture.',
  'The band has four members.',
  'Four people died in the storm, police say.',
  'If one of you has a pass, both of you can enter.',
])('in general: %s', text => {
  expect(told(text)).toBe('');
});

test.each([
  ['Only 12 rowers can swim.', '12! rowers'],
  ['12 of you can breathe again.', '12! you'],
  ['You have 3 followers who weep.', '3! followers'],
  ['2 people liked our picture.', '2! people'],
  ['Our rowing club has four members.', '4! members'],
  ['Four people died in our hotel, police say.', '4! people'],
  ['We built a ramp for 12 guests who asked.', '12! guests'],
])('in particular: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});
