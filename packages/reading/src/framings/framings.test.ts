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
