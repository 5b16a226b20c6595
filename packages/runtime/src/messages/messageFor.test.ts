import type { Condition, RuleSet } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';
import { allowOnly, ban, given, judge, minCohort, require, type RuleInShort } from '../../testing/given.ts';

const declared: Partial<RuleSet> = {
  facts: [
    { name: 'age', type: { kind: 'number', unit: 'hours' }, otherwiseNone: false },
    { name: 'span', type: { kind: 'number', unit: 'weeks' }, otherwiseNone: false },
    { name: 'reach', type: { kind: 'number', unit: 'people' }, otherwiseNone: true },
    { name: 'region', type: { kind: 'text' }, otherwiseNone: false },
    { name: 'season', type: { kind: 'choice', words: ['spring', 'summer'] }, otherwiseNone: false },
    { name: 'sponsored', type: { kind: 'yes-no' }, otherwiseNone: false },
  ],
};

/** Each rule, the facts of a post, and what is said of it. */
function says(rows: readonly [rule: RuleInShort, facts: object, message: string][]): void {
  for (const [rule, facts, message] of rows)
    test(message, () => {
      expect(judge(given({ r: rule }, declared), facts).findings.map(it => it.message)).toEqual([message]);
    });
}

const any = (fact: string, ...value: string[]): Condition => ({ fact, operator: 'containsAny', value });
const one = (group: object): object => ({ cohorts: [group] });
const exactly = (value: number): object => ({ min: value, max: value });

const orShare = minCohort(1000, {
  unless: { fact: 'cohort.share', operator: 'greaterThanInclusive', value: 0.05 },
  clause: { kind: 'min-cohort', atLeast: { value: 1000, unit: 'people' }, orShare: { value: 5, unit: '%' } },
});
const minWindow: RuleInShort = {
  when: { fact: 'window', operator: 'lessThan', value: 7 },
  clause: { kind: 'min-window', atLeast: { value: 7, unit: 'days' } },
};
const maxDetails: RuleInShort = {
  when: { fact: 'details', operator: 'greaterThan', value: 2 },
  clause: { kind: 'max-details', atMost: 2 },
};
const twoDigits: RuleInShort = {
  when: { fact: 'cohort.digits', operator: 'greaterThan', value: 2 },
  clause: { kind: 'round-counts', digits: 2 },
};
const nearestFive: RuleInShort = {
  when: {
    all: [
      { fact: 'cohort.exact', operator: 'equal', value: true },
      { not: { fact: 'cohort.size', operator: 'multipleOf', value: 5 } },
    ],
  },
  clause: { kind: 'round-counts', nearest: 5 },
};
const mailOnly = minCohort(1000, {
  when: { all: [any('channel', 'email'), { fact: 'cohort.size', operator: 'lessThan', value: 1000 }] },
});
const playfulAds: RuleInShort = { when: { all: [any('tone', 'playful'), any('channel', 'paid')] } };

