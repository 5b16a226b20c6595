import { createReader } from '@fineline/reading';
import {
  builtInVocabularies,
  digestText,
  type Facet,
  type Facts,
  type Vocabularies,
} from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';
import { identity } from './identity.ts';

const vocabularies: Vocabularies = {
  ...builtInVocabularies,
  tone: [
    ...builtInVocabularies.tone,
    {
      word: 'snide',
      under: ['sarcastic'],
      phrases: ['get a hobby', 'don’t judge', 'a hobby', '💀', 'wer hat euch geärgert'],
    },
  ],
  topic: [
    ...builtInVocabularies.topic,
    { word: 'weather', under: [], phrases: ['heavy rain', 'Snowman', 'flurry', 'goods'] },
  ],
};
const reader = createReader({ vocabularies, digest: 'sha256:words' });

function words(
  text: string,
  fact: 'tone' | 'framing' | 'topic' | 'identifier',
): readonly string[] | undefined {
  const evidence = reader
    .read(text)
    [fact]?.evidence?.filter(({ cue }) => fact !== 'tone' || cue === 'phrase');
  return evidence?.map(({ word, cue, span }) => `${word} ${cue}: ${text.slice(span!.start, span!.end)}`);
}

describe('phrases', () => {
  test.each([
    ['We say get a hobby.', ['snide phrase: get a hobby', 'snide phrase: a hobby']],
    ['GET A HOBBY, please, all of you.', ['snide phrase: GET A HOBBY', 'snide phrase: A HOBBY']],
    ["We don't judge.", ["snide phrase: don't judge"]],
    ['We don’t judge.', ['snide phrase: don’t judge']],
    ['That is the end of you 💀', ['snide phrase: 💀']],
    ['We will get a. Hobby shops are open.', []],
    ['To the 9 guests who left: Get A Hobby!', ['snide phrase: Get A Hobby', 'snide phrase: A Hobby']],
    ['We loved Get A Hobby, the film.', []],
    ['We never said “get a hobby” to you.', []],
  ])('tone: %s', (text, expected) => {
    expect(words(text, 'tone')).toEqual(expected);
  });

  test('a quotation still holds a topic', () => {
    expect(words('They told us “heavy rain is coming” today.', 'topic')).toEqual([
      'weather phrase: heavy rain',
    ]);
  });

  test.each([
    ['We had heavy rains in 2024.', ['weather phrase: heavy rains']],
    ['Some 2,000 SNOWMEN melted.', ['weather phrase: SNOWMEN']],
    ['A snowman’s nose fell off.', ['weather phrase: snowman’s']],
    ['Heavy, heavy rain-flurries.', ['weather phrase: heavy rain', 'weather phrase: flurries']],
    ['A good day of heavy spring rain.', []],
  ])('in the plural and as an owner, but never the other way round: %s', (text, expected) => {
    expect(words(text, 'topic')).toEqual(expected);
  });

  test('a full stop after every word is emphasis', () => {
    expect(words('Get. A. Hobby.', 'tone')).toEqual([
      'snide phrase: Get. A. Hobby',
      'snide phrase: A. Hobby',
    ]);
  });
});

test('speaking to a counted group calls it out, and asking it questions it', () => {
  expect(words('To the 41 viewers who saw it twice: are you alright?', 'framing')).toEqual([
    'call-out to-the-group: To the 41 viewers',
    'interrogation question-to-the-group: are you alright?',
    'trait-inference worried-question: are you alright',
  ]);
  expect(words('Over 3 million riders took a trip. Did you?', 'framing')).toEqual([
    'milestone crowd-that-joined: Over 3 million riders',
    'aggregate-fact crowd-that-joined: Over 3 million riders',
  ]);
});

test('reads what reaches one person', () => {
  const text =
    'Ask @shopcare, write to carl.otto@shop.example or ring +44 20 7946 0958 about the 3,000,000 orders of 2024.';
  expect(words(text, 'identifier')).toEqual([
    'handle at-handle: @shopcare',
    'email email-address: carl.otto@shop.example',
    'phone phone-number: +44 20 7946 0958',
  ]);
});

test.each([
  [
    '41 viewers finished The Long Winter in Leeds on Friday.',
    ['41 viewers', 'The Long Winter', 'Leeds', 'on Friday'],
  ],
  ['About 4,600 viewers finished The Long Winter.', ['The Long Winter']],
  ['The Long Winter is back on Friday.', []],
])('details: %s', (text, expected) => {
  const { details } = reader.read(text);
  expect(details?.evidence?.map(({ span }) => text.slice(span!.start, span!.end))).toEqual(expected);
  expect(details?.value).toEqual({ min: expected.length, max: expected.length });
});

