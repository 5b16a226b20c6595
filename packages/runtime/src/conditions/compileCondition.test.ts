import type { Condition, DeclaredFact, NumberOperator, RuleSet } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';
import { given, tracing, valueOf } from '../../testing/given.ts';

const number = (fact: string, operator: NumberOperator, value: number): Condition => ({
  fact,
  operator,
  value,
});
const any = (fact: string, ...value: string[]): Condition => ({ fact, operator: 'containsAny', value });
const only = (fact: string, ...value: string[]): Condition => ({ fact, operator: 'containsOnly', value });
const empty = (fact: string): Condition => ({ fact, operator: 'empty', value: true });
const known = (fact: string): Condition => ({ fact, operator: 'known', value: true });
const not = (condition: Condition): Condition => ({ not: condition });
const window = (min: number, max: number | null): unknown => ({ window: { days: { min, max } } });

const declared: Partial<RuleSet> = {
  facts: [
    { name: 'age', type: { kind: 'number', unit: 'hours' }, otherwiseNone: true },
    { name: 'reach', type: { kind: 'number', unit: 'people' }, otherwiseNone: false },
    { name: 'region', type: { kind: 'text' }, otherwiseNone: false },
    { name: 'season', type: { kind: 'choice', words: ['spring', 'summer'] }, otherwiseNone: true },
    { name: 'sponsored', type: { kind: 'yes-no' }, otherwiseNone: true },
  ] satisfies readonly DeclaredFact[],
};

describe('numbers', () => {
  // [operator, below the bound, at it, above it, around it, unknown, none]
  test.each<[NumberOperator, string, string, string, string, string, string]>([
    ['lessThan', 'true', 'false', 'false', 'unknown', 'unknown', 'false'],
    ['lessThanInclusive', 'true', 'true', 'false', 'unknown', 'unknown', 'false'],
    ['greaterThan', 'false', 'false', 'true', 'unknown', 'unknown', 'false'],
    ['greaterThanInclusive', 'false', 'true', 'true', 'unknown', 'unknown', 'false'],
    ['equal', 'false', 'true', 'false', 'unknown', 'unknown', 'false'],
    ['multipleOf', 'false', 'true', 'false', 'unknown', 'unknown', 'false'],
  ])('%s', (operator, ...expected) => {
    const facts = [window(6, 6), window(7, 7), window(8, 8), window(6, 8), {}, { window: null }];
    expect(facts.map(it => valueOf(number('window', operator, 7), it))).toEqual(expected);
  });

  test('the ends of an interval belong to it, and an end that is missing is infinity', () => {
    expect(valueOf(number('window', 'lessThan', 7), window(5, 6))).toBe('true');
    expect(valueOf(number('window', 'lessThan', 7), window(5, 7))).toBe('unknown');
    expect(valueOf(number('window', 'lessThan', 7), window(7, null))).toBe('false');
    expect(valueOf(number('window', 'greaterThanInclusive', 7), window(7, null))).toBe('true');
    expect(valueOf(number('window', 'lessThanInclusive', 7), window(7, null))).toBe('unknown');
    expect(valueOf(number('window', 'equal', 7), window(8, null))).toBe('false');
  });

  test('none is known, and nothing but `empty` and `known` holds of it', () => {
    expect([window(1, 2), {}, { window: null }].map(it => valueOf(empty('window'), it))).toEqual([
      'false',
      'unknown',
      'true',
    ]);
    expect(valueOf(not(number('window', 'lessThan', 7)), { window: null })).toBe('true');
    expect(valueOf(known('window'), { window: null })).toBe('true');
  });

  test('known is narrower than the whole range', () => {
    const facts = [{}, window(0, null), window(0, 9), window(1, null)];
    expect(facts.map(it => valueOf(known('window'), it))).toEqual(['false', 'false', 'true', 'true']);
    const share = (min: number, max: number): unknown => ({ cohorts: [{ share: { min, max } }] });
    expect([share(0, 1), share(0, 0.5)].map(it => valueOf(known('cohort.share'), it))).toEqual([
      'false',
      'true',
    ]);
  });
});

