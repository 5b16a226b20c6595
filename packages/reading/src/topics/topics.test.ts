import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Where a few people are is theirs alone.
test.each([
  ['We sent 44 guests in Cardiff a towel.', ['location']],
  ['Somebody in Ely sent us a towel.', ['location']],
  ['17 cellists in Elm Close played on.', ['location']],
  ['The lady at number 9 borrowed a tent.', ['location']],
  ['A Bristol member borrowed nine tents.', ['location']],
  ['We sent 44 guests of honour a towel.', []],
  ['44 guests on the night bus sang.', []],
  ['We sent 90,000 guests in Cardiff a towel.', []],
  ['We sent 44 guests in March a towel.', []],
])('a place: %s', (text, expected) => {
  expect(reader.read(text).topic?.has).toEqual(expected);
});

// What is searched for, sold or sung about is sensitive with nobody beside it.
test.each([
  ['Searches for insomnia rose by a tenth.', 'health'],
  ['Streams of songs on loneliness fell in May.', 'mental-state'],
  ['Placards were sold out by noon.', 'politics'],
  ['Downloads of divorce forms peaked in January.', 'relationship'],
  ['You spent £12 on stamps.', 'finances'],
])('a topic: %s', (text, expected) => {
  expect(reader.read(text).topic?.has).toContain(expected);
});

// Words that name a sensitive subject elsewhere, and none here.
test.each([
  'Our tool shed lent 64 ladders to the village.',
  'Our gardeners weed the beds on Mondays.',
  'She had nine shots on goal.',
  'A record number of ladders was lent in spring.',
  'We rate every dish from one to five stars.',
  'They put on a play about bees.',
  'Our savings on string paid for a second van.',
  'The kitchen closes at ten, the bar at two.',
  'A new engine for an old bus: meet the crew.',
])('no topic: %s', text => {
  expect(reader.read(text).topic?.has).toEqual([]);
});
