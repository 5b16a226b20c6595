import type { Facts } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';
import { expect, test } from 'vitest';
import { ban, day, given, judge, judging, minCohort, require } from '../../testing/given.ts';

const rules = given(
  {
    floor: minCohort(1000),
    jibes: ban('tone', ['mocking']),
    mail: require({ fact: 'consent', operator: 'containsAny', value: ['documented'] }),
    question: { when: { fact: 'question', operator: 'equal', value: true } },
    lines: { when: { fact: 'lines', operator: 'lessThan', value: 100 } },
    region: { when: { fact: 'region', operator: 'equal', value: 'north' } },
    window: { when: { fact: 'window', operator: 'lessThan', value: 7 } },
  },
  {
    facts: [
      { name: 'lines', type: { kind: 'number', unit: 'rows' }, otherwiseNone: false },
      { name: 'region', type: { kind: 'text' }, otherwiseNone: false },
    ],
  },
);

const sound = {
  cohorts: [],
  tone: { has: [] },
  consent: { has: ['documented'] },
  question: { value: false },
  window: null,
  custom: { region: { value: 'south' }, lines: { value: { min: 100, max: 100 } } },
};

const cases: readonly [name: string, facts: object, verdict: string, ...problems: string[]][] = [
  ['sound facts', {}, 'allow'],
  [
    'a size that is a text',
    { cohorts: [{ size: '53' }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'a size that is a number',
    { cohorts: [{ size: 5000 }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'a size of NaN',
    { cohorts: [{ size: { min: Number.NaN, max: null } }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'a negative size',
    { cohorts: [{ size: { min: -1, max: 5 } }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'bounds that are swapped',
    { cohorts: [{ size: { min: 9000, max: 5000 } }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'an infinite size',
    { cohorts: [{ size: { min: Infinity, max: null } }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'half a person',
    { cohorts: [{ size: { min: 5000.5, max: 5000.5 } }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'up to half a person',
    { cohorts: [{ size: { min: 5000, max: 5000.5 } }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'half a digit',
    { cohorts: [{ size: { min: 5000, max: 5000 }, digits: 1.5 }] },
    'allow',
    'cohort.digits: in group 1, this is no number between two bounds',
  ],
  [
    'half a detail',
    { details: { value: { min: 2.5, max: 2.5 } } },
    'allow',
    'details: this is no number between two bounds',
  ],
  [
    'a part of a declared row',
    { custom: { region: { value: 'south' }, lines: { value: { min: 99.5, max: 99.5 } } } },
    'review',
    'lines: this is no number between two bounds',
  ],
  ['half a day', { window: { days: { min: 7.5, max: 7.5 } } }, 'allow'],
  [
    'a share of more than everybody',
    { cohorts: [{ size: { min: 5000, max: 5000 }, share: { min: 2, max: 2 } }] },
    'allow',
    'cohort.share: in group 1, this is no number between two bounds',
  ],
  [
    'a group that is none',
    { cohorts: [{ size: { min: 5000, max: 5000 } }, null] },
    'review',
    'cohorts: in group 2, this is no group',
  ],
  [
    'a list of groups with a hole',
    { cohorts: new Array(1) },
    'review',
    'cohorts: in group 1, this is no group',
  ],
  ['groups that are no list', { cohorts: { size: 5 } }, 'review', 'cohorts: this is no list of groups'],
  ['words that are a text', { tone: 'warm' }, 'review', 'tone: this is no set of words'],
  ['words that are numbers', { tone: { has: [1] } }, 'review', 'tone: this is no set of words'],
  ['an `open` that is a text', { tone: { has: [], open: 'no' } }, 'review', 'tone: this is no set of words'],
  [
    'a word that the policy does not know',
    { tone: { has: ['snide'] } },
    'review',
    'tone: `snide` is no word of this policy',
  ],
  [
    'the name of something every object has',
    { tone: { has: ['constructor'] } },
    'review',
    'tone: `constructor` is no word of this policy',
  ],
  [
    'a word ruled out that the policy does not know',
    { tone: { has: [], lacks: ['snide'] } },
    'allow',
    'tone: `snide` is no word of this policy',
  ],
  [
    'evidence that shows nothing',
    { tone: { has: [], evidence: [{ cue: 'x', span: { start: 5, end: 2 } }] } },
    'allow',
    'tone: this does not say where in the text it stands',
  ],
  [
    'a question that is a text',
    { question: { value: 'no' } },
    'review',
    'question: this is neither yes nor no',
  ],
  ['a question without its wrapping', { question: false }, 'review', 'question: this is neither yes nor no'],
  ['a window that is a number', { window: 9 }, 'review', 'window: this is no number between two bounds'],
  [
    'a window without a place',
    { window: { days: { min: 9, max: 9 }, span: 4 } },
    'allow',
    'window: this does not say where in the text it stands',
  ],
  ['a text that is a number', { custom: { region: { value: 4 } } }, 'review', 'region: this is no text'],
  [
    'declared facts that are no object',
    { custom: 'south' },
    'review',
    'custom: this is no list of facts by name',
  ],
  [
    'a claim that is garbled counts as not made',
    { consent: 'documented' },
    'deny',
    'consent: this is no set of words',
  ],
  [
    'a claim in a word that the policy does not know counts as not made',
    { consent: { has: ['signed'] } },
    'deny',
    'consent: `signed` is no word of this policy',
  ],
  [
    'a claim of none and of something else counts as not made',
    { consent: { has: ['documented', 'none'] } },
    'deny',
    'consent: `none` stands alone',
  ],
  [
    'a dispute of something that is no fact may be about any',
    { disputes: [{ fact: 'tones', by: 'a', because: 'b' }] },
    'review',
    'disputes: `tones` is no fact that can be disputed',
  ],
  [
    'a dispute without a reason is one of its fact',
    { disputes: [{ fact: 'tone', by: 'a' }] },
    'review',
    'disputes: a dispute names a fact, says who disputes it (`by`) and why (`because`)',
  ],
  [
    'a dispute without a reason of a fact that no rule asks for',
    { disputes: [{ fact: 'topic' }] },
    'allow',
    'disputes: a dispute names a fact, says who disputes it (`by`) and why (`because`)',
  ],
  ...[{}, null, 'tone', { by: 'a', because: 'b' }, { fact: ['tone'] }].map(
    (dispute): [string, object, string, string] => [
      `a dispute of nobody knows what may be about any fact: ${JSON.stringify(dispute)}`,
      { disputes: [dispute] },
      'review',
      'disputes: a dispute names a fact, says who disputes it (`by`) and why (`because`)',
    ],
  ),
  [
    'a dispute that is no list is one all the same',
    { disputes: { fact: 'tone', by: 'a', because: 'b' } },
    'review',
    'disputes: this is no list of disputes',
  ],
  [
    'a size that is null is not known',
    { cohorts: [{ size: null }] },
    'review',
    'cohort.size: in group 1, this is no number between two bounds',
  ],
  [
    'a share that is null is not known',
    { cohorts: [{ size: { min: 5000, max: 5000 }, share: null }] },
    'allow',
    'cohort.share: in group 1, this is no number between two bounds',
  ],
  [
    'a window whose days are null is not known',
    { window: { days: null } },
    'review',
    'window: this is no number between two bounds',
  ],
  [
    'a conflict that says nothing is still one',
    { conflicts: 'yes' },
    'review',
    'conflicts: a conflict names a fact, what is stated of it and what was read',
  ],
  [
    'a reading that says nothing',
    { reading: {} },
    'review',
    'reading: this does not say who read the text, which text, and with which words in mind',
  ],
];

test.each(cases)('%s', (_name, facts, verdict, ...problems) => {
  const decision = judge(rules, { ...sound, ...facts });
  expect([
    decision.verdict,
    ...(decision.problems ?? []).map(({ fact, message }) => `${fact}: ${message}`),
  ]).toEqual([verdict, ...problems]);
});

/** Every way from the whole to a part. */
function waysIn(part: unknown): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [[]];
  return [[], ...Object.entries(part).flatMap(([name, within]) => waysIn(within).map(way => [name, ...way]))];
}

/** The whole with something else at the end of a way; without a part there, where that is undefined. */
function changed(whole: unknown, [name, ...way]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  const parts = { ...(whole as Record<string, unknown>) };
  parts[name] = changed(parts[name], way, to);
  return Array.isArray(whole) ? Object.values(parts) : parts;
}

const rich = {
  ...sound,
  cohorts: [{ size: { min: 5000, max: 5000 }, share: { min: 0, max: 1 }, exact: true, digits: 1 }],
  window: { days: { min: 9, max: 9 } },
};

/** What is known not to be there is written as null. */
const mayBeNull = /^window$|\.value$|\.max$/;

test.each(
  waysIn(rich)
    .slice(1)
    .filter(way => !mayBeNull.test(way.join('.'))),
)('null says no more than nothing does: %s %s %s %s %s', (...way: string[]) => {
  const severity = (to: unknown): number =>
    ['allow', 'warn', 'review', 'deny'].indexOf(judge(rules, changed(rich, way, to) as object).verdict);
  expect(severity(null)).toBeGreaterThanOrEqual(severity(undefined));
});

test.each([null, undefined, 'facts', 5, [], () => 0])('%s is no post, and nothing of it is known', facts => {
  const decision = judge(rules, facts);
  expect([decision.verdict, decision.problems]).toEqual([
    'deny',
    [{ fact: 'facts', message: 'these are no facts of a post' }],
  ]);
});

test('a word that the policy does not know leaves those that it knows', () => {
  expect(judge(rules, { ...sound, tone: { has: ['mocking', 'snide'] } }).verdict).toBe('deny');
});

test('what is no word is taken for none, whatever was judged before', () => {
  const judgeOne = createJudge({ ruleSet: given({ jibes: ban('tone', ['mocking']) }), digest: 'sha256:p' });
  const odd = { tone: { has: ['warm', true, 'mocking'] } } as unknown as Facts;
  const before = judgeOne(odd, { date: day });
  for (const facts of [{}, {}, { tone: { has: ['warm'], lacks: ['mocking'], open: true } }])
    judgeOne(facts, { date: day });
  expect(judgeOne(odd, { date: day })).toEqual(before);
});

test.each([
  { question: { value: true, has: true } },
  { custom: { region: { value: 'north', has: ['warm'] } } },
  { custom: { reach: { value: { min: 3, max: 3 }, has: {} } } },
  { custom: { reach: { value: { min: 7, max: 7 }, has: ['warm'] } } },
])('words in a fact that is no set of words change nothing: %j', facts => {
  const judgeOne = judging({
    ...rules,
    facts: [
      ...rules.facts,
      { name: 'reach', type: { kind: 'number', unit: 'people' }, otherwiseNone: false },
    ],
    rules: [
      ...rules.rules,
      ...given({ reach: { when: { fact: 'reach', operator: 'lessThan', value: 5 } } }).rules,
    ],
  });
  const plain = JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => (key === 'has' ? undefined : value)),
  ) as object;
  const far = { custom: { region: { value: 'south' }, reach: { value: { min: 9, max: 9 } } } };
  // The first ones are judged without an index.
  for (let times = 0; times < 4; times++) {
    const decision = judgeOne({ ...sound, ...far, ...facts });
    expect(decision).toEqual(judgeOne({ ...sound, ...far, ...plain }));
  }
});
