// A number of people is counted, or leaves the groups open, however it is written.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function counted(text: string): readonly string[] {
  const { cohorts = [] } = reader.read(text);
  return cohorts.map(({ size, span }) => `${size?.min}: ${text.slice(span!.start, span!.end)}`);
}

test.each([
  ['Our 41-customer club lost a key.', ['41: 41-customer club']],
  ['We run a twelve-strong group of debtors.', ['12: twelve-strong group of debtors']],
  ['A 41-member choir of ours was late.', ['41: 41-member choir']],
  ['Forty-one-strong, the queue of ours was loud.', ['41: Forty-one-strong']],
  ['Twelve-customers were late with the rent.', ['12: Twelve-customers']],
  ['A baker’s dozen of customers missed a payment.', ['13: A baker’s dozen of customers']],
  ['A score of customers missed a payment.', ['20: A score of customers']],
  ['Three score customers missed a payment.', ['60: Three score customers']],
  ['Half a hundred customers missed a payment.', ['50: Half a hundred customers']],
  ['Our forty-first customer missed a payment.', ['1: Our forty-first customer']],
  ['The twelfth customer missed a payment.', ['1: The twelfth customer']],
  ['A sextet of customers missed a payment.', ['6: A sextet of customers']],
  ['Only 14 🥕 shoppers weighed a melon.', ['14: Only 14 🥕 shoppers']],
  ['14🛶 rowers sank on Sunday.', ['14: 14🛶 rowers']],
  ['14 muddy but cheerful walkers sang.', ['14: 14 muddy but cheerful walkers']],
  ['14 Silver and Bronze cardholders moved away.', ['14: 14 Silver and Bronze cardholders']],
  ['We lost 14 drum & bass listeners.', ['14: 14 drum & bass listeners']],
  ['14 Larder+ subscribers skipped Lent.', ['14: 14 Larder+ subscribers']],
  ['14 of those who rowed sank.', ['14: 14 of those']],
  ['14 among our savers moved away.', ['14: 14 among our savers']],
  ['14 in total cried at the finale.', ['14: 14']],
  ['14 stayed and paying guests left.', ['14: 14']],
  ['We sold a two-person tent to you.', []],
  ['You booked a 12-person table with us.', []],
  ['A 40-passenger bus was late for us.', []],
  ['This is for a four-person household.', []],
])('a group: %s', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each([
  '(14) customers missed a payment.',
  'Only [14] customers missed a payment.',
  '«14» customers missed a payment.',
  '„Fourteen“ customers missed a payment.',
  '==14== customers missed a payment.',
  '#14 customers missed a payment.',
  '14[2] customers missed a payment.',
  '14² customers missed a payment.',
  '14† customers missed a payment.',
  '14 [sic] customers missed a payment.',
  '14, believe it or not, customers missed a payment.',
  '14 – in words: fourteen – customers missed a payment.',
  '14 | customers missed a payment.',
  '14 → customers missed a payment.',
  '14 :sob: customers missed a payment.',
  'Fourteen… customers missed a payment.',
  '14! customers missed a payment.',
  '14\n\ncustomers missed a payment.',
  '# 14\n\nCustomers missed a payment.',
  '14 not very punctual customers missed a payment.',
  '14 30-something customers missed a payment.',
  '14 in total returned the kettle.',
  'XLI customers missed a payment.',
  'tw3lve customers missed a payment.',
  'l2 customers missed a payment.',
  '4O customers missed a payment.',
  '41ish customers missed a payment.',
  'fortyone customers missed a payment.',
  'Customers in debt numbered 41 this week.',
  'The number of customers who missed a payment was 41.',
  'There were 41 of them, all customers.',
  'Our customers, twelve in all, missed a payment.',
  'Customers — 12 — missed a payment.',
  '12, yes 12, customers missed a payment.',
  '12/customers missed a payment.',
  '‘12’ customers missed a payment.',
  '“Twelve” customers missed a payment.',
  '12customers missed a payment.',
  '12_customers missed a payment.',
  '12.customers missed a payment.',
  '12/13 customers missed a payment.',
  'T-w-e-l-v-e customers missed a payment.',
  'Zwölf customers missed a payment.',
  'We lost customers this week (12).',
  'We lost 12 this week: all customers.',
  '12 out of all our customers missed a payment.',
  'Customers missed a payment, 12 to be exact.',
  'Customers missed a payment; to be exact, 12 did.',
  'Customers missed a payment. Twelve. That is all.',
  'Four trios of customers missed a payment.',
  'ⅬⅢ customers missed a payment.',
  'Ⅻ customers missed a payment.',
  '五十三 customers missed a payment.',
  '1.2e1 customers missed a payment.',
  '0x35 customers missed a payment.',
  '0b1100 customers missed a payment.',
])('may be a group: %s', text => {
  const { openCohorts, cohorts = [], mentions = [] } = reader.read(text);
  expect([openCohorts, cohorts]).toEqual([true, []]);
  expect(mentions.map(({ kind }) => kind)).toContain('unclear');
});

test.each([
  'Our 24/7 customers like the new shop.',
  'A bike numbered 001 went to our riders.',
  'XL customers like our new shirts.',
  'CD buyers like our new shop.',
  'DC residents like our new shop.',
  'Our O2 customers like the new phones.',
  'On Tuesday at 9, customers saw the new shop.',
  'Doors at 7 | members from 6.',
  'Chapter 3 – readers vote on the end.',
  'Rated 9/10 – guests agree.',
  'Final score 3–1 · fans went home happy.',
  'It is 30° and guests are melting.',
  'Open 9 to 5, customers welcome.',
  'Gate 7 🚌 riders queue on the left.',
  'New boots in size 12 🥾 hikers will love them.',
  'We turned 40 🎉 Customers get a bun.',
  'We turned 40 🎉 customers get a bun.',
  'Save 20% 🎉 members first.',
  'Ages 4, 5 and 6: players get free boots.',
  '(2) Guests may bring a friend. (3) Members may bring two.',
  'By 2030 🌱 customers will see a greener shop.',
  'Level 2 – residents only.',
  'Only 2 left, folks!',
  'It is 9 already, folks!',
  'Table for 2? Guests under 5 eat free.',
  'Stocks are up 12 📈 investors cheer.',
  'Part 2 of 3 • members hear it first.',
  '5⭐ reviewers get nothing from us.',
  'The oven goes to 400 🔥 bakers love it.',
  'We serve soup at 7 and hungry guests get seconds.',
  'Bus 9 late and cold passengers at the stop: sorry.',
  'Ranked 3 among the guests’ favourites.',
  'In 2025, customers saw the new shop.',
  'Our customers were happy and the shop is 41.',
  'We sold 41 mugs to customers, of them 12 were blue.',
])('is no group: %s', text => {
  const { openCohorts, cohorts } = reader.read(text);
  expect([openCohorts, cohorts]).toEqual([undefined, []]);
});
