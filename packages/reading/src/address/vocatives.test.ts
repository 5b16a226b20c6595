// Who is called by name, by what they are or by what they do, and who is only spoken of.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Hats off to the 41 members who came back.', []],
  ['Hats off to the 41 members who came back. You are stars.', ['cohort to-the-group: to the 41 members']],
  ['Bravo to the 12 testers who broke it.', []],
  ['Congratulations to Padraig, our first rider.', []],
  ['Thanks to 250 donors, the roof is dry.', []],
  ['Hello to the 41 riders on the bus.', ['cohort to-the-group: to the 41 riders']],
  [
    'Quick note for the 90 drivers in lane two: use your lights.',
    ['cohort to-the-group: for the 90 drivers'],
  ],
  ['A word to the 7 guests with the spoons: enough.', ['cohort to-the-group: to the 7 guests']],
  ['Riders on the 9: the bridge is shut.', ['cohort to-the-people: Riders']],
  ['Riders in Ely are early: 14% come at dawn.', []],
  ['Guests who sing at dawn: the walls are thin.', ['cohort to-the-people: Guests']],
  ['Anyone who skipped the manual: page nine.', ['cohort to-the-people: Anyone']],
  ['Hi, playlist people.', ['reader to-the-people: Hi, playlist people']],
  ['Sorry, night owls: the bar is shut.', ['reader to-the-people: Sorry, night owls']],
  ['Gardeners, the slugs are winning.', ['reader vocative: Gardeners']],
  ['Ladies and gentlemen, the bar is open.', ['reader vocative: Ladies']],
  ['Runners, cyclists and swimmers raised a lot.', []],
  ['It was only the bus, ladies.', ['reader vocative: ladies']],
  ['Heads up, rowers: the river is low.', ['reader vocative: rowers']],
  ['Rowers: awake yet?', ['reader vocative: Rowers']],
  ['Rowers: 41. Oars: none.', []],
  ['Sir, the geese eat less.', ['reader vocative: Sir']],
  ['Goodnight, Leeds.', ['reader vocative: Leeds']],
  ['Evening, trombones.', ['reader to-the-people: Evening, trombones']],
  ['Hi @anselm, the kettle is on.', ['reader hey-handle: Hi @anselm']],
  ['The soup is on us, paddlers.', ['reader vocative: paddlers']],
  ['Sailors, supposedly.', []],
  ['Everyone in this hall volunteered: nine rowers on rowing.', []],
  ['Neighbours of the Month: a duck and a drake.', []],
  ['The river is high, so leave the boat at home.', ['reader imperative: leave']],
  ['The ferry is late; hold on.', ['reader imperative: hold']],
  ['Try selling that to a duck.', ['reader imperative: Try']],
  ['Well done on spotting the owl.', ['reader praise: Well done']],
  ['Happy Easter, everyone!', []],
  ['Do not feed the geese.', ['reader imperative: Do']],
  ['Half our lessons ended in spring. Merci, gracias!', ['reader thanks: Merci', 'reader thanks: gracias']],
  ['Our songs:\n1. Row On\n2. Don’t Sink Now', []],
  ['41 rowers sang on Sunday. Same again in May?', ['reader elliptical-question: Same']],
  ['What is for tea?', ['reader question: What is for tea?']],
  ['Our condolences to the 90 rowers in the rain.', ['cohort to-the-group: to the 90 rowers']],
  ['Asking the 41 rowers who sank: how?', ['cohort to-the-group: Asking the 41 rowers']],
  ['Boat race fans, rejoice: it is on.', ['reader vocative: Boat']],
  ['Put jam on it.', ['reader imperative: Put']],
  ['Put simply, it floats.', []],
  ['It rained. Soon, friend.', ['reader vocative: friend']],
  ['That was a wet night, table 9.', ['reader vocative: table']],
  ['Another oar, Olga?', ['individual name-last: Olga']],
  ['To the 67 “rowers” who sank: noted.', ['cohort to-the-group: To the 67 “rowers']],
  ['Are We Lost? A new podcast about boats.', []],
  ['Rowing in the U.K. was wet.', []],
  ['Never name a rower.', ['reader imperative: Never']],
  ['That was a bad bet, lads.', ['reader vocative: lads']],
  ['The prize was shared by dancers, singers and cooks.', []],
  ['Nine swimmers came back in March. Lost your towels?', ['reader second-person: your']],
  ['310 swimmers came back in March. Was it the soup?', []],
  ['A warm thank-you goes out.', []],
  ['Olga, 34, says we may share it: she rows.', []],
  ['Reply with a soup.', ['reader imperative: Reply']],
  ['Welcome to the club.', ['reader vocative: Welcome']],
  ['This winter, give the gift of soup.', ['reader imperative: give']],
  ['In March, order volumes rose.', []],
  ['Fasten seat belts.', ['reader imperative: Fasten']],
  ['Bear with us.', ['reader imperative: Bear']],
  ['Bear sightings rose in the hills.', []],
  ['We would never sell what you write.', ['reader second-person: you']],
  ['Get well soon to the crew of the ferry.', []],
  ['Our motto: eat more soup.', []],
  ['Ever wondered how a lock works?', ['reader elliptical-question: Ever']],
  ['Dear Monday, nobody likes that.', []],
  ['Love, everybody in the shop.', []],
  ['We would rather say thank you.', []],
])('speaks to: %s', (text, expected) => {
  const found = reader.read(text).addressee?.evidence?.map(({ word, cue, span }) => {
    return `${word} ${cue}: ${text.slice(span!.start, span!.end)}`;
  });
  expect(found).toEqual(expected);
});

test.each([
  ['Parents, are we singing too loud?', true],
  ['What did 900 of our readers cook on Sunday? Soup, mostly.', false],
  ['It rained, and honestly? So what.', false],
  ['Remember when we had one oar?', true],
  ['A brave plan? Nope. It was the cake.', false],
  ['Did we plan the flood? We did not.', false],
  ['You rowed in June. Care to explain', true],
  ['For science: which of our 41 rowers sings?', true],
])('asks: %s', (text, expected) => {
  expect(reader.read(text).question?.value).toBe(expected);
});
