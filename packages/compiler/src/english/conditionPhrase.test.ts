import { describe, expect, test } from 'vitest';
import type { Comparison, Condition } from '@fineline/ruleset';
import { conditionPhrase } from './conditionPhrase.ts';
import type { Known } from './comparisonPhrase.ts';

const known: Known = {
  facts: [
    { name: 'paid', type: { kind: 'yes-no' }, otherwiseNone: false },
    { name: 'vetted', type: { kind: 'yes-no' }, otherwiseNone: true },
    { name: 'reach', type: { kind: 'number', unit: 'people' }, otherwiseNone: false },
    { name: 'market', type: { kind: 'number', unit: 'fraction' }, otherwiseNone: false },
    { name: 'season', type: { kind: 'choice', words: ['spring', 'summer'] }, otherwiseNone: false },
    { name: 'region', type: { kind: 'text' }, otherwiseNone: false },
  ],
  measures: [
    { id: 'text region', kind: 'key-text', dataset: 'visits', column: 'region' },
    { id: 'count', kind: 'published-count', dataset: 'cells' },
    {
      ...{ id: 'far', kind: 'closeness', dataset: 'visits', of: 'drug', unit: 'rows', nulls: 'value' },
      ...{ per: { columns: 'key', missing: 'value' }, distance: 'equal', decimals: 9 },
    },
  ],
};

const is = (fact: string, ...value: readonly string[]): Comparison => ({
  fact,
  operator: 'containsAny',
  value,
});
const size = (operator: 'lessThan' | 'greaterThanInclusive', value: number): Comparison => ({
  fact: 'cohort.size',
  operator,
  value,
});

describe('one comparison, as it stands and turned round', () => {
  test.each<[Comparison, string, string]>([
    [is('tone', 'hostile'), 'its tone is hostile', 'its tone is not hostile'],
    [is('topic', 'a', 'b', 'c'), 'its topic is a, b or c', 'its topic is none of a, b or c'],
    [
      is('addressee', 'cohort'),
      'it speaks to the people in the data',
      'it does not speak to the people in the data',
    ],
    [
      is('identifier', 'email', 'phone'),
      'it identifies somebody by email or phone',
      'it identifies nobody by email or phone',
    ],
    [is('consent', 'none'), 'no consent is stated', 'a consent is stated'],
    [is('consent', 'documented'), 'consent is documented', 'consent is not documented'],
    [is('season', 'spring'), 'season is spring', 'season is not spring'],
    [
      { fact: 'framing', operator: 'containsOnly', value: ['trend', 'ranking'] },
      'it has no framing other than trend or ranking',
      'it has a framing other than trend or ranking',
    ],
    [{ fact: 'topic', operator: 'empty', value: true }, 'it has no topic', 'it has a topic'],
    [
      { fact: 'window', operator: 'empty', value: true },
      'it mentions no stretch of time',
      'it mentions a stretch of time',
    ],
    [
      { fact: 'far', operator: 'greaterThan', value: 0.3 },
      'the figure closeness is more than 0.3',
      'the figure closeness is at most 0.3',
    ],
    [{ fact: 'region', operator: 'empty', value: true }, 'region is none', 'region is not none'],
    [{ fact: 'tone', operator: 'known', value: true }, 'its tone is known', 'its tone is not known'],
    [{ fact: 'question', operator: 'equal', value: true }, 'it asks a question', 'it asks no question'],
    [{ fact: 'paid', operator: 'equal', value: true }, 'paid is yes', 'paid is no'],
    [
      { fact: 'cohort.exact', operator: 'equal', value: true },
      'the group is counted to the last person',
      'the group is not counted to the last person',
    ],
    [
      { fact: 'campaign', operator: 'equal', value: 'staff picks' },
      'its campaign is “staff picks”',
      'its campaign is not “staff picks”',
    ],
    [size('lessThan', 1), 'the group counts fewer than 1 person', 'the group counts at least 1 person'],
    [
      { fact: 'reach', operator: 'lessThanInclusive', value: 12500 },
      'reach is at most 12,500 people',
      'reach is more than 12,500 people, or reach is none',
    ],
    [
      { fact: 'market', operator: 'greaterThan', value: 0.055 },
      'market is more than 5.5%',
      'market is at most 5.5% or market is none',
    ],
    [
      { fact: 'cohort.share', operator: 'greaterThanInclusive', value: 0.05 },
      'the group is at least 5% of everybody',
      'the group is less than 5% of everybody',
    ],
    [
      { fact: 'window', operator: 'equal', value: 7 },
      'the shortest stretch of time that it mentions is exactly 7 days',
      'the shortest stretch of time that it mentions is anything but 7 days or it mentions no stretch of time',
    ],
    [
      { fact: 'window', operator: 'greaterThanInclusive', value: 7 },
      'the shortest stretch of time that it mentions is at least 7 days',
      'the shortest stretch of time that it mentions is less than 7 days or it mentions no stretch of time',
    ],
    [
      { fact: 'vetted', operator: 'equal', value: true },
      'vetted is yes',
      'vetted is no or vetted is not stated',
    ],
    [
      { fact: 'cohort.digits', operator: 'greaterThan', value: 2 },
      'the number of significant digits in the size of the group is more than 2',
      'the number of significant digits in the size of the group is at most 2',
    ],
    [
      { fact: 'cohort.size', operator: 'multipleOf', value: 5 },
      'the group counts a multiple of 5 people',
      'the group counts no multiple of 5 people',
    ],
    [
      { fact: 'text region', operator: 'equal', value: 'Kent' },
      'the column region is “Kent”',
      'the column region is not “Kent”',
    ],
    [
      { fact: 'count', operator: 'lessThan', value: 5 },
      'the published count is less than 5 people',
      'the published count is at least 5 people',
    ],
  ])('%j', (comparison, holds, fails) => {
    expect(conditionPhrase(comparison, known)).toBe(holds);
    expect(conditionPhrase({ not: comparison }, known)).toBe(fails);
  });
});