describe('words', () => {
  const tone = (has: string[], more: object = {}): unknown => ({ tone: { has, ...more } });

  test.each<[string, unknown, string, string]>([
    ['missing', {}, 'unknown', 'unknown'],
    ['empty', tone([]), 'false', 'true'],
    ['the word itself', tone(['mocking']), 'true', 'true'],
    ['another word', tone(['warm']), 'false', 'false'],
    ['the word above', tone(['hostile']), 'unknown', 'unknown'],
    ['the word above, this one ruled out', tone(['hostile'], { lacks: ['mocking'] }), 'false', 'false'],
    ['open', tone([], { open: true }), 'unknown', 'unknown'],
    ['open, this one ruled out', tone([], { open: true, lacks: ['mocking'] }), 'false', 'unknown'],
    ['open, all above it ruled out', tone([], { open: true, lacks: ['hostile'] }), 'false', 'unknown'],
    ['open, another word there', tone(['warm'], { open: true }), 'unknown', 'false'],
    ['there and ruled out: what is there stays', tone(['mocking'], { lacks: ['hostile'] }), 'true', 'true'],
  ])('%s', (_name, facts, ofAny, ofOnly) => {
    expect([valueOf(any('tone', 'mocking'), facts), valueOf(only('tone', 'mocking'), facts)]).toEqual([
      ofAny,
      ofOnly,
    ]);
  });

  test('a word stands for those below it', () => {
    expect(valueOf(any('tone', 'hostile'), tone(['mocking']))).toBe('true');
    expect(valueOf(only('tone', 'hostile'), tone(['mocking', 'shaming']))).toBe('true');
    expect(valueOf(only('tone', 'hostile'), tone(['mocking', 'warm']))).toBe('false');
    expect(valueOf(any('channel', 'public'), { channel: { has: ['social'] } })).toBe('true');
    expect(valueOf(any('channel', 'twitter'), { channel: { has: ['social'] } })).toBe('unknown');
    expect(valueOf(any('channel', 'paid'), { channel: { has: ['social'] } })).toBe('false');
  });

  test('only listed words, when all others are ruled out', () => {
    const lacks = [
      'neutral',
      'playful',
      'celebratory',
      'grateful',
      'encouraging',
      'curious',
      'teasing',
      'hostile',
    ];
    expect(valueOf(only('tone', 'warm'), tone(['warm'], { open: true, lacks }))).toBe('true');
    expect(valueOf(known('tone'), tone(['warm'], { open: true, lacks }))).toBe('true');
  });

  test('empty and known', () => {
    const facts = [{}, tone([]), tone(['warm']), tone(['hostile']), tone([], { open: true })];
    expect(facts.map(it => valueOf(empty('tone'), it))).toEqual([
      'unknown',
      'true',
      'false',
      'false',
      'unknown',
    ]);
    expect(facts.map(it => valueOf(known('tone'), it))).toEqual(['false', 'true', 'true', 'false', 'false']);
  });

  test('a word below two others', () => {
    const vocabularies = {
      ...given({}).vocabularies,
      topic: [
        { word: 'health', under: ['touchy'] },
        { word: 'politics', under: ['touchy'] },
        { word: 'sport', under: [] },
        { word: 'touchy', under: [] },
      ],
    };
    const topic = (...has: string[]): unknown => ({ topic: { has } });
    expect(valueOf(any('topic', 'touchy'), topic('health'), { vocabularies })).toBe('true');
    expect(valueOf(only('topic', 'health'), topic('health'), { vocabularies })).toBe('true');
    expect(valueOf(only('topic', 'health'), topic('touchy'), { vocabularies })).toBe('unknown');
    expect(valueOf(only('topic', 'health'), topic('politics'), { vocabularies })).toBe('false');
  });
});

describe('claims', () => {
  test('consent that nobody states is none', () => {
    expect(valueOf(any('consent', 'documented'), {})).toBe('false');
    expect(valueOf(any('consent', 'none'), {})).toBe('true');
    expect(valueOf(any('consent', 'none'), { consent: { has: [] } })).toBe('true');
    expect(valueOf(empty('consent'), {})).toBe('true');
    expect(valueOf(any('consent', 'none'), { consent: { has: ['documented'] } })).toBe('false');
    expect(valueOf(empty('consent'), { consent: { has: ['aggregate'] } })).toBe('false');
  });

  test('none is not known where nobody said so', () => {
    const stated = [{}, { consent: { has: ['none'] } }, { campaign: { value: 'spring' } }];
    expect(stated.map(it => valueOf(known('consent'), it))).toEqual(['false', 'true', 'false']);
    expect(stated.map(it => valueOf(known('campaign'), it))).toEqual(['false', 'false', 'true']);
  });

  test('so is a campaign, and a fact declared `otherwise none`', () => {
    expect(valueOf({ fact: 'campaign', operator: 'equal', value: 'spring' }, {})).toBe('false');
    expect(valueOf(empty('campaign'), {})).toBe('true');
    expect(['age', 'season', 'sponsored'].map(name => valueOf(empty(name), {}, declared))).toEqual([
      'true',
      'true',
      'true',
    ]);
    const equal = (value: boolean): Condition => ({ fact: 'sponsored', operator: 'equal', value });
    expect([valueOf(equal(true), {}, declared), valueOf(equal(false), {}, declared)]).toEqual([
      'false',
      'false',
    ]);
  });
});

