// Homes that do what people do, shares told behind the noun, first comers, and bounds that were passed.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['To the 310 homes that left the oven on: it is July.', ['310..310 homes']],
  ['41 houses in Hull put the lights up in May.', ['41..41 houses']],
  ['We built 310 homes.', []],
  ['The 310 homes that burned down are insured.', []],
  ['About one family in seven rowed to work.', ['share family']],
  ['One family in Ely rowed to work.', ['1..1 family']],
  ['First 90 guests at the door get a bun.', []],
  ['We exceeded 900,000 members.', ['900000.. members']],
  ['A rower in the village of Upware has rowed every day.', ['1..1 rower']],
])('cohorts: %s', (text, expected) => {
  const found = (reader.read(text).cohorts ?? []).map(({ size, unit }) =>
    size === undefined ? `share ${unit}` : `${size.min}..${size.max ?? ''} ${unit}`,
  );
  expect(found).toEqual(expected);
});

test.each([
  ['Was it the soup?', true],
  ['What shall we bake on Sunday? Reply with a cake.', true],
  ['Should we be alarmed about the scones?', false],
  ['Who among our 41 rowers still has the oar?', true],
])('asks: %s', (text, expected) => {
  expect(reader.read(text).question?.value).toBe(expected);
});
