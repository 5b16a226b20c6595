import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });
const cues = ['rolled-eyes', 'named-by-emoji', 'shaming-hashtag'];

test.each([
  ['64 diners asked for a second pie 🐖', ['named-by-emoji']],
  ['64 children met the piglets on our farm 🐖', []],
  ['64 diners asked for a second pie 🥧', []],
  ['64 diners blamed the waiter 🙄', ['rolled-eyes']],
  ['64 diners left the plates on the lawn. #NoShame', ['shaming-hashtag']],
  ['64 diners left the plates on the lawn. #GetABin', ['shaming-hashtag']],
  ['You took the lift to the first floor 30 times. #YouHaveKnees', ['shaming-hashtag']],
  ['You took the stairs 30 times. #YouHaveEarnedAToast', []],
  ['64 diners came for the pie. #PieDay #BringAFriend', []],
])('signs that jeer: %s', (text, expected) => {
  const shown = new Set((reader.read(text).tone?.evidence ?? []).map(({ cue }) => cue));
  expect(cues.filter(cue => shown.has(cue))).toEqual(expected);
});
