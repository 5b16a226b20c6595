// A time of day that comes again and again in a longer time is not when people did what they did: the longer time is.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['All winter long, six rowers sang at dusk.', 'All winter long'],
  ['In May, 6,000 rowers set off before sunrise.', 'In May'],
  ['Last year 6,000 rowers set off after midnight.', 'Last year'],
  ['Six rowers set off at dawn all summer.', 'at dawn all summer'],
  ['6,000 rowers set off at dawn in May.', 'at dawn in May'],
  // Once: on one day, or where the hour is told of something else.
  ['On Boxing Day, six rowers set off at dawn.', 'at dawn'],
  ['In May the lights went out at 3am and six rowers went home.', 'at 3am'],
  ['Six rowers set off at dawn.', 'at dawn'],
  ['Six rowers rowed in May. Six swam at dawn.', 'at dawn'],
])('%s', (text, expected) => {
  const span = reader.read(text).window?.span;
  expect(span && text.slice(span.start, span.end)).toEqual(expected);
});
