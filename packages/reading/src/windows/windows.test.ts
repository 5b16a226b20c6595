import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['You read it every night for the last 40 days.', '40..40 every night for the last 40 days'],
  ['They streamed it 30 days straight.', '30..30 30 days straight'],
  ['You keep a 30-day streak going.', '30..30 a 30-day'],
  ['Members signed up over the past year.', '365..366 over the past year'],
  ['Sales rose last month.', '28..31 last month'],
  ['It was busy in 2016.', '366..366 in 2016'],
  ['We opened in March 2023 with a party.', '31..31 in March 2023'],
  ['It happened on 4 March 2024.', '1..1 on 4 March 2024'],
  ['The orders came on New Year’s Eve.', '1..1 on New Year’s Eve'],
  ['You called us at 3am on Boxing Day.', `${1 / 24}..${1 / 24} at 3am on Boxing Day`],
  ['They sang the day of the cup draw, all of them.', '1..1 the day of the cup draw'],
  ['We have had 900 reviews since June.', '1.. since June'],
  ['Yesterday was our best day, and this year our best year.', '1..1 Yesterday'],
  ['Six weeks later they were still at it.', '42..42 Six weeks later'],
  ['They finished it in Q4 2023.', '90..92 in Q4 2023'],
  ['A family of four spent 9 hours in the museum.', '0.375..0.375 9 hours'],
  ['You spent 40 hours in the app this year.', '365..366 this year'],
  ['It was busy in the summer.', '89..93 in the summer'],
  ['12 people at the summer fair won a cake.', null],
  ['12 people bought hats in the winter sale.', null],
  ['They watched The Longest Night and A Week of Winter again.', null],
  ['We said “see you next year” and meant it.', null],
  ['Free returns for every 30-year-old.', null],
  ['One is sold every 22 seconds.', null],
  ['The sale starts on Friday.', null],
  ['Our rooftop opens 3 May.', null],
  ['They danced on Friday, and the next show opens on 3 May.', '1..1 on Friday'],
  ['To the member who opens at 3am: hello.', `${1 / 24}..${1 / 24} at 3am`],
  ['The crowd was soaked by the holidays and the rain.', null],
])('%s', (text, expected) => {
  const { window } = reader.read(text);
  const rendered =
    window &&
    `${window.days.min}..${window.days.max ?? ''} ${text.slice(window.span!.start, window.span!.end)}`;
  expect(rendered).toBe(expected);
});
