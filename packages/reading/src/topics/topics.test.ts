import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Where a few people are is theirs alone.
test.each([
  ['We sent 44 guests in Cardiff a towel.', ['location']],
  ['Somebody in Ely sent us a towel.', ['location']],
  ['17 cellists in Elm Close played on.', ['location']],
  ['The lady at number 9 borrowed a tent.', ['location']],
  ['A Bristol member borrowed nine tents.', ['location']],
  ['In Ely, 44 guests sent us a towel.', ['location']],
  ['The man who woke up in Tenby sent us a towel.', ['location']],
  ['The four sailors in our Ely crew sent us a towel.', ['location']],
  ['31 guests on the train outside Crewe sent us a towel.', ['location']],
  ['We sent 44 guests of honour a towel.', []],
  ['44 guests on the night bus sang.', []],
  ['We sent 90,000 guests in Cardiff a towel.', []],
  ['We sent 44 guests in March a towel.', []],
])('a place: %s', (text, expected) => {
  expect(reader.read(text).topic?.has).toEqual(expected);
});

// What is searched for, sold or sung about is sensitive with nobody beside it.
test.each([
  ['Searches for conjunctivitis rose by a tenth.', 'health'],
  ['Knee supports sold out after the race.', 'health'],
  ['Orders for nicotine patches doubled in October.', 'health'],
  ['A third of our members have a stiff neck.', 'health'],
  ['To the 41 guests who did their back in: the chairs are soft.', 'health'],
  ['38 of our members have been sober for a year.', 'health'],
  ['38 of our members have been sober for a year.', 'substance'],
  ['Claims for anxiety rose by half in May.', 'health'],
  ['72 swimmers joined our pool in January and came once.', 'health'],
  ['A third of our tenants live from payday to payday.', 'finances'],
  ['The couple in the tower suite never opened the curtains.', 'sexuality'],
  ['Searches for insomnia rose by a tenth.', 'health'],
  ['Streams of songs on loneliness fell in May.', 'mental-state'],
  ['Placards were sold out by noon.', 'politics'],
  ['Downloads of divorce forms peaked in January.', 'relationship'],
  ['You owe £12 for stamps.', 'finances'],
  ['212 guests logged a cold sore in May.', 'health'],
  ['To the 31 singers with a sore throat: hum.', 'health'],
  ['Our listeners who cannot sleep ring for the weather.', 'mental-state'],
  ['Umbrellas sold out before the by-election.', 'politics'],
  ['Rides rose before the evening prayer.', 'religion'],
  ['She paid for the cruise of her girlfriend.', 'sexuality'],
  ['17 of our rowers went back to single on a Monday.', 'relationship'],
  ['You paid for the kite in nine instalments.', 'finances'],
  ['To the dad who pushed the swing 900 times: sit down.', 'children'],
  ['37 guests asked for a corkscrew at breakfast.', 'substance'],
  ['We can see which house you sing in.', 'location'],
  ['Prams are in a third of our baskets.', 'children'],
  ['Vodka is most popular before noon.', 'substance'],
  ['31 of our tenants panicked about the rent.', 'mental-state'],
  ['Nine of you are addicted to our slots.', 'mental-state'],
  ['You saw a dentist nine times in May.', 'health'],
  ['The 31 rowers who pay us monthly have never seen the lake.', 'finances'],
  ['Dozens of parents open our app at dawn.', 'children'],
  // A sign between words of several phrases.
  ['40 of you spent £94 on cake.', 'finances'],
  ['Ely sleeps badly: wearers there slept five hours.', 'health'],
  ['Nine of you broke a wrist on our ice.', 'health'],
  ['You left home at seven, says our lamp.', 'location'],
  ['Two of our guests in room 9 sang.', 'location'],
  ['Joint accounts rose in May.', 'finances'],
  ['She hasn’t called, and we are her phone.', 'relationship'],
  ['Nine husbands bought pearls that were not hers.', 'sexuality'],
  ['31 sailors could not face people after the storm.', 'mental-state'],
  ['Our scooters see which of our riders has been drinking.', 'substance'],
  ['Happy Mother’s Day to all who hid the vodka.', 'substance'],
  ['Thank you to our patients on ward 6, who rang 90 times.', 'health'],
  // An offer of help, but of what was counted or guessed.
  ['Pregnancy tests sell out on Mondays. Our nurses are here to help.', 'health'],
  ['You looked up insomnia again. We can help.', 'health'],
  ['To the 31 rowers with a migraine: help is available.', 'health'],
])('a topic: %s', (text, expected) => {
  expect(reader.read(text).topic?.has).toContain(expected);
});

// Words that name a sensitive subject elsewhere, and none here.
test.each([
  'Our tool shed lent 64 ladders to the village.',
  'Our gardeners weed the beds on Mondays.',
  'She had nine shots on goal.',
  'A record number of ladders was lent in spring.',
  'We rate every dish from one to five stars.',
  'They put on a play about bees.',
  'Our savings on string paid for a second van.',
  'The kitchen closes at ten, the bar at two.',
  'A new engine for an old bus: meet the crew.',
  'We woke up to snow on the roof.',
  'Our bets paid off: the rye sells itself.',
  'We broke the kiln, and we have mended it.',
  'A child ticket costs nothing in spring.',
  'During the March sale our shop opens at nine.',
  'Sleep longer: our curtains are half price.',
  'A major operation to move the bridge starts at dawn.',
  'Sick of wet tents? Ours are dry.',
  'It took nine months and one very patient welder.',
  'Riders spent more than 900,000 hours on our trails.',
  'All tents are half price until the end of the month.',
  'The gates close at noon on Good Friday.',
  'Our new battery ends range anxiety.',
  'Our pharmacists can give you a jab on Saturdays.',
  'If betting stops being a game, help is available at any hour.',
  'Together we raised £90,000 for dementia research.',
  'Happy Father’s Day to all who do the school run.',
  'This autumn children swim for free.',
  'Sugar-free, nut-free, fuss-free: our new bar is here.',
  'Pensioners can now open an account by post.',
  'Our wine bar opens on Monday.',
  'When rent is due, our budget planner is free for all, member or not.',
  'Our trams run later for the evening prayer.',
  'The new lift has room for prams.',
  'Wishing all who keep it a peaceful Ramadan.',
  'Fat tyres and a light frame: the new bike is here.',
])('no topic: %s', text => {
  expect(reader.read(text).topic?.has).toEqual([]);
});
