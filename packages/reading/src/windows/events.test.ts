// Stretches told by events, by turns of the day, by clauses and by what they are counted from.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['20 players left at half-time.', 'at half-time'],
  ['When the storm hit the coast, 900 kettles went on.', 'When the storm hit the coast'],
  ['When the mood is right, sing.', null],
  ['90 riders went home before the power went off.', 'before the power went off'],
  ['They sang the moment the doors opened.', 'the moment the doors opened'],
  ['41 rowers left us the night Ada Grey resigned.', 'the night Ada Grey resigned'],
  ['41 rowers left us on the very night we lost.', 'on the very night we lost'],
  ['41 rowers changed oars between the two finals.', 'between the two finals'],
  ['They sing after every match.', 'after every match'],
  ['61 of you wept during their two-hour rehearsal.', 'during their two-hour rehearsal'],
  ['You overslept for the 9th Sunday running.', 'for the 9th Sunday running'],
  ['Week 7: nobody rowed.', 'Week 7'],
  ['The till failed at 6 on Friday evening.', 'at 6 on Friday evening'],
  ['Members swam 900 lengths in May, and nine each week.', 'in May'],
  ['Your first two weeks are free.', null],
  ['Two months of tea for £3.', null],
  ['They booked a sitter for a week in Rome.', null],
  ['Close your eyes for ten seconds.', null],
  ['Pizza tonight?', null],
  ['We are at sea nine days a month.', null],
  ['Take a bow, class of 2019.', null],
  ['A cosy and everyday mug.', null],
  ['They gave up before sunrise on Monday.', 'before sunrise on Monday'],
  ['By lunchtime 600 buns were gone.', 'By lunchtime'],
  ['40 skaters fell over during half-term.', 'during half-term'],
  ['They played chess during the long strike.', 'during the long strike'],
  ['They cried during the film.', null],
  ['38 riders got wet in yesterday’s downpour.', 'yesterday'],
  ['After Thursday’s outage we rang everyone.', 'After Thursday’s outage'],
  ['We stayed open through the outage.', 'through the outage'],
  ['Players won 90 coins in the spring event.', 'in the spring event'],
  ['Nothing beats 40 soups in one heatwave.', 'in one heatwave'],
  ['38 of you rang us the morning the heating failed.', 'the morning the heating failed'],
  ['The week they moved in, nobody slept.', 'The week they moved in'],
  ['9 players quit within seconds of the tutorial.', 'within seconds of the tutorial'],
  ['We answer within an hour.', null],
  ['24 hours after the sale, 9 of you wanted refunds.', '24 hours after the sale'],
  ['Three days before payday, beans sell out.', 'Three days before payday'],
  ['Sales of ice rose in the hottest June on record.', 'in the hottest June on record'],
  ['Orders for soup tripled on the coldest night of the year.', 'on the coldest night of the year'],
  ['The most wanted words of the week are here.', 'of the week'],
  ['The song of the year is ours.', null],
  ['On the third of May 80 kites went up.', 'On the third of May'],
  ['On the 14th, 300 of you sent roses.', 'On the 14th'],
  ['She works on the 21st floor.', null],
  ['They left at five this morning.', 'at five this morning'],
  ['Fog shut the bridge for most of Thursday.', 'for most of Thursday'],
  ['It was busy over the bank holiday.', 'over the bank holiday'],
  ['The Christmas party was loud.', null],
  ['We took down last Thursday’s post.', 'last Thursday'],
  ['We had a band at this year’s fair.', null],
  ['The password is from 2009.', null],
  ['It was quiet from dusk till dawn.', 'from dusk till dawn'],
  ['Between 2 and 4 p.m. we sold out.', 'Between 2 and 4 p.m.'],
  ['You have walked 90 miles so far this year.', 'so far this year'],
  ['Right now 9 of you are asleep.', 'Right now'],
  ['Your 2025 in soup is here.', '2025'],
  ['It’s 2 a.m. and you are still here.', 'It’s 2 a.m.'],
  ['We set the clock for 5 a.m. again.', null],
  ['They rode every weekday in May.', 'every weekday in May'],
  ['It came eighteen minutes later than planned.', null],
  ['Today is the day, and you have rested since March.', 'since March'],
  ['They paid at the till this month.', 'this month'],
  ['Over the course of a year 90 keys got lost.', 'Over the course of a year'],
  ['In the first ten minutes of the match, 9 goals fell.', 'In the first ten minutes of the match'],
])('%s', (text, expected) => {
  const span = reader.read(text).window?.span;
  expect(span ? text.slice(span.start, span.end) : null).toBe(expected);
});

test.each([
  ['Between 2 and 4 p.m. we sold out.', { min: 1 / 24, max: 1 }],
  ['40 skaters fell over during half-term.', { min: 5, max: 9 }],
])('how long it was: %s', (text, days) => {
  expect(reader.read(text).window?.days).toEqual(days);
});
