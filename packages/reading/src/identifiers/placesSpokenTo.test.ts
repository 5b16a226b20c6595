import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Whoever is called by where they sit, sleep or live knows it, and so do those around them.
test.each([
  'Whose shoes are these, room 308?',
  'Sleep well, cabin 9? Your neighbours did not.',
  'Oi, seat 22F on yesterday’s Lisbon flight. The armrest was shared.',
  'Psst, row 17. The sign was for you, too.',
  'Quiet please, bay 4. Some of us are healing.',
  'As for rows 20 to 24, we hope the headache lasted.',
  'Could tables 6 and 7 stop throwing rolls?',
  'Well done, Maple Avenue. Six households put the right bin out. Six.',
  'We won’t say which road never pays. Oh, all right: Birch Lane, all eleven of you.',
  'To flat 3 with the drum kit: it is a Tuesday.',
  'Who left a wig in pod 4?',
  'Your neighbours at numbers 3 to 9 used half as much.',
  'Table 9, where are you?',
  'Table 9, where you hid your peas: we found them.',
  'Every minute, somebody in Flat 9 plays the horn.',
  'Every day, someone in Selby plays the horn.',
])('called: %s', text => {
  expect(reader.read(text).identifier?.has).toContain('quasi');
});

test.each([
  'Table 9, your soup is ready.',
  'Table 9, where the view is best.',
  'Room 9, where Brahms slept.',
  'Every minute, someone in Selby plays our horn.',
  'Boarding now: rows 30 to 34 at gate 6.',
  'Breakfast is served on floor 3, next to suite 501.',
  'Where is everyone? In room 4, with cake.',
  'More tea, room 9?',
  'To room 12: turn left at the lift.',
  'Who played in room 12? Bowie did.',
  'Well done, Baker Street! Your ticket hall is open.',
  'Hello, London Road! The bakery opens on Friday.',
  'Rooms 100 to 400 have new taps.',
])('nobody: %s', text => {
  expect(reader.read(text).identifier?.has).toEqual([]);
});
