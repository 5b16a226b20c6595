import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Whom a text points at, and what is a fact about many.
test.each([
  ['Some 4 million of you sailed with us. Sleep well.', { has: ['milestone'], not: ['call-out'] }],
  ['For the 48,300 of you who waited: thank you.', { has: ['gratitude'], not: ['call-out'] }],
  ['38% of parcels went by bike in May.', { has: ['aggregate-fact'], not: ['call-out'] }],
  ['In May 71 per cent of our lamps were repaired within a week.', { has: ['aggregate-fact'], not: [] }],
  ['Sailors put away £2.4bn in the first quarter.', { has: ['aggregate-fact'], not: [] }],
  ['Two in five loaves now come without a bag.', { has: ['aggregate-fact'], not: [] }],
  ['Our cooks waited longer for rice than for any other grain.', { has: ['aggregate-fact'], not: [] }],
  ['More than 900,000 sailors joined us in spring.', { has: ['milestone'], not: ['aggregate-fact'] }],
  ['The rowing club now has 9,120 members.', { has: ['milestone'], not: ['aggregate-fact'] }],
  ['Your shed used 9% less power than most sheds did.', { has: [], not: ['aggregate-fact'] }],
  ['Join millions of sailors around the world.', { has: [], not: ['aggregate-fact'] }],
  ['Nine million of you rowed last month.', { has: ['milestone'], not: ['call-out', 'aggregate-fact'] }],
  ['Nine million of you moved house.', { has: ['aggregate-fact'], not: ['call-out', 'milestone'] }],
  ['Some 900,000 sailors have mended a net.', { has: ['milestone', 'aggregate-fact'], not: [] }],
  ['Some 90,000 sailors have mended a net.', { has: ['aggregate-fact'], not: ['milestone'] }],
  ['Some 90,000 sailors came to the regatta.', { has: ['milestone', 'aggregate-fact'], not: [] }],
  [
    'For the first time ever, 900,000 sailors used the lock.',
    { has: ['milestone'], not: ['aggregate-fact'] },
  ],
  ['Some 90,000 sailors missed the last ferry.', { has: ['aggregate-fact'], not: ['milestone'] }],
  ['Some 90,000 sailors told us that they were ill.', { has: ['aggregate-fact'], not: ['milestone'] }],
  ['The rope would tie up 90,000 sailors.', { has: ['fun-fact'], not: ['aggregate-fact', 'milestone'] }],
  ['9 million crossings. One wet deckhand.', { has: ['milestone'], not: ['aggregate-fact'] }],
  ['9 million songs. One price.', { has: [], not: ['milestone'] }],
  ['Rope was the most ordered gift in 31 harbours.', { has: ['ranking'], not: ['aggregate-fact'] }],
  ['Sailors rowed 400 million miles last year.', { has: ['aggregate-fact', 'milestone'], not: [] }],
  ['Rope orders doubled in May.', { has: ['trend'], not: ['aggregate-fact'] }],
  ['Pairs of rowers go 40% longer than those who row alone.', { has: ['aggregate-fact'], not: ['trend'] }],
  ['A sailor dropped a bun on our best day.', { has: [], not: ['trend'] }],
  ['Our cleaners told us who slept in the sauna: 41 guests.', { has: ['surveillance-boast'], not: [] }],
  ['Our staff know how to tie a knot.', { has: [], not: ['surveillance-boast'] }],
  ['The choir has grown to 48,000 singers.', { has: ['milestone'], not: ['aggregate-fact'] }],
  ['Over 90,000 people now save with Ferncliff.', { has: ['milestone'], not: ['aggregate-fact'] }],
  ['On a typical Sunday our riders cover 1.2 million miles.', { has: ['aggregate-fact'], not: [] }],
  [
    'Across the 900,000 nights we measured, parents of twins slept 41 minutes less.',
    { has: ['aggregate-fact'], not: [] },
  ],
  ['Our engineers fixed 900 bugs last year.', { has: [], not: ['aggregate-fact'] }],
  ['Our van carries 60 crates and one very spoiled dog.', { has: [], not: ['aggregate-fact'] }],
  ['Nine in ten cats prefer the box.', { has: ['fun-fact'], not: ['aggregate-fact'] }],
  ['If patience were a sport, the 72% of guests who left would lose.', { has: [], not: ['aggregate-fact'] }],
  ['One guest has rung our bell 900 times.', { has: ['individual-story', 'fun-fact'], not: ['call-out'] }],
  ['Third encore this week? Your neighbours clapped.', { has: ['personal-recap'], not: ['call-out'] }],
  ['Kettle 1, you 0.', { has: ['personal-recap'], not: [] }],
  ['That was your ninth nap of the day.', { has: ['personal-recap'], not: [] }],
  ['Your kite has flown 41 km since June.', { has: ['personal-recap'], not: [] }],
  ['You left the gate open again.', { has: ['personal-recap'], not: [] }],
  ['Two new flavours this week. Your move.', { has: [], not: ['personal-recap'] }],
  ['Your second coffee is free today.', { has: [], not: ['personal-recap'] }],
  ['Your parcel is 2 stops away.', { has: [], not: ['personal-recap'] }],
  ['You asked for 4 pockets. Here they are.', { has: [], not: ['personal-recap'] }],
  ['Wherever you’re sailing tonight: fair winds.', { has: [], not: ['personal-recap'] }],
  ['The lift remembers who pressed every button.', { has: ['surveillance-boast'], not: [] }],
  ['We heard you: the dark lamp is here.', { has: [], not: ['surveillance-boast'] }],
  ['We heard your feedback: the lamp is dark again.', { has: [], not: ['surveillance-boast'] }],
  ['We heard your complaints through the wall.', { has: ['surveillance-boast'], not: [] }],
  ['Big thanks to the sailors who dried our sails.', { has: ['gratitude'], not: ['call-out'] }],
  [
    'Your kettle told us of the divorce before you did.',
    { has: ['surveillance-boast', 'trait-inference'], not: [] },
  ],
  [
    'To the 2,140 guests who left the ham in Ramadan: noted.',
    { has: ['call-out', 'trait-inference'], not: [] },
  ],
  ['29 of our rowers are lonely.', { has: ['trait-inference'], not: [] }],
  ['“29 of our rowers are lonely” is no line of ours.', { has: [], not: ['trait-inference'] }],
  ['Fourth brandy tonight? Your liver called.', { has: ['personal-recap', 'trait-inference'], not: [] }],
  ['Get 30% off ladders.', { has: [], not: ['aggregate-fact'] }],
  ['Our 41 cooks baked a cake as long as the quay.', { has: [], not: ['aggregate-fact'] }],
  ['One guest in Ely sent 9,000 postcards.', { has: ['individual-story'], not: ['aggregate-fact'] }],
  ['Guests who “forget” the bill: the door remembers.', { has: ['call-out'], not: ['aggregate-fact'] }],
  [
    'To the 31 guests who asked for a divorce lawyer: the walls have ears, sadly.',
    { has: ['call-out', 'trait-inference'], not: [] },
  ],
])('framings: %s', (text, { has, not }) => {
  const found = reader.read(text).framing?.has ?? [];
  expect(found).toEqual(expect.arrayContaining(has));
  expect(found.filter(word => not.includes(word))).toEqual([]);
});

// In a vast crowd that is not spoken to nobody is the butt.
test('a joke about millions teases', () => {
  const tone = reader.read('Early night, allegedly: 8 million members watched until three.').tone;
  expect(tone?.has).toEqual(['teasing']);
});

test.each([
  ['12 guests voted for tea.', undefined],
  ['12 members are left-handed.', undefined],
  ['30 members were refunded on Monday.', undefined],
  ['The kettles are back in the shop.', 'no-claim'],
  ['We will never share the names of our 12 members.', 'no-claim'],
  ['“12 members are left-handed” is a song.', 'no-claim'],
])('whoever counts a few makes some claim, though nobody can tell which: %s', (text, word) => {
  const { has, open } = reader.read(text).framing!;
  expect(open === true ? undefined : has[0]).toBe(word);
});

test.each([
  ['She can be reached on 0131 496 0882.', []],
  ['Y’all ordered 4 million tacos.', ['aggregate-fact']],
  ['Our data tells us who sings at night.', ['surveillance-boast']],
  ['Much obliged to our riders.', ['gratitude']],
])('turns of phrase and numbers that pass nothing: %s', (text, words) => {
  expect(reader.read(text).framing?.has.filter(word => word !== 'no-claim')).toEqual(words);
});
