// Kinds of groups, and numbers of people that are none.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Two and a half million people rode.', '2500000 people'],
  ['Three of every ten tenants quit by March.', 'share'],
  ['Of the 900 who started, 12 finished.', '900 people, 12 people'],
  ['A total of 4,120 were vaccinated.', '4120 people'],
  ['We welcomed 4,120 in one night.', '4120 people'],
  ['The youngest of our 9,000 climbers is four.', '1 person, 9000 climbers'],
  ['40 under-fives learned to swim.', '40 under-fives'],
  ['Nine Karens asked for a manager.', '9 karens'],
  ['With the blessing of all 19 of them, here is what they saved.', '19 people'],
  ['Three Year 9 parents owe us for the trip.', '3 parents'],
  ['And then there were the 14 in row C who hummed.', '14 people'],
  ['Sixty rowers set off. Nine sank, and two of those can swim.', '60 rowers, 9 rowers, 2 rowers'],
  ['A bowl for soup, bought nine times by the same Welsh member.', '1 member'],
  ['Guest in the garden suite, you snore.', '1 guest'],
  ['The only beekeeper we insure in Fife has claimed twice.', '1 beekeeper'],
  ['Somebody in Derby bought 90 left shoes.', '1 person'],
  ['Whoever left a whole harp on the bus: it misses you.', '1 person'],
  ['Nothing says spring like fewer than ten guests in the sauna.', 'up to 10 guests'],
  ['Our 27 night-shift nurses drank the machine dry.', ''],
  ['Two of our night porters like owls.', ''],
  ['2,000 adults were asked.', ''],
  ['The flour would bake a loaf for each of the 9 million people in London.', ''],
  ['Groups smaller than 25 people are hidden from the map.', ''],
  ['In episode four, thirteen jurors lie to the judge.', ''],
  ['Six strangers, a lighthouse, one secret: our new thriller is here.', ''],
  ['Refer a friend and you both get £25, up to five friends a year.', ''],
  ['We will never tell the world that 61 of you buy dog food.', ''],
  ['You will never see a billboard from us that begins with 40 customers.', ''],
])('%s', (text, expected) => {
  const groups = (reader.read(text).cohorts ?? []).map(({ size, unit, kind }) =>
    size === undefined ? kind : `${size.min === 0 ? `up to ${size.max}` : size.min} ${unit}`,
  );
  expect(groups.join(', ')).toBe(expected);
});
