import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

/** What a text asks people to account for, as `cue: its words`. */
function askedIn(text: string): readonly string[] {
  const cues = ['question-to-task', 'asked-of-private-life'];
  return (reader.read(text).tone?.evidence ?? []).flatMap(({ cue, span }) =>
    cues.includes(cue) && span ? [`${cue}: ${text.slice(span.start, span.end)}`] : [],
  );
}

test.each([
  ['51 of you snored through the concert. Pleasant evening?', ['question-to-task: Pleasant evening?']],
  [
    '4,120 members left a mortgage form half done in May. Was it the rates?',
    ['asked-of-private-life: Was it the rates?'],
  ],
  [
    'To the guest who has booked the honeymoon suite alone three times: is it the view?',
    ['asked-of-private-life: is it the view?'],
  ],
  ['To the 32 diners who were on a diet in March: need a hand?', []],
  ['212 of you logged a low mood in March. How are you today?', []],
  ['212 of you used our diary in March. Was it the paper?', []],
  ['Half a million people got married last summer. Was it the weather?', []],
])('taken to task: %s', (text, expected) => {
  expect(askedIn(text)).toEqual(expected);
});
