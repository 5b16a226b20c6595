import { createReader, readPost, type Frame, type Post } from '@fineline/reading';
import { builtInVocabularies, type DeclaredFact, type Facts } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';

const facts: readonly DeclaredFact[] = [
  { name: 'region', type: { kind: 'text' }, otherwiseNone: false },
  { name: 'sponsored', type: { kind: 'yes-no' }, otherwiseNone: false },
  { name: 'reach', type: { kind: 'number', unit: 'people' }, otherwiseNone: false },
  { name: 'data-age', type: { kind: 'number', unit: 'hours' }, otherwiseNone: false },
  { name: 'season', type: { kind: 'choice', words: ['spring', 'summer'] }, otherwiseNone: false },
];
const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });
const frame: Frame = { reader, vocabularies: builtInVocabularies, facts };

function post(text: string, stated: { readonly [name: string]: unknown }): Post {
  const fields = Object.entries(stated).map(([name, value], at) => ({
    name,
    value,
    span: { start: at, end: at + 1 },
  }));
  return { id: 'p', file: 'p.md', text, stated: fields };
}

function factsOf(text: string, stated: { readonly [name: string]: unknown }): Facts | undefined {
  return readPost(post(text, stated), frame).value;
}

function saidOf(stated: { readonly [name: string]: unknown }): readonly string[] {
  const { value, diagnostics } = readPost(post('Tea for you.', stated), frame);
  const errors = diagnostics.some(({ severity }) => severity === 'error');
  expect(value === undefined).toBe(errors);
  return diagnostics.map(({ code, message, help }) => [code, message, help].filter(Boolean).join(' | '));
}

function ignored(...names: readonly string[]): readonly string[] {
  return names.map(name => `FL0704 | \`${name}\` is ignored: no fact has that name`);
}

function misnamed(name: string, meant: string): readonly string[] {
  const help = `Write \`${meant}\`, or name the field otherwise where it is about something else.`;
  return [`FL0709 | no fact is named \`${name}\`, and \`${meant}\` may be meant | ${help}`];
}