describe('numbers', () => {
  says([
    [minCohort(1000), one({ size: exactly(53) }), '53 people are fewer than 1,000 people'],
    [minCohort(1000), one({ size: exactly(1) }), '1 person is fewer than 1,000 people'],
    [
      minCohort(2_500_000),
      one({ size: { min: 24, max: 1999 } }),
      '24 to 1,999 people are fewer than 2,500,000 people',
    ],
    [minCohort(100), one({ size: { min: 0, max: 99 } }), 'at most 99 people are fewer than 100 people'],
    [
      minCohort(1000),
      one({ size: { min: 500, max: null } }),
      '500 people or more may be fewer than 1,000 people',
    ],
    [minCohort(1000), one({}), 'it is not known how many people this is'],
    [minCohort(1000), {}, 'it is not known whether it gives a number of people'],
    [
      orShare,
      one({ size: exactly(53), share: exactly(0.02) }),
      '53 people are fewer than 1,000 people, and 2% of everybody is less than 5%',
    ],
    [
      orShare,
      one({ size: exactly(53) }),
      '53 people are fewer than 1,000 people, and it is not known what part of everybody this is',
    ],
    [
      orShare,
      one({ share: { min: 0.01, max: 0.07 } }),
      'it is not known how many people this is, and 1% to 7% of everybody may be less than 5%',
    ],
    [
      mailOnly,
      one({ size: exactly(53) }),
      '53 people are fewer than 1,000 people; it is not known whether the channel is email; nobody said what the channel is',
    ],
    [
      mailOnly,
      { ...one({ size: exactly(53) }), channel: { has: ['email'] } },
      '53 people are fewer than 1,000 people',
    ],
    [minWindow, { window: { days: exactly(1) } }, 'mentions 1 day, shorter than 7 days'],
    [minWindow, { window: { days: exactly(0.5) } }, 'mentions 12 hours, shorter than 7 days'],
    [
      minWindow,
      { window: { days: { min: 5, max: 9 } } },
      'mentions 5 to 9 days, which may be shorter than 7 days',
    ],
    [minWindow, {}, 'it is not known what stretch of time it mentions'],
    [maxDetails, { details: { value: exactly(3) } }, '3 exact details about one group, and 2 are allowed'],
    [
      maxDetails,
      { details: { value: { min: 3, max: 4 } } },
      'gives 3 to 4 exact details about one group, more than 2',
    ],
    [maxDetails, {}, 'it is not known how many exact details it gives about one group'],
    [twoDigits, one({ digits: 4 }), '4 digits, where 2 are allowed'],
    [twoDigits, one({}), 'it is not known to how many digits the number is given'],
    [nearestFive, one({ size: exactly(3749), exact: true }), '3,749 is not rounded to the nearest 5'],
    [
      nearestFive,
      one({ size: exactly(3749) }),
      '3,749 is not rounded to the nearest 5, and it is not known whether the number is exact',
    ],
    [
      { when: { fact: 'cohort.size', operator: 'greaterThanInclusive', value: 1 } },
      one({ size: exactly(5) }),
      '5 people are not fewer than 1 person',
    ],
    [
      require({ fact: 'window', operator: 'greaterThanInclusive', value: 7 }),
      { window: null },
      'mentions no stretch of time',
    ],
    [
      require({ fact: 'window', operator: 'greaterThanInclusive', value: 7 }),
      { window: { days: exactly(3) } },
      'mentions 3 days, shorter than 7 days',
    ],
    [
      { when: { fact: 'age', operator: 'greaterThan', value: 48 } },
      { custom: { age: { value: exactly(50) } } },
      '`age` is 50 hours, longer than 48 hours',
    ],
    [
      { when: { fact: 'span', operator: 'greaterThan', value: 10 / 7 } },
      { custom: { span: { value: exactly(11 / 7) } } },
      '`span` is 11 days, longer than 10 days',
    ],
    [
      { when: { fact: 'span', operator: 'greaterThan', value: 36 / 168 } },
      { custom: { span: { value: { min: 2 / 7, max: 1 } } } },
      '`span` is 2 days to 1 week, longer than 36 hours',
    ],
    [{ when: { fact: 'age', operator: 'greaterThan', value: 48 } }, {}, 'it is not known what `age` is'],
    [require({ fact: 'reach', operator: 'greaterThan', value: 9 }), {}, '`reach` is none'],
  ]);
});