test('yes-no facts, texts and the facts that a policy declares', () => {
  const custom = {
    region: { value: 'north' },
    reach: { value: { min: 40, max: 60 } },
    season: { has: ['spring'] },
  };
  const region: Condition = { fact: 'region', operator: 'equal', value: 'north' };
  expect(valueOf(region, { custom }, declared)).toBe('true');
  expect(valueOf(region, { custom: { region: { value: 'south' } } }, declared)).toBe('false');
  expect(valueOf(region, { custom: { region: { value: null } } }, declared)).toBe('false');
  expect(valueOf(region, {}, declared)).toBe('unknown');
  expect(valueOf(known('region'), {}, declared)).toBe('false');
  expect(valueOf(number('reach', 'lessThan', 50), { custom }, declared)).toBe('unknown');
  expect(valueOf(any('season', 'spring'), { custom }, declared)).toBe('true');
  expect(valueOf(only('season', 'summer'), { custom }, declared)).toBe('false');
  const question: Condition = { fact: 'question', operator: 'equal', value: true };
  const asked = [{ question: { value: true } }, { question: { value: false } }, {}];
  expect(asked.map(it => valueOf(question, it))).toEqual(['true', 'false', 'unknown']);
});

describe('groups', () => {
  const small = number('cohort.size', 'lessThan', 10);
  const five = { cohorts: [{ size: { min: 5, max: 5 }, digits: 1, exact: true }] };

  test('without any group a comparison is false, and so is its negation, however it is negated', () => {
    const mocking = any('tone', 'mocking');
    const none = { cohorts: [], tone: { has: ['warm'] } };
    for (const condition of [
      small,
      not(small),
      not(not(small)),
      not({ all: [small, { any: [small, small] }] }),
      not({ any: [mocking, small] }),
      known('cohort.size'),
      not(known('cohort.size')),
      not(empty('cohort.size')),
    ])
      expect(valueOf(condition, none), JSON.stringify(condition)).toBe('false');
    expect(valueOf({ any: [small, mocking] }, { ...none, tone: { has: ['mocking'] } })).toBe('true');
    expect(valueOf(not({ all: [small, mocking] }), none)).toBe('true');
  });

  test('where nobody knows whether there are groups, both are unknown', () => {
    for (const condition of [small, not(small), known('cohort.size'), not(known('cohort.size'))])
      expect(valueOf(condition, {})).toBe('unknown');
  });

  test('in a group that is there', () => {
    expect([valueOf(small, five), valueOf(not(small), five)]).toEqual(['true', 'false']);
    expect(valueOf(small, { cohorts: [{}] })).toBe('unknown');
    expect(valueOf(known('cohort.size'), { cohorts: [{}] })).toBe('false');
    expect(valueOf(number('cohort.digits', 'greaterThan', 2), five)).toBe('false');
    expect(valueOf(known('cohort.digits'), five)).toBe('true');
    expect(valueOf({ fact: 'cohort.exact', operator: 'equal', value: true }, five)).toBe('true');
  });
});

test('`all` and `any` are as Kleene has them', () => {
  const [yes, no, open] = [any('tone', 'warm'), any('tone', 'mocking'), any('topic', 'health')];
  const value = (condition: Condition): string => valueOf(condition, { tone: { has: ['warm'] } });
  expect([value({ all: [yes, open] }), value({ all: [no, open] }), value({ all: [] })]).toEqual([
    'unknown',
    'false',
    'true',
  ]);
  expect([value({ any: [yes, open] }), value({ any: [no, open] }), value({ any: [] })]).toEqual([
    'true',
    'unknown',
    'false',
  ]);
  expect([value(not({ all: [yes, open] })), value(not({ any: [yes, open] }))]).toEqual(['unknown', 'false']);
});

test('a comparison that fits no fact is never known, and never throws', () => {
  const misfits: Condition[] = [
    any('nothing', 'x'),
    number('tone', 'lessThan', 3),
    any('window', 'x'),
    { fact: 'question', operator: 'equal', value: 'yes' },
    number('cohort.mood', 'lessThan', 3),
  ];
  const facts = { tone: { has: ['warm'] }, window: null, question: { value: true }, cohorts: [{}] };
  expect(misfits.map(it => valueOf(it, facts))).toEqual(misfits.map(() => 'unknown'));
});

test('the trace shows every condition as it is judged', () => {
  const when = not({ all: [number('cohort.size', 'lessThan', 10), any('tone', 'mocking')] });
  const facts = { cohorts: [{ size: { min: 5, max: 5 } }], tone: { has: ['warm'] } };
  expect(tracing(given({ r: { when } }), facts).trace).toEqual([
    {
      rule: 'p/r',
      cohort: 0,
      outcome: 'broken',
      when: {
        condition: 'any',
        value: 'true',
        parts: [
          {
            condition: 'not',
            value: 'false',
            parts: [
              {
                condition: number('cohort.size', 'lessThan', 10),
                value: 'true',
                fact: { fact: 'cohort.size', value: { min: 5, max: 5 }, from: 'stated' },
              },
            ],
          },
          {
            condition: 'not',
            value: 'true',
            parts: [
              {
                condition: any('tone', 'mocking'),
                value: 'false',
                fact: { fact: 'tone', value: ['warm'], from: 'stated' },
              },
            ],
          },
        ],
      },
    },
  ]);
});
