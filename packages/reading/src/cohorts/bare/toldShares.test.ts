// Shares of people whose noun does not stand right behind them: each is told of, or leaves the groups open.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function shares(text: string): readonly string[] {
  return (reader.read(text).cohorts ?? []).flatMap(({ share, unit }) =>
    share === undefined ? [] : [`${share.min} ${unit}`],
  );
}

test.each([
  // the amount before it
  ['The share of pupils who walk to school was 2% in March.', ['0.02 pupils']],
  ['In March the proportion of pupils who cycle stood at 3 per cent.', ['0.03 pupils']],
  ['The percentage of savers with a cash card is now only 4%.', ['0.04 savers']],
  ['The rate of pupils who walk fell to 2% last term.', ['0.02 pupils']],
  ['The figure for savers who never log in is 1%.', ['0.01 savers']],
  ['The share of savers who phone us rose from 3% to 4%.', ['0.03 savers', '0.04 savers']],
  // behind it
  ['2% is the share of pupils who walk home.', ['0.02 pupils']],
  ['2%: the proportion of savers who never log in.', ['0.02 savers']],
  // asked for
  ['What share of pupils walk to school? 2%.', ['0.02 pupils']],
  ['What percentage of savers never log in? Three per cent.', ['0.03 savers']],
  ['How many pupils walk home alone? 2%.', ['0.02 pupils']],
  // the whole before it
  ['Of our savers, 2% return the cash card.', ['0.02 savers']],
  ['Among all pupils, 3% practise at dawn.', []],
  ['Among all pupils, 3% train at dawn.', ['0.03 pupils']],
  ['Of our beekeepers, only 1% keep wasps.', ['0.01 beekeepers']],
  ['Of you, 2% go home before the song.', ['0.02 you']],
  ['Of those who enrolled in March, 2% have left.', ['0.02 people']],
  // the second of two
  ['97% of savers stayed. 2% left.', ['0.97 savers', '0.02 savers']],
  ['97% of savers renew, 3% quit.', ['0.97 savers', '0.03 savers']],
  ['98% of pupils eat the peas; 2% hide them.', ['0.98 pupils', '0.02 pupils']],
  ['98% of pupils eat the peas, 2% don’t.', ['0.98 pupils', '0.02 pupils']],
  ['98% of pupils eat the peas. The rest, 2%, hide them.', ['0.98 pupils', '0.02 pupils']],
  ['98% of pupils eat the peas. The remaining 2% hide them.', ['0.98 pupils', '0.02 pupils']],
  ['96% of beekeepers use smoke, and 4% keep cool heads.', ['0.96 beekeepers', '0.04 beekeepers']],
  ['We taught 6,000 pupils. 3% cried.', ['0.03 pupils']],
  // a verb that they share, or a label
  ['Pupils walking to school fell to 3%.', ['0.03 pupils']],
  ['Our pupils are brave: 98% try the peas.', ['0.98 pupils']],
  ['Pupils: 98% try the peas, 2% hide them.', ['0.98 pupils', '0.02 pupils']],
  ['To the 2% who hide the peas: we know.', ['0.02 people']],
  ['Our pupils are brave: 98% try the peas. Who are the 2%?', ['0.98 pupils', '0.02 pupils']],
  // ranks and ratios
  ['A hundredth of our savers never log in.', ['0.01 savers']],
  ['One-fiftieth of pupils walk home.', ['0.02 pupils']],
  ['Three hundredths of our savers moved away.', ['0.03 savers']],
  ['A full third of you hid the peas.', ['0.333333333333 you']],
  ['A mere fiftieth of pupils walk home.', ['0.02 pupils']],
  ['Every hundredth saver asks for a cheque book.', ['0.01 saver']],
  ['Every 50th saver asked for a cheque book.', ['0.02 saver']],
  ['One of every hundred savers never logs in.', ['0.01 savers']],
  ['Two in every hundred pupils walk home.', ['0.02 pupils']],
  ['For every fifty pupils, one walks home.', ['0.02 pupils']],
  ['Of every three savers, one logs in before breakfast.', ['0.333333333333 savers']],
  ['In every hundred savers, two never log in.', ['0.02 savers']],
  ['Two savers per hundred still use cheques.', ['0.02 savers']],
  ['One saver in fifty writes a cheque.', ['0.02 saver']],
  ['One in fifty writes a cheque.', ['0.02 people']],
])('%s', (text, expected) => {
  expect(shares(text)).toEqual(expected);
});

test.each([
  // shares of something that is theirs, or of something else
  'The percentage of pupils’ fees that goes to charity is 2%.',
  'The share of sales from savers is 2%.',
  'Our share of savers in Ripon is 2%.',
  'The share of savers who phone us was 2% higher in May.',
  'Among our pupils, 2% milk is the favourite.',
  'The interest rate for savers is 2%.',
  'Savers told us that their rate fell to 3%.',
  'Our savers get more: 5% off every mug.',
  // prices, terms and milk behind a share of people
  'Every tenth saver gets a free mug.',
  'Every second Tuesday is pea day.',
  'For every fifty pupils, one tree is planted.',
  'For every fifty pupils, one euro goes to charity.',
  'Cut to a hundredth of a second, our clip is art.',
  'On a twentieth birthday our savers get a cake.',
  'Every second counts for pupils.',
])('no share of people: %s', text => {
  const { cohorts, openCohorts } = reader.read(text);
  expect([cohorts, openCohorts ?? false]).toEqual([[], false]);
});

test.each([
  ['97% of savers stayed. 5% cashback is why.', ['0.97 savers']],
  ['97% of savers renew. 10% off for the rest.', ['0.97 savers']],
  ['97% of savers renew, up from 95% in May.', ['0.97 savers']],
  ['97% of savers renew, 2% more than in May.', ['0.97 savers']],
  ['97% of savers like us. 2% interest was the reason.', ['0.97 savers']],
  ['Two savers per 100 visits ask for help.', []],
])('only the first: %s', (text, expected) => {
  expect(shares(text)).toEqual(expected);
});
