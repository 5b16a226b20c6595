// Whom a reply names that tells nothing of them, and where a number or a place finds somebody.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  ['Hi Priya, thanks for getting in touch. Your order leaves on Monday.', []],
  ['Hey Dana, happy birthday!', []],
  ['Hi Priya, you have bought nine kilos of cheese.', ['person-name']],
  ['Hi Oluwa, your parcel is with a neighbour, and your court papers are, too.', ['person-name']],
  ['The lift broke, and our helpline is 0117 496 0733.', []],
  ['Write to us with your name, or ring 020 7946 0733.', []],
  ['Whoever left a harp in the hall: please ring the shop on 01632 960 733.', []],
  ['Call Ida on 07700 900123 for a chat.', ['phone']],
  ['Be like the person who put 31 sea songs on their “Bath Time” playlist.', []],
  ['Be like the person who called a playlist “Bath Time”.', ['quasi']],
  ['Hi Sam, sorry about the burnt pie. We have refunded £9.40.', []],
  ['Hey Luca, sorry your kettle leaked. Pop into any branch.', []],
  ['The only falconer we insure in Wick has claimed twice.', ['quasi']],
  ['A shopper in Hyderabad bought 900 mangoes.', []],
  ['A shopper in Wick bought 900 mangoes.', ['quasi']],
  ['Dear guest in 307, the lamp is lit.', ['quasi']],
  ['The honeymooners in our Garden Suite sang all night.', ['quasi']],
  ['One regular has had the number 31 with mint since May.', []],
  // Notices of what is whoever's by contract, and colleagues who are thanked.
  ['Hi Olga, your June bill is ready. If it looks wrong, send us a photo of the meter.', []],
  ['Hi Tom, your bill says that you were up until four again.', ['person-name']],
  ['Our driver Marie found 90 phones. Thank you, Marie!', []],
  ['Mr Patel, our headteacher, abseils on Friday for the roof fund.', []],
  ['Mrs Ellis retires after 31 years in our kitchen.', []],
  ['Dr Lena Ortiz joins our board in May.', []],
  ['Mr Hale of Ripon has not paid since May.', ['person-name', 'quasi']],
  // Whoever a road, a till, a coach, a trade or a clock finds.
  ['Residents of Birch Close left three sofas on the verge again.', ['quasi']],
  ['Residents of Birch Close: the water will be off on Tuesday.', []],
  ['Regular at pump 3 with the six energy drinks: good morning.', ['quasi']],
  ['Customers at till 6 get their bags packed by the scouts.', []],
  ['To the lady in coach D who sang to Reading: encore.', ['quasi']],
  ['The quiet coach is coach D.', []],
  ['To the tenant of 14 Larch Row who flushed a goldfish: he lived.', ['quasi']],
  ['Our keenest diner, a Dorking dentist, has come 91 times.', ['quasi']],
  ['A passenger who left the ball at 9:40 pm was dropped at the dock at 10:05.', ['quasi']],
  ['A tram left at 6:10 and arrived at 6:31.', []],
  ['A tenant named Desmond took the kettle home.', ['person-name']],
  ['A boat named Desmond won the regatta.', []],
  ['Derek, a regular at our Tring pool, swims at six.', ['person-name', 'quasi']],
  ['One viewer in Antarctica finished the series.', []],
])('%s', (text, expected) => {
  expect(reader.read(text).identifier?.has).toEqual(expected);
});
