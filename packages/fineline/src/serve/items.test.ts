import { expect, test } from 'vitest';
import { itemsOfJson } from './items.ts';

const evidence = [{ word: 'warm', cue: 'stated', span: { start: 0, end: 4 } }];
const digest = `sha256:${'0'.repeat(64)}`;

/** Facts with every part that there is. */
const facts = {
  cohorts: [
    {
      ...{ size: { min: 5, max: null }, exact: true, digits: 1, share: { min: 0, max: 1 } },
      ...{ unit: 'people', kind: 'count', span: { start: 0, end: 4 } },
    },
  ],
  openCohorts: false,
  window: { days: { min: 9, max: 9 }, span: { start: 0, end: 4 } },
  details: { value: { min: 1, max: 1 }, evidence },
  question: { value: false, evidence },
  tone: { has: ['warm'], lacks: ['mocking'], open: false, evidence },
  campaign: { value: 'roast-week', evidence },
  custom: {
    region: { value: 'north' },
    season: { has: ['spring'], open: true },
    lines: { value: { min: 1, max: 2 } },
  },
  mentions: [{ kind: 'offer', size: { min: 1, max: 1 }, unit: 'shops', span: { start: 0, end: 4 } }],
  disputes: [{ fact: 'tone', by: 'a', because: 'b' }],
  conflicts: [{ fact: 'cohort.size', stated: { min: 1, max: 1 }, read: { min: 2, max: 2 } }],
  reading: {
    ...{ text: digest, vocabulary: digest, language: 'en' },
    reader: { name: 'a', version: '1', digest },
    otherReaders: [{ name: 'b', version: '1', failed: true }],
  },
};

function codesOf(body: string): readonly string[] {
  return itemsOfJson(body, 100_000).items.flatMap(({ result }) => result.diagnostics.map(({ code }) => code));
}

/** The JSON of the facts with something put in behind each brace that opens an object, one after the other. */
function withMember(member: string): readonly (readonly [place: string, body: string])[] {
  const json = JSON.stringify({ facts });
  return [...json.matchAll(/\{(?="(?!facts))/g)]
    .map(({ index }) => index + 1)
    .map(at => [json.slice(0, at).slice(-30), json.slice(0, at) + member + json.slice(at)]);
}

test('facts with every part that there is are a post', () => {
  expect(codesOf(JSON.stringify({ facts }))).toEqual([]);
});

// Among the facts themselves a name of one's own is a warning, and any name is that of a fact of the policy's.
const free = /"facts":\{$|"custom":\{$/;

test.each(withMember('"zzz":1,').filter(([place]) => !free.test(place)))(
  'a name that is no part of it is refused behind %s',
  (_place, body) => expect(codesOf(body)).toEqual(['FL0709']),
);

test.each(withMember('"zzz":1,"zzz":2,'))('a name that stands twice is refused behind %s', (_place, body) => {
  expect(codesOf(body)).toContain('FL0702');
});

test.each([
  ['{"tone":{"has":["warm"],"opne":true}}', 'no part of `tone` is named `opne`, and `open` may be meant'],
  [
    '{"cohorts":[{"sise":{"min":1,"max":1}}]}',
    'no part of `cohorts` is named `sise`, and `size` may be meant',
  ],
  [
    '{"custom":{"season":{"has":[],"lack":[]}}}',
    'no part of `season` is named `lack`, and `lacks` may be meant',
  ],
  ['{"question":{"value":true,"colour":1}}', 'no part of `question` is named `colour`'],
  ['{"tone":{"has":["mocking"],"has":[]}}', '`has` is stated twice'],
])('%s', (given, message) => {
  const [item] = itemsOfJson(`{"facts":${given}}`, 1000).items;
  expect(item?.result).toMatchObject({ diagnostics: [{ message }] });
  expect(item?.result.value).toBeUndefined();
});