describe('words', () => {
  test('a stated word settles an open set', () => {
    expect(factsOf('Tea for you.', { tone: 'warm' })?.tone).toEqual({
      has: ['warm'],
      evidence: [{ word: 'warm', cue: 'stated' }],
    });
    expect(factsOf('Tea for you.', { topic: 'none' })?.topic).toEqual({
      has: [],
      evidence: [{ cue: 'stated' }],
    });
    expect(factsOf('Tea for you.', { topic: [] })?.topic).toEqual({ has: [], evidence: [{ cue: 'stated' }] });
  });

  test('and takes nothing away that was read', () => {
    const text = 'To the 41 viewers who saw it twice: hello.';
    expect(factsOf(text, { framing: 'trend', addressee: 'none' })).toMatchObject({
      framing: { has: ['call-out', 'trend'] },
      addressee: { has: ['cohort'] },
    });
  });

  test('a text that nobody read', () => {
    const french = factsOf('Du thé pour vous et pour les autres.', { tone: ['warm', 'playful'] });
    expect(french?.tone?.has).toEqual(['playful', 'warm']);
    expect([french?.topic, french?.cohorts, french?.window]).toEqual([
      { has: [], open: true, evidence: [] },
      undefined,
      undefined,
    ]);
  });

  test('of the release: unknown, or a claim that nobody makes', () => {
    const read = factsOf('Tea for you.', {});
    expect([read?.channel, read?.audience, read?.consent, read?.campaign]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(factsOf('Tea for you.', { consent: 'none', campaign: 'none' })).toMatchObject({
      consent: { has: ['none'] },
      campaign: { value: null },
    });
  });
});

describe('numbers', () => {
  test('overlap narrows, and a contradiction leaves what was read', () => {
    const text = 'Dozens of riders took the last bus.';
    expect(factsOf(text, { cohorts: 53 })).toMatchObject({
      cohorts: [{ size: { min: 53, max: 53 }, kind: 'vague' }],
    });
    expect(factsOf(text, { cohorts: [{ size: 5000 }] })).toMatchObject({
      cohorts: [{ size: { min: 24, max: 99 } }],
      conflicts: [{ fact: 'cohort.size', stated: { min: 5000, max: 5000 }, read: { min: 24, max: 99 } }],
    });
  });

  test('that there are no groups contradicts those that somebody is in', () => {
    const size = { min: 53, max: 53 };
    expect(factsOf('53 riders took the last bus.', { cohorts: 'none' })).toMatchObject({
      cohorts: [{ size }],
      conflicts: [{ fact: 'cohort.size', stated: { min: 0, max: 0 }, read: size }],
    });
    expect(factsOf('No riders took the last bus.', { cohorts: 'none' })?.conflicts).toBeUndefined();
    expect(factsOf('Tea for you.', { cohorts: 'none' })?.conflicts).toBeUndefined();
  });

  test('a group more', () => {
    expect(
      factsOf('Tea for you.', { cohorts: [40, { share: '5%', unit: 'members', exact: 'yes', digits: 1 }] })
        ?.cohorts,
    ).toEqual([
      { size: { min: 40, max: 40 }, kind: 'stated' },
      { exact: true, digits: 1, share: { min: 0.05, max: 0.05 }, unit: 'members', kind: 'stated' },
    ]);
  });

  test('stating the groups settles whether there are more', () => {
    const text = 'We saw 41 grommels today.';
    expect(factsOf(text, {})).toMatchObject({ cohorts: [], openCohorts: true });
    const settled = factsOf(text, { cohorts: 'none' });
    expect([settled?.cohorts, settled?.openCohorts]).toEqual([[], undefined]);
  });

  test('a share without a size belongs to no group that was read by its size', () => {
    expect(factsOf('53 riders took the last bus.', { cohorts: { share: '60%' } })?.cohorts).toMatchObject([
      { size: { min: 53, max: 53 } },
      { share: { min: 0.6, max: 0.6 }, kind: 'stated' },
    ]);
    const both = factsOf('53 riders took the last bus.', { cohorts: { size: 53, share: '60%' } })?.cohorts;
    expect(both).toMatchObject([
      { size: { min: 53, max: 53 }, share: { min: 0.6, max: 0.6 }, kind: 'count' },
    ]);
  });

  test('the window and the details', () => {
    expect(factsOf('Tea for you.', { window: '2 weeks', details: 2 })).toMatchObject({
      window: { days: { min: 14, max: 14 } },
      conflicts: [{ fact: 'details', stated: { min: 2, max: 2 }, read: { min: 0, max: 0 } }],
    });
    expect(factsOf('You came last week.', { window: '30 days' })).toMatchObject({
      window: { days: { min: 7, max: 7 } },
      conflicts: [{ fact: 'window' }],
    });
    expect(factsOf('You came last week.', { window: 'none' })?.window?.days).toEqual({ min: 7, max: 7 });
  });

  test('a population turns shares into sizes, wherever it stands', () => {
    const read = factsOf('7% of members drink tea.', { population: '1_000 people', cohorts: { share: 0.5 } });
    expect(read?.cohorts?.map(({ size }) => size)).toEqual([
      { min: 70, max: 70 },
      { min: 500, max: 500 },
    ]);
  });
});

test('a question that was read stays one', () => {
  expect(factsOf('Are you ok?', { question: 'no' })?.question?.value).toBe(true);
  expect(factsOf('Tea for you.', { question: true })?.question).toEqual({
    value: true,
    evidence: [{ cue: 'stated' }],
  });
});

test('facts that the policy declares', () => {
  expect(
    factsOf('Tea for you.', {
      region: 'Kent',
      sponsored: 'yes',
      reach: 900,
      'data-age': '2 days',
      season: 'spring',
    })?.custom,
  ).toMatchObject({
    region: { value: 'Kent' },
    sponsored: { value: true },
    reach: { value: { min: 900, max: 900 } },
    'data-age': { value: { min: 48, max: 48 } },
    season: { has: ['spring'] },
  });
});

test('a dispute is kept', () => {
  const dispute = { fact: 'tone', by: 'ana@shop.example', because: 'a quotation' };
  expect(factsOf('Tea for you.', { dispute })?.disputes).toEqual([dispute]);
});

test.each([
  [
    { channel: 'twiter' },
    ['FL0703 | `twiter` is not among the words for `channel` | Did you mean `twitter`?'],
  ],
  [
    { season: 'winter' },
    ['FL0703 | `winter` is not among the words for `season` | Use one of `spring`, `summer`.'],
  ],
  [{ tone: 3 }, ['FL0702 | `tone` wants a word or a list of words']],
  [{ topic: ['none', 'health'] }, ['FL0702 | `topic` says `none` and something else']],
  [{ consent: ['none', 'documented'] }, ['FL0702 | `consent` says `none` and something else']],
  [{ window: 18 }, ['FL0702 | `window` wants a length of time with its unit, such as `18 days`']],
  [
    { 'data-age': '3 people' },
    ['FL0702 | `data-age` wants a length of time with its unit, such as `24 hours`'],
  ],
  [{ question: 'maybe' }, ['FL0702 | `question` wants `yes` or `no`']],
  [{ cohorts: 99.5 }, ['FL0702 | `cohorts` wants a whole number of people such as `1200`']],
  [{ cohorts: [{ size: '99.5 people' }] }, ['FL0702 | `size` wants a whole number of people such as `1200`']],
  [{ cohorts: [{ size: 3, digits: 1.5 }] }, ['FL0702 | `digits` wants a whole number of digits such as `2`']],
  [{ details: 2.5 }, ['FL0702 | `details` wants a whole number such as `3`']],
  [{ reach: 99.5 }, ['FL0702 | `reach` wants a whole number of people such as `1200`']],
  [{ population: 99.5 }, ['FL0702 | `population` wants a whole number of people such as `1200`']],
  [{ population: 0 }, ['FL0702 | `population` wants a whole number of people such as `250000`']],
  [{ publishes: '2026-02-30' }, ['FL0702 | `publishes` wants a day such as `2026-12-31`']],
  [{ cohorts: [{ sice: 3 }] }, ['FL0702 | a group has no `sice` | Did you mean `size`?']],
  [{ cohorts: [{ size: 3, exact: 'sure' }] }, ['FL0702 | `exact` wants `yes` or `no`']],
  [{ cohorts: [{ unit: 'members' }] }, ['FL0702 | a group wants a `size` or a `share`']],
  [
    { dispute: { fact: 'tone', by: 'ana' } },
    ['FL0702 | a dispute wants a `fact`, who disputes it (`by`) and why (`because`)'],
  ],
  [
    { dispute: { fact: 'tones', by: 'ana', because: 'no' } },
    ['FL0703 | `tones` is no fact that could be disputed | Did you mean `tone`?'],
  ],
  [{ mood: 'mocking', author: 'Ana', layout: 'Tea' }, ignored('mood', 'author', 'layout')],
  [{ content: 'Tea' }, ['FL0704 | `content` is ignored: no fact has that name | Did you mean `consent`?']],
  [{ Consent: 'none' }, ['FL0704 | `Consent` is ignored: no fact has that name | Did you mean `consent`?']],
  [
    { Published: true },
    ['FL0704 | `Published` is ignored: no fact has that name | Did you mean `publishes`?'],
  ],
  [{ chanel: 'blog' }, misnamed('chanel', 'channel')],
  [{ tones: 'mocking' }, misnamed('tones', 'tone')],
  [{ toen: 'mocking' }, misnamed('toen', 'tone')],
  [{ Tone: 'mocking' }, misnamed('Tone', 'tone')],
  [{ topics: ['health'] }, misnamed('topics', 'topic')],
  [{ identifers: ['person-name'] }, misnamed('identifers', 'identifier')],
  [{ cohort: { size: 12 } }, misnamed('cohort', 'cohorts')],
  [{ 'cohort.size': 12 }, misnamed('cohort.size', 'cohorts')],
  [{ data_age: '2 days' }, misnamed('data_age', 'data-age')],
  [{ Publishes: '2026-12-31' }, misnamed('Publishes', 'publishes')],
])('%j', (stated, expected) => {
  expect(saidOf(stated)).toEqual(expected);
});

test('what another policy declares by which a post is judged is for that one', () => {
  const elsewhere = new Set(['toen', 'mood', 'title']);
  const stated = { toen: 'mocking', mood: 'good', title: 'To the 53 people who saw it', moods: 'bad' };
  const { value, diagnostics } = readPost(post('Tea for you.', stated), { ...frame, elsewhere });
  expect(diagnostics.map(({ message }) => message)).toEqual(['`moods` is ignored: no fact has that name']);
  expect(value?.cohorts).toMatchObject([{ size: { min: 53, max: 53 } }]);
});

describe('what is published beside the text', () => {
  const text = 'We thank those who were here. It was a pleasure.';

  test.each([
    { title: 'To the 53 people who saw it' },
    { Alt: ['To the 53 people who saw it'] },
    { cover: { src: 'a.png', 'alt-text': 'To the 53 people who saw it' } },
  ])('is read with it: %j', stated => {
    const { value, diagnostics } = readPost(post(text, stated), frame);
    expect(diagnostics).toEqual([]);
    expect(value?.cohorts).toMatchObject([{ size: { min: 53, max: 53 } }]);
    expect(value?.cohorts?.[0]).not.toHaveProperty('span');
    expect(value?.reading?.text).toBe(factsOf(text, {})?.reading?.text);
  });

  test('leaves what shows facts in the text where it stands there', () => {
    const own = 'To the 41 viewers who saw it twice: hello.';
    const [alone, below] = [factsOf(own, {}), factsOf(own, { title: 'Tea for two of you, and cake' })];
    expect(below?.cohorts?.flatMap(({ span }) => span ?? [])).toEqual(
      alone?.cohorts?.map(({ span }) => span),
    );
    expect(below?.framing?.evidence).toEqual(expect.arrayContaining([...(alone?.framing?.evidence ?? [])]));
  });

  test('rules out nothing that nobody read', () => {
    for (const unread of ['', '![](a.png)', 'Ihr seid alle sehr nett gewesen.'])
      expect(factsOf(unread, { title: 'A pleasure to have seen you all' })).toEqual(factsOf(unread, {}));
  });

  test('is a fact where the policy declares one of that name', () => {
    const declared: Frame = {
      ...frame,
      facts: [{ name: 'title', type: { kind: 'text' }, otherwiseNone: false }],
    };
    const { value } = readPost(post(text, { title: 'To the 53 people who saw it' }), declared);
    expect(value?.cohorts).toEqual([]);
  });
});
