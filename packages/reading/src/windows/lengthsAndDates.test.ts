import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function windowOf(text: string): string | undefined {
  const { window } = reader.read(text);
  return (
    window?.span &&
    `${window.days.min}..${window.days.max ?? ''} ${text.slice(window.span.start, window.span.end)}`
  );
}

test.each([
  ['in less than a week', '0..7'],
  ['in just under two weeks', '0..14'],
  ['for up to 4 weeks', '0..28'],
  ['for no more than 4 weeks', '0..28'],
  ['for at least 4 weeks', '28..'],
  ['for over a month', '28..'],
  ['for no less than 4 weeks', '28..'],
  ['over 4 weeks', '28..28'],
  ['for three quarters of a day', '0.75..0.75'],
  ['for a quarter of a day', '0.25..0.25'],
  ['for 1½ weeks', '10.5..10.5'],
  ['at quarter past nine', `${1 / 24}..${1 / 24}`],
])('a length that is bounded or has a part: %s', (time, days) => {
  expect(windowOf(`The rowers sang ${time}.`)).toBe(`${days} ${time}`);
});

test.each([
  ['in Feb. 2021', '28..28'],
  ['in February 2024', '29..29'],
  ['in Feb 2024', '29..29'],
  ['on 4 Mar. 2021', '1..1'],
  ['between 5 Feb. and 7 Mar. 2021', '31..31'],
  ['from January to March 2021', '90..90'],
  ['from January to March', '90..91'],
  ['from November 2020 to January 2021', '92..92'],
  ['from 1 June to 31 August', '92..92'],
  ['from 28 December to 3 January', '7..7'],
  ['from June 1 to June 14', '14..14'],
  ['from June 1 to 14, 2020', '14..14'],
  ['from the 3rd of March to the 9th of April 2021', '38..38'],
  ['from December 2020 to January 2020', '0..'],
])('dates and ranges of them: %s', (time, days) => {
  expect(windowOf(`The rowers sang ${time}.`)).toBe(`${days} ${time}`);
  expect(reader.read(`The rowers sang ${time}.`).openCohorts).toBeUndefined();
});

test('a part of the year is a time, and no place', () => {
  expect(reader.read('41 rowers sang in Q4 2023.').details?.value).toEqual({ min: 2, max: 2 });
});
