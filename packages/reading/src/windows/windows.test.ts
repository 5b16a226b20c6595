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
  ['9,000 readers moved house in the second quarter.', '90..92 in the second quarter'],
  ['71 of you rang us at five in the morning.', `${1 / 24}..${1 / 24} at five in the morning`],
  ['They ordered soup at half past two.', `${1 / 24}..${1 / 24} at half past two`],
  ['On a damp Tuesday they lend out 900 boots.', '1..1 On a damp Tuesday'],
  ['44 dogs came on the last warm Sunday.', '1..1 on the last warm Sunday'],
  ['It sold out during the June heatwave.', '0.. during the June heatwave'],
  ['38 guests sang all through their wedding week.', '7..7 all through their wedding week'],
  // From one date to another.
  ['Between 3 and 9 May, 4,120 riders took the ferry.', '7..7 Between 3 and 9 May'],
  ['From Monday to Friday 41 of you got up before six.', '5..5 From Monday to Friday'],
  ['Between 2am and 4am, 77 people ordered noodles.', `${1 / 24}..1 Between 2am and 4am`],
  ['Between 2018 and 2022 we grew 9,000 trees.', '1825..1830 Between 2018 and 2022'],
  ['9,000 visitors came from November to February.', '120..121 from November to February'],
  ['Our readers finished 40,000 novels June–August.', '92..92 June–August'],
  // Parts, and stretches told by their end.
  ['In early March 300 of you paused.', '7..16 In early March'],
  ['Late last night a single rider asked for a piano.', '0..1 Late last night'],
  ['In the second half of 2023, 61,000 people moved.', '182..183 In the second half of 2023'],
  ['At the end of January the gyms were empty.', '0..11 At the end of January'],
  ['In the year to March, 8,000 members left.', '365..366 In the year to March'],
  ['In the three months to June we had 90,000 calls.', '84..93 In the three months to June'],
  ['In the last tax year we paid 900 people back.', '365..366 In the last tax year'],
  ['Last year’s favourite was a book about bread.', '365..366 Last year'],
  // Occasions with a name.
  ['On launch day 500 fans stood in a queue.', '1..1 On launch day'],
  ['61 guests ordered soup on their wedding night.', '1..1 on their wedding night'],
  ['38 players gave up on a school night.', '1..1 on a school night'],
  ['Over the bank holiday weekend 9 cars broke down.', '2..2 Over the bank holiday weekend'],
  ['All through the drought they left the tap on.', '1.. All through the drought'],
  ['One customer ate 40 tacos in one sitting.', '0..0.5 in one sitting'],
  ['In recent weeks, 4,000 users moved.', '14.. In recent weeks'],
  ['Night after night 44 of you came back.', '1..1 Night after night'],
  ['Last Saturday night 54 riders went home alone.', '1..1 Last Saturday night'],
  ['In the week before Christmas 14,000 parcels got lost.', '7..7 In the week before Christmas'],
  // How long a thing takes, what is planned, and when a door is open.
  ['The average call took us 43 minutes to answer.', null],
  ['They read for 2,900 hours.', null],
  ['A parcel takes three days.', null],
  ['The average reader keeps a book for three years.', null],
  ['Your longest row was 51 days.', null],
  ['The kitchen is open until nine tonight.', null],
  ['We know it to within a week.', null],
  ['By the end of the year we want to plant a tree for everyone.', null],
  ['We will have 500 shops by 2030.', null],
  ['We are open from 9am to 5pm.', null],
  ['Our 24 night drivers deserve a rest.', null],
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
