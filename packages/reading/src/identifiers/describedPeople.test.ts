import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

// Nobody needs a surname to know who it is.
test.each([
  'The man in the orange beanie who returned three kettles: your kettle is here.',
  'Our regular on the 8.11 from Chelmsford hums all the way.',
  'That commuter on the 18:05 tram eats sardines.',
  'Someone at our Penrith store bought six bath mats and a shovel.',
  'The house on Beech Road whose lights blinded the pilots: dim them.',
  'To the couple at the far end of Mill Lane: we heard the tuba.',
  'Somebody at a Notting Hill townhouse ordered forty fish fingers.',
  'Not saying that table 9 wept into the soup.',
  'Dear gentleman in seat B12, please hum through your nose.',
  'A retired teacher from Whitby bought every kite.',
  'The pair on Quay Street whose showers ran at the same time: saving water, are we?',
  'Our last order of the year reached a house on Bell Street at 11:52pm: a single cracker.',
  'Whoever had six tubs of fudge sent to a studio off Baker Lane: enjoy.',
  'Dear person who hummed from a Croydon dental practice until four: shh.',
  'Your flatmate ate the last yoghurt on Monday at 7:12am, says the fridge.',
  'Nine passengers on the 08.15 from Crewe hum.',
  'Just one household on the island buys oat milk.',
  'We met a retired baker of 68, and his bread.',
  'The captain of our darts team in Diss ordered sixty kazoos.',
])('somebody: %s', text => {
  expect(reader.read(text).identifier?.has).toContain('quasi');
});

test.each([
  ['Rider 00871: eleven scooters in the canal.', 'account-number'],
  ['Sending love to the Petersons of Mill Lane.', 'person-name'],
  ['The Okonkwo family of Elm Row has a new goat.', 'person-name'],
  ['Wanda with the green hair is on her ninth mocha.', 'person-name'],
  ['One cyclist stopped for three hours. That is no ride, Darren.', 'person-name'],
])('told apart: %s', (text, word) => {
  expect(reader.read(text).identifier?.has).toContain(word);
});

test.each([
  'Every customer at our Penrith store gets a bag.',
  'Someone at our Penrith store will call you back.',
  'The chef at our Penrith restaurant won a star.',
  'Bring a friend on the 10:15 to Ely.',
  'London Kite Fair, 12 March, booth 14.',
  'Row A, the front row, is for children.',
  'Your soup is on the counter, table 9.',
  'The Petersons of our new sitcom are back.',
  'Emma in the blue dress wears a size 10.',
  'Hey Nadia, your parcel’s out for delivery. Anything wrong?',
  'Hi Sam, your new card is in the post.',
  'Meet Joan. She saved for a boat for 31 years. Joan is an actor; the rate is real.',
  'Dear Tunbridge Wells, we open at nine.',
  'Somebody answers day and night on 0800 555 0142.',
  'Members in the North East missed a payment.',
  'A home on Alder Street is now for sale: three beds, one garden.',
  'Your driver arrived at 9:14. Thanks for riding.',
  'Your parcel is on its way, Priya.',
  'Your booking is confirmed, Tom. See you on Friday.',
  'The head of our Leeds office retires on Friday.',
  'Surprise your wife at 8pm with a kite.',
  'Your son’s lesson starts on Tuesday at 4:30pm.',
])('nobody: %s', text => {
  expect(reader.read(text).identifier?.has).toEqual([]);
});
