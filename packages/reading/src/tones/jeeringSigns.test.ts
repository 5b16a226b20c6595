import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });
const cues = ['rolled-eyes', 'beastly-sign', 'scornful-tag'];

test.each([
  ['64 diners asked for a second pie 🐖', ['beastly-sign']],
  ['64 children met the piglets on our farm 🐖', []],
  ['64 diners asked for a second pie 🥧', []],
  ['64 diners blamed the waiter 🙄', ['rolled-eyes']],
  ['64 diners left the plates on the lawn. #NoShame', ['scornful-tag']],
  ['64 diners left the plates on the lawn. #GetABin', ['scornful-tag']],
  ['You took the lift to the first floor 30 times. #YouHaveKnees', ['scornful-tag']],
  ['You took the stairs 30 times. #YouHaveEarnedAToast', []],
  ['64 diners came for the pie. #PieDay #BringAFriend', []],
])('signs that jeer: %s', (text, expected) => {
  const shown = (reader.read(text).tone?.evidence ?? []).map(({ cue }) => cue);
  expect(shown.filter(cue => cues.includes(cue))).toEqual(expected);
});
