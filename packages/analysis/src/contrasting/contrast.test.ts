import { expect, test } from 'vitest';
import { contrast, type FactContrast, type RuleContrast } from '@fineline/analysis';
import type { Facts } from '@fineline/ruleset';
import { ban, given, minCohort } from '../../../runtime/testing/given.ts';

const ruleSet = given(
  {
    jibe: ban('tone', ['mocking']),
    summer: ban('topic', ['health'], { during: { from: '2026-06-01', to: '2026-07-01' } }),
    floor: minCohort(1000),
  },
  {
    waivers: [{ rule: 'p/floor', campaigns: ['picks'], until: '2026-12-31', by: 'x', because: 'y' }],
  },
);
const loaded = { ruleSet, digest: 'sha256:rules' };
const date = '2026-06-15';
const mocking: Facts = { cohorts: [], tone: { has: ['mocking'] }, topic: { has: [] } };
const ill: Facts = { cohorts: [], tone: { has: [] }, topic: { has: ['health'] } };
const few: Facts = { cohorts: [{ size: { min: 53, max: 53 } }], tone: { has: [] }, topic: { has: [] } };
const dispute = { fact: 'tone', by: 'me', because: 'It is a title.' };
const conflict = { fact: 'cohort.size', stated: { min: 5000, max: 5000 }, read: { min: 53, max: 53 } };

test.each<
  readonly [
    what: string,
    one: { readonly facts: Facts; readonly date?: string },
    other: { readonly facts: Facts; readonly date?: string },
    facts: readonly FactContrast[],
    rules: readonly Partial<RuleContrast>[],
    edit: readonly string[] | undefined,
  ]
>([
  ['nothing', { facts: mocking }, { facts: mocking }, [], [], undefined],
  [
    'a dispute',
    { facts: mocking },
    { facts: { ...mocking, disputes: [dispute] } },
    [{ fact: 'dispute of tone', one: 'none', other: 'somebody says that it is wrong' }],
    [],
    ['dispute of tone'],
  ],
  [
    'a dispute of what no rule looks at',
    { facts: mocking },
    { facts: { ...mocking, disputes: [{ ...dispute, fact: 'window' }] } },
    [],
    [],
    undefined,
  ],
  [
    'the day',
    { facts: ill },
    { facts: ill, date: '2026-08-15' },
    [{ fact: 'day', one: date, other: '2026-08-15' }],
    [{ rule: 'p/summer', breaks: 'one', notInForceOn: '2026-08-15' }],
    ['day'],
  ],
  ['a day on which nothing changes', { facts: ill }, { facts: ill, date: '2026-06-16' }, [], [], undefined],
  [
    'a campaign that a waiver is for',
    { facts: few },
    { facts: { ...few, campaign: { value: 'picks' } } },
    [{ fact: 'campaign', one: 'unknown', other: '“picks”' }],
    [{ rule: 'p/floor', breaks: 'one' }],
    ['campaign'],
  ],
  [
    'a number that was stated otherwise',
    { facts: mocking },
    { facts: { ...mocking, conflicts: [conflict] } },
    [{ fact: 'conflict over cohort.size', one: 'none', other: 'stated 5,000, read 53' }],
    [{ breaks: 'other' }],
    undefined,
  ],
  [
    'groups that there may be besides',
    { facts: few },
    { facts: { ...few, openCohorts: true } },
    [{ fact: 'cohort', one: '53 people', other: '53 people and perhaps more' }],
    [],
    undefined,
  ],
])('%s sets two posts apart', (_, one, other, facts, rules, edit) => {
  const told = contrast(loaded, { id: 'a', date, ...one }, { id: 'b', date, ...other });
  expect([told.facts, told.edit?.facts]).toEqual([facts, edit]);
  expect(told.rules).toHaveLength(rules.length);
  for (const [at, rule] of rules.entries()) expect(told.rules[at]).toMatchObject(rule);
});

test.each<readonly [unit: 'hours' | 'days' | 'weeks' | 'people' | 'fraction' | 'count', number, string]>([
  ['hours', 696, '696 hours'],
  ['hours', 1, '1 hour'],
  ['days', 1.5, '36 hours'],
  ['days', 1, '1 day'],
  ['weeks', 2, '2 weeks'],
  ['weeks', 11 / 7, '11 days'],
  ['people', 1200, '1,200 people'],
  ['fraction', 0.07, '7%'],
  ['count', 3, '3'],
])('a fact of the policy comes with its unit: %s', (unit, value, words) => {
  const much = given(
    { much: { when: { fact: 'much', operator: 'greaterThan', value: 0 } } },
    { facts: [{ name: 'much', type: { kind: 'number', unit }, otherwiseNone: false }] },
  );
  const post = (is: number): Facts => ({ custom: { much: { value: { min: is, max: is } } } });
  const told = contrast(
    { ruleSet: much, digest: 'sha256:rules' },
    { id: 'a', date, facts: post(0) },
    { id: 'b', date, facts: post(value) },
  );
  expect(told.facts.map(it => it.other)).toEqual([words]);
});
