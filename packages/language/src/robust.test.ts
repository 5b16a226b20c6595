// Whatever happens to a policy, nothing throws, every place lies in the text, and every message keeps to the house's way
// of speaking.
import { expect, test } from 'vitest';
import type { Diagnostic } from '@fineline/ruleset';
import { checked } from '../testing/told.ts';

const policy = `let few = 11 people
fact season: one of spring, "18-24" otherwise none
tone snide under sarcastic { phrases "ha", "oh" }
dataset cells { count patients  key region, age }
/// Ours.
policy ours {
  version 1.0.0 owner "me" effective 2026-01-01
  posts {
    floor: min cohort 1_000 people or 5% unless consent is documented never waived
    ban tones snide, hostile else review by "legal" because "It \\"hurts\\"."
    calm: deny when (tone is any of mocking, shaming or cohort.size < few) and not question
    allow only framings trend, fun-fact during 2026-01-01 to 2026-12-31
  }
  datasets cells { min cohort few per key missing as any zero allowed }
}
waive calm in ours for campaign "x" until 2026-02-01 by "me" because "so"
guarantee ours denies posts when cohort.size < 1 person
test ours { deny "a", post { text "b" channel email cohort { size 24 to 99 people } } by only floor }
`;

const banned = /\b(token|unexpected|expecting|expected|invalid|illegal|syntax|parse|EOF|undefined|NaN)\b/i;

function faults(text: string, { message, help, span, fix }: Diagnostic): readonly string[] {
  const said = [message, help ?? ''].join(' ').replaceAll(/`[^`]*`/g, '');
  const spans = [span, ...(fix?.edits.map(edit => edit.span) ?? [])];
  return [
    ...(banned.test(said) ? ['speaks of the machine'] : []),
    ...(/[\n\r]|\.$/.test(message) ? ['is no single line without a period'] : []),
    ...(spans.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)
      ? []
      : ['is nowhere']),
  ].map(fault => `${JSON.stringify(text)}: ${message} ${fault}`);
}

function faultsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap(text => checked(text).diagnostics.flatMap(diagnostic => faults(text, diagnostic)));
}

const words = [...policy.matchAll(/"(?:\\.|[^"])*"|[\w-]+|\S/g)].map(({ 0: word, index }) => ({
  word,
  index,
}));

test('the policy itself is sound', () => {
  expect(
    checked(policy.replace('(tone is any of mocking, shaming or', '(tone is mocking or')).diagnostics,
  ).toEqual([]);
});

test('cut off anywhere', () => {
  expect(faultsOf(words.map(({ index }) => policy.slice(0, index + 1)))).toEqual([]);
});

test('with a word left out', () => {
  expect(
    faultsOf(words.map(({ word, index }) => policy.slice(0, index) + policy.slice(index + word.length))),
  ).toEqual([]);
});

test('with something put in', () => {
  const strange = [
    '{',
    '}',
    '(',
    ')',
    '"',
    '"""',
    ':',
    ',',
    '1,0',
    '9x',
    'о',
    '\ud800',
    '\0',
    '§',
    'or',
    'min',
    'policy',
  ];
  const put = words.map(
    ({ index }, at) => policy.slice(0, index) + strange[at % strange.length]! + policy.slice(index),
  );
  expect(faultsOf(put)).toEqual([]);
});

test('words of objects are words', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  expect(faultsOf(names.map(name => policy.replaceAll('snide', name).replaceAll('season', name)))).toEqual(
    [],
  );
});
