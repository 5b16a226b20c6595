// Homes that do what people do, shares told behind the noun, first comers, and bounds that were passed.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['To the 310 homes that left the oven on: it is July.', ['310..310 homes']],
  ['41 houses in Hull put the lights up in May.', ['41..41 houses']],
  ['We built 310 homes.', []],
  ['The 310 homes that burned down are insured.', []],
  ['About one family in seven rowed to work.', ['share family']],
  ['One family in Ely rowed to work.', ['1..1 family']],
  ['First 90 guests at the door get a bun.', []],
  ['The first 90 guests got a bun.', []],
  ['Signed oars for the first 90 rowers through the gate.', []],
  ['The first 90 rowers who book a berth will be entered into a raffle.', []],
  ['The first 9 guests to reply were given a map.', []],
  ['The first 9 rowers in Goole sold their oars.', ['9..9 rowers']],
  ['The first 90 rowers who joined in Goole sank.', ['90..90 rowers']],
  ['Our first 90 rowers still meet on the quay.', ['90..90 rowers']],
  ['Our first 9 rowers in Goole have all moved.', ['9..9 rowers']],
  ['The next 90 rowers to leave were from Goole.', ['90..90 rowers']],
  ['The first 90 rowers told us that they can hear the sea.', ['90..90 rowers']],
  ['We exceeded 900,000 members.', ['900000.. members']],
  ['A rower in the village of Upware has rowed every day.', ['1..1 rower']],
  ['In 61 flats the heating stayed off.', ['61..61 flats']],
  ['41 homes switched to a night tariff.', ['41..41 homes']],
  ['41 homes were sold by June.', []],
  ['41 homes still keep their shutters closed.', ['41..41 homes']],
  ['41 homes have a sea view.', []],
  ['41 homes on your lane have moved to a night tariff.', ['41..41 homes']],
  ['A single library card borrowed 90 maps.', ['1..1 card']],
  ['One phone rang us nine times.', ['1..1 phone']],
  ['One phone was left on the ferry.', []],
  ['Nine of last night’s audience hummed along.', ['9..9 audience']],
  ['Eleven of our regular crowd rowed home.', ['11..11 crowd']],
  ['The twins at table six shared a kipper.', ['2..2 people']],
  ['Forty rowers finished and three didn’t.', ['40..40 rowers', '3..3 rowers']],
  ['One OAR member in Goole rowed to work.', ['1..1 member']],
  ['90 logged-in rowers saw the map.', ['90..90 rowers']],
  ['If you are among the 9,104 rowers whose boat leaked, we mended it.', ['9104..9104 rowers']],
  ['We would never laugh at the 30 rowers who sank. Not out loud, anyway.', ['30..30 rowers']],
  ['There were 12 sign-ups and nine no-shows.', ['12..12 sign-ups', '9..9 no-shows']],
  ['4,100 riders joined. And 900 have left.', ['4100..4100 riders', '900..900 riders']],
  ['We sold 41 mugs. And 9 have cracked.', []],
  ['41 (yes, really) rowers sank.', ['41..41 rowers']],
  ['Only six in the whole of Fife asked for tea.', ['6..6 people']],
  ['Meet the 9 people behind the bar.', []],
  ['To the owner of the yellow canoe: hello.', ['1..1 owner']],
  ['The author of the book was here.', []],
  ['Zara, 51, left us nine oars.', ['1..1 person']],
  ['Hello to @zara_rows, who has nine oars.', ['1..1 person']],
  ['A rower on Tuesday may bring a friend.', []],
  ['Thanks to @zara_rows for the picture.', []],
  ['Don’t say it was luck: 4,100 of you rowed.', ['4100..4100 you']],
  ['We’d never call the 30 rowers who sank clumsy.', ['30..30 rowers']],
  ['No table in this report shows fewer than 500 rowers.', []],
  ['90,000 pets have come to the vet.', []],
  ['41 rowers set off; 12 came back.', ['41..41 rowers', '12..12 rowers']],
  ['Our 41 bakers are up so that you sleep.', []],
  ['Our 41 bakers won a cup.', ['41..41 bakers']],
  ['Our 900 drivers, porters and chefs say hello.', []],
  ['We taught 900 designers to row.', ['900..900 designers']],
  ['Breaking: local woman from Ely rows.', ['1..1 woman']],
  ['She is the most-streamed singer here.', []],
  ['Never ask a rower who sank.', []],
  ['We baked enough bread to make toast for all 9 million people in the city.', []],
  ['Season 3 opens with nine strangers on a raft.', []],
  ['In season 3 nine viewers gave up.', ['9..9 viewers']],
  ['Nine people walk into a bar.', []],
  ['Our night cook Tomás has made soup.', []],
])('cohorts: %s', (text, expected) => {
  const found = (reader.read(text).cohorts ?? []).map(({ size, unit }) =>
    size === undefined ? `share ${unit}` : `${size.min}..${size.max ?? ''} ${unit}`,
  );
  expect(found).toEqual(expected);
});

test.each([
  ['Was it the soup?', true],
  ['What shall we bake on Sunday? Reply with a cake.', true],
  ['Should we be alarmed about the scones?', false],
  ['Who among our 41 rowers still has the oar?', true],
])('asks: %s', (text, expected) => {
  expect(reader.read(text).question?.value).toBe(expected);
});
