import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

/** The remarks of a text, as `word cue: its words`. */
function remarksOf(text: string): readonly string[] {
  const cues = ['unasked-imperative', 'correction', 'question-to-task'];
  return (reader.read(text).tone?.evidence ?? []).flatMap(({ word, cue, span }) =>
    cues.includes(cue) && span ? [`${word} ${cue}: ${text.slice(span.start, span.end)}`] : [],
  );
}

test.each([
  [
    'To the 32 guests who dialled room service for tea: buy a kettle.',
    ['judgmental unasked-imperative: buy a kettle.'],
  ],
  ['Dear 19 members who sing in the lift, please stop.', ['judgmental unasked-imperative: please stop.']],
  [
    'To the 45 diners who salted the soup first: cake is not a vegetable.',
    ['mocking correction: cake is not a vegetable.'],
  ],
  [
    '51 of you snored through the concert. Pleasant evening?',
    ['judgmental question-to-task: Pleasant evening?'],
  ],
  ['To the 32 guests who came by bike: keep going.', []],
  ['To the 32 pupils up with a book: close it now. Good luck.', []],
  ['To the 32 guests who came, stop by our bar for a free drink.', []],
  ['Dear 60 runners at the back, it’s not a race.', []],
  ['Hey Leeds, are you hungry?', []],
  ['Buy a kettle today.', []],
  ['Cake is not a vegetable.', []],
])('remarks: %s', (text, expected) => {
  expect(remarksOf(text)).toEqual(expected);
});
