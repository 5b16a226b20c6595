// A fact that nobody boasts of with an ending that is kind or plain by its form, and with one that only seems to be.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { hostileTones } from './hostileTones.ts';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

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
  expect(has.filter(word => hostileTones.has(word))).toEqual([]);
});

test.each([
  ['Slow clap for the locksmith, whom we hired.', []],
  ['Slow clap. The mistake was ours.', []],
  ['Slow clap. We wrote it on the door.', ['mocking', 'sarcastic']],
  ['Nobody here thinks less of you. Nobody but your mothers.', ['mocking']],
])('a sting that is settled where it is said is none: %s', (ending, expected) => {
  const { has = [] } = reader.read(`77 tenants forgot the spare key again. ${ending}`).tone ?? {};
  expect(has.filter(word => hostileTones.has(word))).toEqual(expected);
});

const jibes = [
  '60,000 tenants lost their spare key in May. Truly an achievement.',
  '3 million of you lost a spare key last year. You should be embarrassed.',
];

test.each([
  'Our desks are open as usual.',
  'Our team is in Ely.',
  'Our own vans are in Bath.',
  'Our website was updated on Tuesday.',
  'Just kidding!',
  'Only joking.',
  'No hard feelings.',
])('what is other news, or says that a jibe was none, settles nothing: %s', ending => {
  for (const jibe of jibes) {
    const has = reader.read(`${jibe} ${ending}`).tone?.has ?? [];
    expect([jibe, has.some(word => hostileTones.has(word))]).toEqual([jibe, true]);
  }
});

test.each([
  'Our locksmiths are out with a ladder.',
  'Our own caretaker lost two.',
  'Our key was redesigned on Tuesday.',
  'Our website was wrong, and our website was updated on Tuesday.',
])('an answer to it settles a jibe: %s', ending => {
  const has = reader.read(`${jibes[0]} ${ending}`).tone?.has ?? [];
  expect(has.filter(word => hostileTones.has(word))).toEqual([]);
});

test.each([
  '2 million of you planted bulbs this spring. Just kidding, it was 3 million.',
  '40,000 riders took the ferry in May. Our desks are open as usual.',
  '12,000 customers returned the kettle. No hard feelings: the lid leaked.',
  '20,000 readers lost their place in the book. Our app was updated to save it.',
  '11,000 swimmers forgot their towels. Our own lifeguard did, too.',
])('where nothing is a jibe no ending makes one: %s', text => {
  const has = reader.read(text).tone?.has ?? [];
  expect(has.filter(word => hostileTones.has(word))).toEqual([]);
});