test('what may be a group may have details', () => {
  expect(reader.read('We saw 41 grommels in Leeds on Friday.').details?.value).toEqual({ min: 0, max: 3 });
});

test('says what it read, and rules out what it looked for in vain', () => {
  const text = 'Thank you all.';
  const facts = reader.read(text);
  expect(facts.reading).toEqual({
    text: digestText(text),
    reader: identity,
    vocabulary: 'sha256:words',
    language: 'en',
  });
  expect(
    [facts.tone, facts.framing, facts.topic, facts.identifier].map(fact => [fact?.has, fact?.open]),
  ).toEqual([
    [['grateful'], undefined],
    [['gratitude'], undefined],
    [[], undefined],
    [[], undefined],
  ]);
  expect([facts.cohorts, facts.window]).toEqual([[], null]);
});

describe('a text that is not English', () => {
  const text =
    'An die 41 Leute: wer hat euch geärgert? Schreibt an carl.otto@shop.example oder 030 12345678.';

  test('has its phrases and addresses read, and nothing else', () => {
    const facts = reader.read(text);
    expect(Object.keys(facts).sort()).toEqual(['framing', 'identifier', 'reading', 'tone', 'topic']);
    expect(words(text, 'tone')).toEqual(['snide phrase: wer hat euch geärgert']);
    expect(words(text, 'identifier')).toEqual([
      'email email-address: carl.otto@shop.example',
      'phone phone-number: 030 12345678',
    ]);
    expect([facts.tone?.open, facts.identifier?.open, facts.reading?.language]).toEqual([
      true,
      true,
      'unknown',
    ]);
  });

  test('has quotations, and no titles that only English capitals would show', () => {
    expect(words('Wir sagten nie „wer hat euch geärgert“.', 'tone')).toEqual([]);
    expect(words('Also, Wer Hat Euch Geärgert, ihr alle?', 'tone')).toEqual([
      'snide phrase: Wer Hat Euch Geärgert',
    ]);
  });

  test('is an address alone, too', () => {
    expect(words('carl.otto@shop.example', 'identifier')).toEqual([
      'email email-address: carl.otto@shop.example',
    ]);
  });
});

test('what is read of no text is what is read of a blank one', () => {
  const { reading, ...facts } = reader.read('');
  const { reading: ofBlank, ...factsOfBlank } = reader.read(' ');
  expect(JSON.stringify(facts)).toBe(JSON.stringify(factsOfBlank));
  expect(reading).toEqual({ ...ofBlank, text: digestText('') });
});

describe('a phrase adds what it shows and takes nothing away', () => {
  const taught = (facet: Facet, word: string): Vocabularies => ({
    ...builtInVocabularies,
    [facet]: [
      ...builtInVocabularies[facet].filter(it => it.word !== word),
      { word, under: [], phrases: ['ordered pizza'] },
    ],
  });
  const readWith = (words: Vocabularies, text: string): Facts =>
    createReader({ vocabularies: words, digest: 'sha256:words' }).read(text);

  test.each<[Facet, string]>([
    ['tone', 'warm'],
    ['tone', 'celebratory'],
    ['tone', 'sly'],
    ['framing', 'milestone'],
    ['framing', 'gratitude'],
    ['framing', 'zing'],
    ['topic', 'finances'],
    ['identifier', 'branch'],
  ])('%s %s', (facet, word) => {
    for (const text of [
      'Dear 8 people who ordered pizza for one last night.',
      'To the 3 members who ordered pizza every night in May: we noticed.',
      'Some 2,000 customers ordered pizza on Friday.',
    ]) {
      const before = readWith(builtInVocabularies, text);
      const after = readWith(taught(facet, word), text);
      for (const name of ['tone', 'framing', 'topic', 'identifier'] as const) {
        const blanks = ['neutral', 'no-claim'];
        const [was, is] = [before[name]!, after[name]!];
        const lost = was.has.filter(it => !is.has.includes(it) && !blanks.includes(it));
        expect([name, lost, is.open]).toEqual([name, [], was.open]);
        expect(is.has.includes(word)).toBe(name === facet || was.has.includes(word));
      }
    }
  });
});
