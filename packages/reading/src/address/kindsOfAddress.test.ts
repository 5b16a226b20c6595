// Ways to speak to somebody, and words that only look like one.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Shout-out to the 40 rowers who capsized on purpose. Newton would be proud.', true],
  ['Someone in Fife really loves our soup, don’t they?', false],
  ['Our panels made 4 GWh in May. Sincerely yours, the meter.', false],
  ['About 300 readers left us in May. Hope the other paper has jokes.', false],
  ['You can’t please everyone, but 4 million cups of tea is a start.', false],
  ['When you lose a parcel, you learn every name in the block.', false],
  ['Half of Leeds ordered korma. Leeds, branch out a little!', true],
  ['Nothing says spring like a lit stove, does it, Margate?', true],
  ['Tut, tut: 61 members owe us a book. Grow up and bring them back.', true],
  ['Eid Mubarak to the 88 cooks at the mosque.', true],
  ['Would the person who left the harp please ring the shop on Monday?', true],
  ['To the 3 colleagues who ate the cake: we know.', true],
  ['1 in 6 of our savers ran dry by the 12th. Maybe skip the cake?', true],
  ['Guess which of them buys more soup.', true],
])('%s', (text, expected) => {
  expect((reader.read(text).addressee?.has ?? []).length > 0).toBe(expected);
});

test.each([
  ['Dear 40 rowers who ate one pudding for two, how was the second spoon', true],
  ['Someone in Fife really loves our soup, don’t they?', true],
  ['Forty riders wore a tie. Taking notes, were we?', true],
  ['What’s your rainy-day film. Ours has a boat in it.', true],
  ['Forty riders wore a tie on Monday.', false],
  ['We hope you slept well. How did we do?', true],
  ['A cooler boiler saves £90 a year. Why not try it tonight?', true],
  ['WHO STILL ROWS BY LAMP IN JULY. SERIOUSLY. ALL 73 OF YOU', true],
  ['Which oar is the worst? We asked ourselves, and sawed it up.', false],
])('%s', (text, expected) => {
  expect(reader.read(text).question?.value).toBe(expected);
});
