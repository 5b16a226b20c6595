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
  ['We sold a two-person tent to you.', []],
  ['You booked a 12-person table with us.', []],
  ['A 40-passenger bus was late for us.', []],
  ['This is for a four-person household.', []],
])('a group: %s', (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each([
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
  'In 2025, customers saw the new shop.',
  'Our customers were happy and the shop is 41.',
  'We sold 41 mugs to customers, of them 12 were blue.',
])('is no group: %s', text => {
  const { openCohorts, cohorts } = reader.read(text);
  expect([openCohorts, cohorts]).toEqual([undefined, []]);
});
