// One person without a number, groups that stand for people, numbers borrowed and hedged.
import { createReader } from '@fineline/reading';
import { builtInVocabularies, type Interval } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function interval({ min, max }: Interval): string {
  return min === max ? String(min) : `${min}..${max ?? ''}`;
}

test.each([
  ['A certain someone in Deal bought five kilts.', ['1 person: someone']],
  ['One rider somewhere took the ferry all night.', ['1 rider: One rider']],
  ['Somewhere in Skye lives a diner who eats nothing green.', ['1 diner: a diner']],
  ['We’re not saying seat 9C snored.', ['1 person: seat 9C']],
  ['Room 17 has ordered a third pudding.', ['1 person: Room 17']],
  ['Number 44, that is the fifth sofa on the kerb.', ['1 person: Number 44']],
  ['8 Mill Lane, your goat is out again.', ['1 person: 8 Mill Lane']],
  ['Donor 00932: one coin a year.', ['1 donor: Donor 00932']],
  ['Patient 31, you are late.', ['1 patient: Patient 31']],
  ['The Duttons of Abbey Road left the tap running.', ['1 person: The Duttons']],
  ['To the regular on the 6.18 who hums: louder.', ['1 regular: the regular']],
  ['Hey, lone bather on the pier: cold?', ['1 bather: lone bather']],
  ['Somebody on the top floor printed a novel.', ['1 person: Somebody']],
  ['In 2017 somebody out there wore every hat.', ['1 person: somebody']],
  ['Last night someone swam to the buoy.', ['1 person: someone']],
  ['A diner’s pudding arrived at midnight.', ['1 diner: A diner’s']],
  ['Our last finisher crossed in the dark.', ['1 finisher: Our last finisher']],
  ['We mocked a guest for his hat. We are sorry.', ['1 guest: a guest']],
  ['Order 00932: sent.', []],
  ['Number 10, Downing Street is lit up.', []],
  ['Somebody in marketing made cake.', []],
  ['Our last train left at nine.', []],
  ['41 US customers complained.', ['41 exact customers: 41 US customers']],
  ['A million and a half walkers came.', ['1500000 walkers: A million and a half walkers']],
  ['84 households kept the heating off.', ['84 exact households: 84 households']],
  ['Six accounts were shared by a whole rugby club.', ['6 exact accounts: Six accounts']],
  ['40 small firms moved over in a day.', ['40 exact firms: 40 small firms']],
  ['212 homes rang us in the dark.', ['212 exact homes: 212 homes']],
  ['11 tables left without a word.', ['11 exact tables: 11 tables']],
  ['The 9 teams that quit early missed the cake.', ['9 exact teams: 9 teams']],
  ['We built 300 homes by the canal.', []],
  ['40 teams will play in the cup.', []],
  ['We closed 90 fake accounts.', []],
  ['14 new accounts departments opened.', []],
  ['A pensioner from Ghent has logged in 300 times.', ['1 pensioner: A pensioner']],
  ['A librarian, 61, has borrowed every atlas.', ['1 librarian: A librarian']],
  ['A grandmother of nine won the chess league.', ['1 grandmother: A grandmother']],
  ['A customer can cancel at any time.', []],
  ['A member of staff will call.', []],
  ['Some bloke in Penrith bought our last pogo stick.', ['1 bloke: Some bloke']],
  ['Some guest left a harp behind.', ['1 guest: Some guest']],
  ['We have a guest who irons his socks.', ['1 guest: a guest']],
  ['There is a rider who brings a goose.', ['1 rider: a rider']],
  ['Our least careful driver bent nine bumpers.', ['1 driver: Our least careful driver']],
  ['Our 1,000th customer is a twin.', ['1 customer: Our 1,000th customer']],
  ['The millionth visitor got a cactus.', ['1 visitor: The millionth visitor']],
  ['Somebody at 9 Castle Street plays the tuba.', ['1 person: Somebody']],
  ['Lately, somebody near here keeps singing.', ['1 person: somebody']],
  ['Somebody should tell them.', []],
  ['Whoever in Ely hums at night: carry on.', ['1 person: Whoever']],
  ['Passenger in 3F: your snoring has its own review.', ['1 passenger: Passenger']],
  ['We found the shed whose owner sang all night.', ['1 owner: owner']],
  ['An 84-year-old from Tenby asked for a skateboard.', ['1 person: An 84-year-old']],
  ['An 84-year-old tree fell over.', []],
  ['Ms Adeyemi knitted 40 hats.', ['1 person: Ms Adeyemi']],
  ['Eleven hats were knitted by 9-year-old Tamsin.', ['1 person: Tamsin']],
  ['Meet Bogdan, who finished every level.', ['1 person: Bogdan']],
  ['Only Padraig complained.', ['1 person: Padraig']],
  ['Hey Padraig Flynn of Sligo, the lasagne again?', []],
  ['Harry Potter queues were long.', []],
  ['We will never name Padraig Flynn or anybody else.', []],
  ['We feared for the 41 colleagues and riders at sea.', ['41 exact riders: 41 colleagues and riders']],
  ['Our crew of 26 repainted the ferry.', []],
  ['Of our 400 members, 41 gave up.', ['400 members: 400 members', '41 exact members: 41']],
  ['Our riders, 52 of them, asked for the same thing.', ['52 exact riders: 52 of them']],
  ['“To the 41 members” is no way to begin.', []],
  ['If you heard that “only 41 members” had paid, you would worry.', []],
  ['A couple of hundred campers stayed dry.', ['150..300 campers: A couple of hundred campers']],
  ['A couple of million people sang along.', ['1500000..3000000 people: A couple of million people']],
  ['Getting on for 850 riders walked home.', ['845..850 riders: Getting on for 850 riders']],
  ['In the region of 640 gardeners sent photos.', ['640 gardeners: In the region of 640 gardeners']],
  ['330 or thereabouts people clapped.', ['330 people: 330 or thereabouts people']],
  ['A good 120 members queued.', ['120 members: A good 120 members']],
  ['A mere 44 souls braved the haggis.', ['44 exact souls: A mere 44 souls']],
  ['Just shy of 1,510 readers wrote in.', ['1505..1509 readers: Just shy of 1,510 readers']],
])('%s', (text, expected) => {
  const found = reader.read(text).cohorts?.map(({ size, exact, unit, span }) => {
    return `${interval(size!)}${exact ? ' exact' : ''} ${unit}: ${text.slice(span!.start, span!.end)}`;
  });
  expect(found).toEqual(expected);
});
