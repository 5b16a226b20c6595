// What a post tells of many, of one, or of whoever reads, by how it is told.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Half a million people came to see the otters. Our paths forgive them.', 'milestone'],
  ['In 2020, 2.02m people took part in our virtual row.', 'milestone'],
  ['Pints of cider ordered late went up 41% in the week of the fair.', 'trend'],
  ['Night owls have shorter phone calls than everyone else.', 'aggregate-fact'],
  ['Our map was opened 2.3 million times in October.', 'aggregate-fact'],
  ['‘Green Sleeves’ was sung 9,412 times in our halls last May.', 'fun-fact'],
  ['Third in the county for recycled jars: Ely.', 'ranking'],
  ['You missed eleven lessons and still came to the party.', 'personal-recap'],
  ['Your home used 12% less power this spring than last.', 'personal-recap'],
  ['Hey Olga, you beat last week by 1,200 strokes. Nice going.', 'personal-recap'],
  ['Hi Olga, you rowed 412 miles in 2020.', 'personal-recap'],
  ['Our data says Leeds nods off at nine. Sweet dreams, Leeds.', 'call-out surveillance-boast'],
  ['Only six members still row at night, and yes, the lock keeper knows them by name.', 'surveillance-boast'],
  ['One guest slept in the sauna for nine nights. Good human.', 'call-out'],
  ['Plenty of walkers turned back at the ford, and quite right.', 'aggregate-fact'],
  ['Requests for oars rise by a third on the first of April.', 'aggregate-fact trend'],
  ['Half-blue kettles were asked for more often than red ones in May.', 'aggregate-fact'],
  ['About 2.1m rowers tried the long oar last year.', 'aggregate-fact milestone'],
  ['As of today, one billion people are rowing with our app.', 'milestone'],
  ['Two of our conductors have hummed on the Ely line since 1989.', 'individual-story'],
  ['Eleven of our baristas still burn the toast.', 'call-out'],
  ['If you are among the 9,104 rowers whose boat leaked, we mended it.', 'call-out'],
  ['Our newest porter, who started on Monday, has met the swan.', 'individual-story'],
  ['Someone on the ferry team ate the same pie on 212 shifts.', 'individual-story'],
  ['Our own bakers account for nine of the crusts.', 'individual-story'],
  ['Your brother finished the jigsaw without you.', 'individual-story'],
  ['Oi, seat 9C on the Ely ferry. Boots off next time.', 'call-out individual-story'],
  ['I can see you opened the map at two this morning, so the update is there.', 'surveillance-boast'],
  ['Our data team can tell which lanes sing on Sundays. Yes, we counted.', 'surveillance-boast'],
])('%s', (text, expected) => {
  const { framing } = reader.read(text);
  for (const word of expected.split(' ')) expect(framing?.has).toContain(word);
});

test.each([
  'The new ground will hold twice as many boats.',
  'We publish nothing about fewer than 9,000 rowers.',
])('tells nothing of many: %s', text => {
  expect(reader.read(text).framing?.has).not.toContain('aggregate-fact');
});

test.each([
  ['Up to 75 players were thrown out by our bug on Saturday. Your medals are back.'],
  ['Hey Olga, you beat last week by 1,200 strokes. Nice going.'],
  ['Ice cream sales fell in Ely. Make of that what you will.'],
])('calls nobody out: %s', text => {
  expect(reader.read(text).framing?.has).not.toContain('call-out');
});

test.each([
  'Two of our porters are on their way.',
  'Our porters, who start at four, open the gates at five.',
  'Somebody in marketing pressed the wrong button. Sorry.',
  'Someone has to do it.',
  'Your brother sent you a gift.',
  'Seat 9C on the Ely ferry is broken.',
  'I can see your parcel left Ely at noon.',
  'Hi Sam, sorry about the cold soup, your money is back. Anything else we can do?',
  'To everyone who waited in the rain for the ferry: the tea is on us. Thank you.',
])('points at nobody: %s', text => {
  const { framing } = reader.read(text);
  for (const word of ['call-out', 'individual-story', 'surveillance-boast', 'interrogation'])
    expect(framing?.has ?? []).not.toContain(word);
});
