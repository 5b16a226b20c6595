// A fact that nobody boasts of with an ending that is kind or plain by its form, and with one that only seems to be.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });
const hostile = ['sarcastic', 'mocking', 'judgmental', 'shaming', 'pitying'];

const told = 'About 9,000 of you forgot the spare key again.';

test.each([
  ['owns up', 'The lock jams, and that is our omission.'],
  ['owns up', 'The mistake was ours.'],
  ['owns up', 'We never told you where it hangs.'],
  ['owns up', 'It was harder to spot than we thought.'],
  ['mends', 'The lock is being replaced.'],
  ['mends', 'A new latch fixes that.'],
  ['mends', 'From Monday it is no longer needed: the lock was moved.'],
  ['mends', 'Our locksmiths are on their way.'],
  ['offers', 'Your replacement is at the desk.'],
  ['offers', 'A free copy waits downstairs.'],
  ['offers', 'We can post you another.'],
  ['plain', 'The desk opens at six.'],
  ['plain', 'Both doors were blocked.'],
  ['plain', 'The chime never worked.'],
])('what %s is no jibe, and plain: %s', (_, ending) => {
  expect(reader.read(`${told} ${ending}`).tone?.has).toEqual(['neutral']);
});

test.each([
  'Ditto.',
  'So did we.',
  'We left two on a train as well.',
  'Who wouldn’t, in this rain?',
  'Nobody here thinks less of you.',
  'That makes you our kind of tenant.',
  'It confuses us all.',
])('what takes their side is no jibe: %s', ending => {
  const has = reader.read(`${told} ${ending}`).tone?.has ?? [];
  expect(has.filter(word => hostile.includes(word))).toEqual([]);
});

test.each([
  ['Slow clap for the locksmith, whom we hired.', []],
  ['Slow clap. The mistake was ours.', []],
  ['Slow clap. We wrote it on the door.', ['mocking', 'sarcastic']],
  ['Nobody here thinks less of you. Nobody but your mothers.', ['mocking']],
])('a sting that is settled where it is said is none: %s', (ending, expected) => {
  const { has = [] } = reader.read(`77 tenants forgot the spare key again. ${ending}`).tone ?? {};
  expect(has.filter(word => hostile.includes(word))).toEqual(expected);
});
