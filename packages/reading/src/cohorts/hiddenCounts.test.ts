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
])('may be a group: %s', text => {
  const { openCohorts, cohorts = [], mentions = [] } = reader.read(text);
  expect([openCohorts, cohorts]).toEqual([true, []]);
  expect(mentions.map(({ kind }) => kind)).toContain('unclear');
});

test.each([
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
