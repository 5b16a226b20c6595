import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['She lives at 41 Rowan Avenue, Leeds LS9 9ZZ.', ['41 Rowan Avenue, Leeds LS9 9ZZ']],
  ['Our member lives at 41 Rowan Avenue.', ['41 Rowan Avenue']],
  ['A parcel for 41 Rowan Avenue, Ely, CB7 9ZZ was opened.', ['41 Rowan Avenue, Ely, CB7 9ZZ']],
  ['The soup went to 41b Rowan St. in Ely.', ['41b Rowan St']],
  [
    'Olga, who lives at 410 W 82nd Street, New York, NY 10099, rang.',
    ['410 W 82nd Street, New York, NY 10099'],
  ],
  ['We know where you live: 41 Rowan Close.', ['41 Rowan Close']],
  ['Flat 4, 41 Rowan Drive ordered twice.', ['Flat 4, 41 Rowan Drive']],
  ['Her letters go to P.O. Box 414, and we read them.', ['P.O. Box 414']],
  ['The rain fell on LS9 9ZZ all night.', ['LS9 9ZZ']],
  ['El paquete de 41 Rowan Avenue, Leeds LS9 9ZZ.', ['41 Rowan Avenue, Leeds LS9 9ZZ']],
  ['Visit us at 41 High Street, Leeds LS9 9ZZ.', []],
  ['Our new shop at 41 High Street, Leeds opens on Monday.', []],
  ['We moved to 41 High Street, Leeds.', []],
  ['Send it to PO Box 414 by Friday.', []],
  ['Two million people watched 41 Rowan Street.', []],
  ['The 41 Rowan Street shops are open today.', []],
  ['Nobody was seen at 10 Downing Street.', []],
  ['We came at 9 AM to the Q4 3PM show.', []],
])('postal addresses: %s', (text, expected) => {
  const evidence = reader.read(text).identifier?.evidence ?? [];
  const shown = evidence.filter(({ word }) => word === 'postal-address');
  expect(shown.map(({ span }) => text.slice(span!.start, span!.end))).toEqual(expected);
});

test.each([
  ['She lives at 41 Rowan Avenue, Leeds.', false],
  ['41 Rowan Lane residents woke up.', true],
])('the number of a house counts nobody: %s', (text, counts) => {
  const { cohorts, openCohorts } = reader.read(text);
  expect((cohorts ?? []).length > 0 || openCohorts === true).toBe(counts);
});