describe('words', () => {
  const tone = (...has: string[]): object => ({ tone: { has } });

  says([
    [
      ban('tone', ['judgmental', 'pitying']),
      tone('pitying', 'judgmental'),
      'the tone is judgmental and pitying',
    ],
    [
      ban('tone', ['hostile', 'judgmental']),
      tone('mocking', 'judgmental', 'shaming'),
      'the tone is judgmental and mocking and shaming, which are hostile',
    ],
    [
      ban('topic', ['health']),
      { topic: { has: ['mental-state'] } },
      'the topic is mental-state, which is health',
    ],
    [ban('topic'), { topic: { has: ['health', 'mental-state'] } }, 'the topic is health and mental-state'],
    [
      ban('topic', ['health']),
      { topic: { has: ['health', 'mental-state'] } },
      'the topic is health and mental-state',
    ],
    [
      allowOnly('channel', ['blog']),
      { channel: { has: ['blog', 'public', 'tv'] } },
      'the channel tv is not blog',
    ],
    [
      ban('tone', ['hostile', 'teasing']),
      {},
      'it is not known whether the tone is hostile or teasing; nobody said what the tone is',
    ],
    [
      ban('tone', ['mocking']),
      tone('hostile'),
      'it is not known whether the tone is mocking; all that is known is that the tone is hostile',
    ],
    [
      ban('tone', ['mocking']),
      { tone: { has: [], open: true } },
      'it is not known whether the tone is mocking; nothing rules it out',
    ],
    [
      ban('addressee', ['cohort']),
      { addressee: { has: ['cohort', 'reader'] } },
      'speaks to the people in the data',
    ],
    [ban('addressee'), {}, 'it is not known whether it speaks to somebody; nobody said to whom it speaks'],
    [ban('identifier'), { identifier: { has: ['email'] } }, 'holds identifiers of the kind email'],
    [
      ban('identifier'),
      { identifier: { has: ['phone', 'email'] } },
      'holds identifiers of the kind email and phone',
    ],
    [
      ban('identifier'),
      {},
      'it is not known whether it holds identifiers; nobody said which identifiers it holds',
    ],
    [
      allowOnly('framing', ['trend', 'fun-fact']),
      { framing: { has: ['call-out', 'trend'] } },
      'the framing call-out is not one of fun-fact, trend',
    ],
    [
      allowOnly('framing', ['trend', 'fun-fact']),
      { framing: { has: ['ranking', 'call-out'] } },
      'the framings call-out and ranking are not among fun-fact, trend',
    ],
    [
      allowOnly('framing', ['trend', 'fun-fact']),
      {},
      'it is not known whether the framing is one of fun-fact, trend; nobody said what the framing is',
    ],
    [
      allowOnly('addressee', ['reader']),
      { addressee: { has: ['cohort'] } },
      'speaks to the people in the data, not the reader',
    ],
    [require(any('tone', 'neutral', 'warm')), tone('teasing'), 'the tone is teasing, not neutral or warm'],
    [require(any('topic', 'health')), { topic: { has: [] } }, 'the topic is not health'],
    [require(any('consent', 'documented')), {}, 'the consent is not documented; nobody stated it'],
    [
      require(any('consent', 'documented')),
      { consent: { has: ['aggregate'] } },
      'the consent is aggregate, not documented',
    ],
    [require({ fact: 'tone', operator: 'known', value: true }), {}, 'it is not known what the tone is'],
    [{ when: any('season', 'spring') }, { custom: { season: { has: ['spring'] } } }, '`season` is spring'],
    [
      { when: any('season', 'spring') },
      {},
      'it is not known whether `season` is spring; nobody said what `season` is',
    ],
  ]);
});

describe('the rest', () => {
  const asks: Condition = { fact: 'question', operator: 'equal', value: true };
  const north: Condition = { fact: 'region', operator: 'equal', value: 'north' };

  says([
    [{ when: asks }, { question: { value: true } }, 'asks a question'],
    [require(asks), { question: { value: false } }, 'asks no question'],
    [{ when: asks }, {}, 'it is not known whether it asks a question'],
    [{ when: north }, { custom: { region: { value: 'north' } } }, '`region` is `north`'],
    [require(north), { custom: { region: { value: 'south' } } }, '`region` is `south`, not `north`'],
    [require({ fact: 'campaign', operator: 'equal', value: 'spring' }), {}, 'there is no campaign'],
    [
      { when: { fact: 'sponsored', operator: 'equal', value: false } },
      { custom: { sponsored: { value: false } } },
      '`sponsored` is `no`',
    ],
    [
      playfulAds,
      { tone: { has: ['playful'] }, channel: { has: ['tv'] } },
      'the tone is playful, and the channel is tv, which is paid',
    ],
    [
      playfulAds,
      { channel: { has: ['tv'] } },
      'it is not known whether the tone is playful; nobody said what the tone is; the channel is tv, which is paid',
    ],
    [
      { when: { any: [any('tone', 'mocking'), asks] } },
      { tone: { has: [] }, question: { value: true } },
      'asks a question',
    ],
    [
      { when: { fact: 'cohort.exact', operator: 'equal', value: true } },
      one({ exact: true }),
      'the number is exact',
    ],
  ]);
});