describe('several comparisons', () => {
  const a = is('tone', 'a');
  const b = is('topic', 'b');
  const c: Comparison = { fact: 'question', operator: 'equal', value: true };
  test.each<[Condition, string]>([
    [{ all: [a, c] }, 'its tone is a and it asks a question'],
    [{ any: [a, b, c] }, 'its tone is a, its topic is b or it asks a question'],
    [{ all: [is('tone', 'x', 'y'), c] }, 'its tone is x or y, and it asks a question'],
    [{ not: { any: [a, c] } }, 'its tone is not a and it asks no question'],
    [{ not: { not: a } }, 'its tone is a'],
    [
      { all: [a, { not: { fact: 'vetted', operator: 'equal', value: true } }] },
      'all of these hold: (a) its tone is a; (b) at least one of these holds: (b.1) vetted is no; (b.2) vetted is not stated',
    ],
    [{ all: [a, { all: [b, c] }] }, 'its tone is a, its topic is b and it asks a question'],
    [
      { all: [a, { any: [b, c] }] },
      'all of these hold: (a) its tone is a; (b) at least one of these holds: (b.1) its topic is b; (b.2) it asks a question',
    ],
    [
      { any: [{ not: { any: [a, { all: [b, c] }] } }, c] },
      'at least one of these holds: (a) all of these hold: (a.1) its tone is not a; (a.2) at least one of these holds: (a.2.a) its topic is not b; (a.2.b) it asks no question; (b) it asks a question',
    ],
  ])('%j', (condition, phrase) => {
    expect(conditionPhrase(condition, known)).toBe(phrase);
  });

  test('conditions that mean something else read otherwise', () => {
    const leaves = [a, is('topic', 'x', 'y'), c, is('channel', 'd')];
    const read = new Map<string, Set<string>>();
    for (const tree of treesOf(leaves)) {
      const phrase = conditionPhrase(tree, known);
      read.set(phrase, (read.get(phrase) ?? new Set()).add(JSON.stringify(flat(tree))));
    }
    expect(read.size).toBeGreaterThan(20);
    expect([...read].filter(([, meanings]) => meanings.size > 1)).toEqual([]);
  });
});

/** Every way to join the leaves, in their order, by `all` and `any`. */
function treesOf(leaves: readonly Condition[]): readonly Condition[] {
  if (leaves.length === 1) return leaves;
  return leaves
    .slice(1)
    .flatMap((_, at) =>
      treesOf(leaves.slice(0, at + 1)).flatMap(left =>
        treesOf(leaves.slice(at + 1)).flatMap((right): Condition[] => [
          { all: [left, right] },
          { any: [left, right] },
        ]),
      ),
    );
}

/** A tree with joins of one kind put into one. */
function flat(condition: Condition): Condition {
  if ('all' in condition)
    return { all: condition.all.map(flat).flatMap(part => ('all' in part ? part.all : [part])) };
  if ('any' in condition)
    return { any: condition.any.map(flat).flatMap(part => ('any' in part ? part.any : [part])) };
  return condition;
}
