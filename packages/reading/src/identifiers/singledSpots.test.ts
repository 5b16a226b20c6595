import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Nobody is named, and those around them know who it is.
test.each([
  'Seat 9C on this morning’s ferry asked for tea eleven times.',
  'Cabin 4’s couple sang until two.',
  'Ward 3 had 2 patients with a kazoo.',
  'All four of you in bay 2 who hid the jelly: we know.',
  'A gentle week to the 6 colleagues at Elmbridge Bricks who collected their tablets.',
  'To the 3 employees of a certain Ripon baker who read our job board: good luck.',
  'Nine households on Gorse Road put glue in the paper bin.',
  'She’s 61, lives over the chemist in Tring and came last.',
  'Hats off to the Holly Mount resident who eats soup at four.',
  'One Year 8 pupil borrowed every book on bees.',
  'The couple in the corner suite asked for a second kettle.',
  'The customer on West 9th Street ordered a harp.',
  'All three of you in first class on the 06:14 from Thirsk: sit down.',
  'Our pickiest reader is a primary school teacher in Heaton.',
])('somebody: %s', text => {
  expect(reader.read(text).identifier?.has).toContain('quasi');
});

test.each([
  'Room 9 opens at noon, with harps for all.',
  'Table 4 is by the window.',
  '900 colleagues at Elmbridge Bricks ran the relay.',
  'Four thousand households on Gorse Road and beyond have fibre now.',
  'Year 8 has a new piano.',
  'Our chef lives for soup.',
  'In tonight’s episode, a guest in room 9 checks in and never leaves.',
])('nobody: %s', text => {
  expect(reader.read(text).identifier?.has).toEqual([]);
});
