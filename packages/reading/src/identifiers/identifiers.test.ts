import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function shown(text: string): readonly string[] {
  const evidence = reader.read(text).identifier?.evidence ?? [];
  return evidence.map(({ word, span }) => `${word}: ${text.slice(span!.start, span!.end)}`);
}

test.each([
  ['We paid with 4111 1111 1111 1111 today.', ['payment-card: 4111 1111 1111 1111']],
  ['The card 5500-0000-0000-0004 was left at the till.', ['payment-card: 5500-0000-0000-0004']],
  ['Our order 4111 1111 1111 1112 is on its way to you.', []],
  ['Send it to GB82 WEST 1234 5698 7654 32, please.', ['account-number: GB82 WEST 1234 5698 7654 32']],
  ['Send it to GB83 WEST 1234 5698 7654 32, please.', []],
  ['We saw you at 192.0.2.44 last night.', ['ip-address: 192.0.2.44']],
  ['We saw you at 2001:db8::7a3f last night.', ['ip-address: 2001:db8::7a3f']],
  ['This is version 10.4.300.1 of the app.', []],
  ['Version 10.4.30.1 of our app is out.', []],
  ['Our conversion came from 10.4.30.1 last night.', ['ip-address: 10.4.30.1']],
  ['The match was at 10:30:45 in the evening.', []],
  ['More than 1234567890123 grains of rice were counted.', []],
])('numbers of people: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['The account number 41418282 was charged.', ['account-number: account number 41418282']],
  [
    'Account 41418282, sort code 40-41-42: you are late.',
    ['account-number: Account 41418282', 'account-number: sort code 40-41-42'],
  ],
  ['The a/c no. 00041418282 is frozen.', ['account-number: a/c no. 00041418282']],
  ['Your IBAN ends in 8282, we saw.', ['account-number: IBAN ends in 8282']],
  ['Member no. 414182 was late with the bill.', ['account-number: Member no. 414182']],
  ['The routing number 041000041 is yours.', ['account-number: routing number 041000041']],
  [
    'Is CVV 414, exp 04/27, card ending 8282 yours?',
    ['payment-card: CVV 414', 'payment-card: card ending 8282'],
  ],
  ['Her PIN is 4182, and we know it.', ['payment-card: PIN is 4182']],
  ['The security code 414 was yours.', ['payment-card: security code 414']],
  ['The passport number 414182829 was left here.', ['quasi: passport number 414182829']],
  ['The NI number QQ 41 42 43 C was left here.', ['quasi: NI number QQ 41 42 43']],
  ['Account number 1,000,000 was opened this week.', []],
  ['Customer number 100000 gets a cake from us.', []],
  ['We have 41418282 accounts and love them all.', []],
  ['Our account in 2025 was a good read for you.', []],
  ['Drop a pin 300 metres from our shop.', []],
  ['We never ask for your CVV or your account number.', []],
])('numbers with a label: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['Hey Carla Jensen of Leeds, the lasagne again?', ['person-name: Carla Jensen']],
  ['Dear Mrs Okafor, your seat is ready.', ['person-name: Mrs Okafor']],
  ['Anna Berg ordered soup 41 times this year.', ['person-name: Anna Berg']],
  ['Sofia from Turin reads on the tram.', ['person-name: Sofia']],
  ['We saw you at the tram stop again, Sofia.', ['person-name: Sofia']],
  ['Only two guests wore the hat. Hello, Sofia.', ['person-name: Sofia']],
  ['Customer Hilda Marsh, 41, from Ely missed a payment.', ['person-name: Hilda Marsh']],
  ['We shut the account of Oscar Finch on suspicion of fraud.', ['person-name: Oscar Finch']],
  ['Our client Rosa Quill owes us $4,000.', ['person-name: Rosa Quill']],
  ['It was Rosa Quill who forged the note.', ['person-name: Rosa Quill']],
  ['Our client **Oscar Finch** kept his passbook.', ['person-name: Oscar Finch']],
  ['Our customer Sjoerd Vlieg missed a bill.', ['person-name: Sjoerd Vlieg']],
  ['Sjoerd Vlieg missed a payment.', ['person-name: Sjoerd Vlieg']],
  ['Thanks to Oscar Finch for shopping with us.', ['person-name: Oscar Finch']],
  ['Meet our branch manager Çağla Demir.', ['person-name: Çağla Demir']],
  ['We refused a loan to Rosa Quill.', ['person-name: Rosa Quill']],
  ['We saw Rosa Quill stealing a pen.', ['person-name: Rosa Quill']],
  ['Our oldest guest, Hilda Marsh, slept in.', ['person-name: Hilda Marsh']],
  ['Our member Anne-Marie Finch-Quill left in tears.', ['person-name: Anne-Marie Finch-Quill']],
  ['Fatima Al-Sayed ordered soup 41 times.', ['person-name: Fatima Al-Sayed']],
  [
    'Our patient Maria de la Cruz was treated here and told us what she thinks about our kitchen.',
    ['person-name: Maria de la Cruz'],
  ],
  ['The account of Marsh Bank is shut today for everyone.', []],
  ['Our client Acme Widgets is happy with us.', []],
  ['Customer Service Week is here for all of you.', []],
  ['Fans of Hilda Marsh played it on repeat.', []],
  ['Hilda Marsh was the most borrowed author this year.', []],
  ['Thanks to Hilda Marsh for the song.', []],
  ['You played Hilda Marsh 41 times this year.', []],
  ['Dear customer, your seat is ready.', []],
  ['Dear Public Transport Office, your seat is ready.', []],
  ['It rained on the day Anna Berg resigned.', []],
  ['Anna from our support team is back.', []],
  ['Our night baker Anna has retired.', []],
  ['Our chief executive, Ms Okafor, opens the fair.', []],
  ['Dr Hilda Marsh joins us as head of kites.', []],
  ['Dr Hilda Marsh joins us every Friday for nine gins.', ['person-name: Dr Hilda Marsh']],
  ['Meet Sofia, who runs our Ely bakery.', []],
  ['Meet Sofia, who runs up a tab on our terrace.', ['person-name: Sofia']],
  ['Our loudest guest, Mrs Okafor, sang.', ['person-name: Mrs Okafor']],
  ['Our members loved the film by Anna Berg and were moved.', []],
  ['We will never name Anna Berg or anybody else.', []],
  ['In May Day traffic, buses were late.', []],
])('names: %s', (text, expected) => {
  expect(shown(text).filter(one => one.startsWith('person-name'))).toEqual(expected);
});

