import { expect, test } from 'vitest';
import { createWayFinder } from '@fineline/analysis';
import type { Condition, Facts } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';
import { given } from '../../../runtime/testing/given.ts';

const size = (min: number, max: number | null = min): Facts => ({ cohorts: [{ size: { min, max } }] });
const onTv: Condition = { fact: 'channel', operator: 'containsAny', value: ['tv'] };
const tv: Facts = { channel: { has: ['tv'] } };
const people = (
  operator: 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'equal',
  value: number,
): Condition => ({
  fact: 'cohort.size',
  operator,
  value,
});
const details = (operator: 'greaterThan' | 'greaterThanInclusive', value: number): Condition => ({
  fact: 'details',
  operator,
  value,
});
const words = (fact: string, ...value: readonly string[]): Condition => ({
  fact,
  operator: 'containsAny',
  value,
});
const only = (fact: string, ...value: readonly string[]): Condition => ({
  not: { fact, operator: 'containsOnly', value },
});
const reading = {
  text: `sha256:${'0'.repeat(64)}`,
  reader: { name: 'r', version: '1.0.0' },
  vocabulary: 'sha256:words',
};

test.each<readonly [what: string, when: Condition, facts: Facts, told: string]>([
  [
    'the tighter of two bounds below',
    { any: [people('lessThan', 100), { all: [people('lessThanInclusive', 1000), onTv] }] },
    { ...size(53), ...tv },
    'more than 1,000 people',
  ],
  [
    'the tighter of two bounds above',
    { any: [details('greaterThan', 2), { all: [details('greaterThanInclusive', 1), onTv] }] },
    { details: { value: { min: 4, max: 4 } }, ...tv },
    'combine less than 1 exact detail about one group',
  ],
  [
    'one number',
    { any: [people('lessThan', 500), people('greaterThan', 500)] },
    size(900),
    'exactly 500 people',
  ],
  [
    'a bound for each rule that looks at the number',
    { any: [people('lessThan', 100), { all: [people('greaterThan', 5000)] }] },
    size(53),
    'at least 100 people and at most 5,000 people',
  ],
  [
    'a number that would not do, left out',
    { any: [people('lessThan', 100), people('equal', 500)] },
    size(53),
    'more than 500 people',
  ],
  [
    'a word and one above it, of which each was seen',
    words('topic', 'health'),
    { topic: { has: ['health', 'mental-state'] } },
    'leave out the topics health and mental-state',
  ],
  [
    'what may be there besides',
    words('topic', 'health'),
    { topic: { has: ['mental-state'], open: true } },
    'leave out the topic mental-state, and make sure that the topic is not health otherwise',
  ],
  [
    'a statement about a text that nobody could read',
    words('topic', 'health'),
    { topic: { has: ['health'] }, reading: { ...reading, language: 'unknown' } },
    'leave out the topic health, and make sure that the topic is not health otherwise',
  ],
  [
    'a statement about a text that was read',
    words('topic', 'health'),
    { topic: { has: ['health'] }, reading: { ...reading, language: 'en' } },
    'leave out the topic health',
  ],
  [
    'what lies below a word that stays',
    words('tone', 'mocking'),
    { tone: { has: ['hostile', 'mocking'] } },
    'leave out the tone mocking, and make sure that the tone is not mocking otherwise',
  ],
  [
    'no word for nothing',
    only('tone', 'playful', 'warm'),
    { tone: { has: ['neutral'] } },
    'make sure that the tone is nothing but playful or warm',
  ],
  [
    'no word for nothing',
    words('tone', 'neutral'),
    { tone: { has: ['neutral'] } },
    'make sure that the tone is not neutral',
  ],
  [
    'words that are not among others',
    only('tone', 'playful', 'warm'),
    { tone: { has: ['hostile', 'warm'] } },
    'leave out the tone hostile',
  ],
  [
    'a word above one that stays',
    only('channel', 'blog', 'newsroom'),
    { channel: { has: ['blog', 'public', 'tv'] } },
    'do not publish it on tv, and make sure that the channel is nothing but blog or newsroom',
  ],
  [
    'a channel, in whose place another comes that may be as bad',
    words('channel', 'paid'),
    { channel: { has: ['billboard'] } },
    'make sure that the channel is not paid',
  ],
  ['a channel that is the only one of its kind', onTv, tv, 'do not publish it on tv'],
  [
    'a channel beside another',
    words('channel', 'paid'),
    { channel: { has: ['billboard', 'blog'] } },
    'do not publish it on billboard',
  ],
  [
    'an audience, in whose place another comes',
    words('audience', 'customers', 'public'),
    { audience: { has: ['public'] } },
    'make sure that the audience is not customers or public',
  ],
  [
    'a channel that is not among others',
    only('channel', 'blog', 'newsroom'),
    tv,
    'publish it on blog, and do not publish it on tv',
  ],
  [
    'one of several groups',
    { fact: 'cohort.size', operator: 'greaterThanInclusive', value: 0 },
    { cohorts: [{ size: { min: 53, max: 53 } }, { size: { min: 7, max: 7 } }] },
    'leave out the 53 people',
  ],
])('%s', (_, when, facts, told) => {
  const loaded = { ruleSet: given({ r: { when } }), digest: 'sha256:rules' };
  const decision = createJudge(loaded)(facts, { date: '2026-06-15' });
  const [finding] = createWayFinder(loaded)(decision, facts).findings;
  expect(finding?.wouldPass?.map(({ change }) => change)).toEqual([told]);
});