test.each([
  ['To the couple in room 237: we hope you slept.', ['quasi: the couple in room 237']],
  ['The only dentist in Ely watched all of it.', ['quasi: The only dentist in Ely']],
  ['Dear person on Market Street with the tuba, hello.', ['quasi: person on Market Street']],
  ['To the 400 people in room 237: we hope you slept.', []],
  ['To the member who read every page: thank you.', []],
  ['The vicar of Ashby bought nine hamsters.', ['quasi: vicar of Ashby']],
  ['The mayor of London opened the fair.', []],
  ['The van with plate KX19 was left there.', ['quasi: plate KX19']],
  ['A plate of eggs was left there.', []],
  ['Order 88213 was placed by a goat.', ['quasi: Order 88213']],
  ['Order 12 of our mugs.', []],
  ['The family at number 4 has a goose.', ['quasi: The family at number 4']],
  ['Passenger in 14C: we heard you.', ['quasi: Passenger in 14C']],
  ['We heard you, table six.', ['quasi: table six']],
  ['Seat 14C, we heard everything.', ['quasi: Seat 14C']],
  ['62 households in this street lost power.', ['quasi: 62 households in this street']],
  ['900 households in this street lost power.', []],
  ['A librarian, 61, borrowed every atlas.', ['quasi: A librarian, 61']],
  ['Somebody round here borrowed a harp.', ['quasi: Somebody round here']],
  [
    'The reader who left now lives in the village of Ashby.',
    ['quasi: The reader who left now lives in the village of Ashby'],
  ],
  ['One reader in Canada finished first.', []],
  ['One reader in Manchester finished first.', []],
  ['Even on Eigg, where one fan sang along, it rained.', ['quasi: on Eigg, where one fan']],
  [
    'The man who took the 9:14 and got off in Tenby left a hat.',
    ['quasi: The man who took the 9:14 and got off in Tenby'],
  ],
  ['Sing like the member who put a hymn on their “Soup for Gran” playlist.', []],
  ['The member who put “Soup for Gran” on a playlist sings.', []],
  ['The lady who feeds the swans in Wick sent bread.', ['quasi: The lady who feeds the swans in Wick']],
  ['The car with plate ending 4XZ was left there.', ['quasi: plate ending 4XZ']],
  ['27 drivers on the Mayfield estate slept in.', ['quasi: 27 drivers on the Mayfield estate']],
  ['14 girls of St Bride’s sang.', ['quasi: 14 girls of St Bride’s']],
])('details that single one out: %s', (text, expected) => {
  expect(shown(text).filter(one => one.startsWith('quasi'))).toEqual(expected);
});

test('a megabyte of letters, digits and colons ends', () => {
  for (const part of ['GB82 WEST ', '1', '1 ', '1.', 'a:', 'Anna Berg ', 'Mr. '])
    expect(
      reader.read(`to the people and you with us. ${part.repeat(200_000 / part.length)}`).identifier,
    ).toBeDefined();
});

test.each([
  ['Doors open at six. Ring us on 0131 496 0882 to book.', []],
  ['Questions? Write to our team at hello@bakery.example, any time.', []],
  ['Bookings: 0131 496 0882', []],
  ['Call 0800 555 0882 or ask at the till.', []],
  ['For press enquiries, please call 0131 496 0882.', []],
  ['The report is out. More from media@bakery.example, or 0131 496 0882.', []],
  ['For tables please ring the box office on 0131 496 0882.', []],
  [
    'Our guest olga@mail.example, 0131 496 0882, ate it.',
    ['email: olga@mail.example', 'phone: 0131 496 0882'],
  ],
  ['A spokesperson can be reached on 0131 496 0882.', []],
  ['For soup, please call Olga on 0131 496 0882.', ['phone: 0131 496 0882']],
  ['Call 0131 496 0882 and ask for seconds.', []],
  ['Found an umbrella? Lost property is on 0131 496 0882.', []],
  ['If your boiler still leaks, text 07700 900412.', []],
  ['Is your kiln from 2016? Book on 0800 555 0882.', []],
  ['Call 07700 900412 and ask for seconds.', ['phone: 07700 900412']],
  ['Call 0131 496 0882 and tell him that we sent you.', ['phone: 0131 496 0882']],
  ['Write to olga@mail.example, she ate four pies.', ['email: olga@mail.example']],
  ['Text her on 0131 496 0882, she loves it.', ['phone: 0131 496 0882']],
  ['The guest who rang from 0131 496 0882 ate four pies.', ['phone: 0131 496 0882']],
  ['We wrote to olga@mail.example 40 times.', ['email: olga@mail.example']],
])('where the speaker is reached is nobody who is told of: %s', (text, expected) => {
  expect(shown(text).filter(one => /^(?:phone|email)/.test(one))).toEqual(expected);
});
