// Numbers of people in which nobody is told of, and people who are told of in few words.
import { createReader } from '@fineline/reading';
import { builtInVocabularies, type Interval } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function interval({ min, max }: Interval): string {
  return min === max ? String(min) : `${min}..${max ?? ''}`;
}

function groups(text: string): readonly string[] {
  return (reader.read(text).cohorts ?? []).map(
    ({ size, exact, unit, span }) =>
      `${size ? interval(size) : 'share'}${exact ? ' exact' : ''} ${unit}: ${text.slice(span!.start, span!.end)}`,
  );
}

test.each([
  // offers and capacities
  'Four of you eat for the price of three.',
  'Two adults and three children ride the lift for £6.',
  'Both of you get a £5 voucher.',
  'Add up to four drivers to your cover.',
  'Three winners a week, drawn on air.',
  'The boot swallows five trunks or two sulky uncles.',
  'The hut houses six walkers.',
  // rules, needs and ratios
  'No more than six people on the jetty, please.',
  'Minimum two rowers, ages 8 and up.',
  'The smallest wedding we can host is two people and a registrar.',
  'Our choir needs two altos.',
  'Two witnesses are needed on the day.',
  'Each ward has one nurse for four patients.',
  'Would you trust one stranger with your oars?',
  'Tickets: £8, or £20 for three people.',
  'Win a weekend for you and three friends.',
  'You and five others can share a boat.',
  'It only takes one person to start a queue.',
  'Three founders, one garage, zero investors.',
  'Three nurses founded this hospital in 1894.',
  'Three generations of one family have rowed here.',
  'Meet the three people who answer your emails.',
  'Six actors play thirty parts in our spring show.',
  'Six degrees, three people, one small world: a new play by Ada Frith.',
  'Our podcast this week: five strangers and one lottery ticket.',
  'The boathouse has beds for 90 rowers.',
  'You will never read about the 12 rowers who sank.',
  'No headline will ever read “the 12 rowers who sank”.',
  'All six suspects are lying. Our new whodunnit is out on Friday.',
  'In our new thriller, one rower knows what the other eleven did.',
  'A yurt for eight guests from £40.',
  'Calls hold 30 people at a time.',
  'The chart no longer loses the last 12 riders.',
  'Fixed: lists with more than 90 guests open again.',
  'The oven is 90 degrees, the ice is nine. Both are ready.',
  'Up to 500 early rowers will get a knitted anchor.',
  'Free mugs for up to 50 guests, while stocks last.',
  'We are giving 200 gardeners a week off.',
  'What nine rowers eat at night is nobody’s business.',
  'At lunch the cooks fried 40% more potato cakes.',
  'The paper claims we followed 200 rowers. We did not.',
  'We toasted member number 2,000,000 in June.',
  'Everybody loses to the raid boss at first.',
  'Babies sail free when two adults book by May.',
  '30 villagers, a lost anchor and a liar: episode nine is out now.',
  'Our cooks peeled 40 tonnes of swede, the weight of 600 bell ringers.',
  'The anchor weighs as much as 30 sailors.',
  'No landlord will ever learn that 12 people in the block asked us.',
  'Rowers found an average of 19 new authors in the boathouse library.',
  'The ferry freed 4,000 parking spaces.',
  // stories and titles
  'Five brothers, one ferry and a lie that will keep you awake.',
  'In act two the five brothers who robbed the mill come home.',
  'He lied to eleven brides. The Groom, in cinemas now.',
  'The autumn quest pits you against thirteen wizards.',
  'Level 9 unlocks the Duke of Jam, a man with four friends.',
  'Six guests arrive. Five leave. ‘Low Tide’, our new radio drama, starts Monday.',
  'This week our choir sings The Forty Thieves by heart.',
  // those who serve, places with numbers, anybody
  'Our 40 volunteers read aloud on Mondays.',
  'Please give our 60 drivers room on the ice.',
  '31 couriers kept Hull fed all week.',
  '4 vets and a parrot look after your pets.',
  'We are six people and a kiln.',
  'Lane 6 swimmers start at noon.',
  'Nobody here may joke about a single guest.',
  'We print nothing about fewer than 700 readers.',
  'We would rather lose 90 customers than sell one name.',
  'If you are one of 30 people in a hamlet, you can tell.',
  'Three judges, ten bakers, one trifle.',
  'Our founder had nine children and one kettle.',
  'Our 500th rider wins a mug.',
  'Narrated by nine actors.',
  'The island has 40 playable heroes.',
  // things that nothing is known of, but that they are many
  'Some 70 million glorps were tamed.',
  '48 berths, two bars and a piano.',
  'Nine dragons nest on our roof.',
  // stories
  'Nine strangers share a lighthouse. New thriller, Monday.',
  'Nine strangers. One lighthouse. No boat till spring.',
  'A ghost story. Eleven cousins. Only in cinemas.',
  'In our new game you feed a hotel with 19 guests.',
  'Coming Friday: Eleven Strangers.',
  'Season 2 opens with nine guests and a storm.',
  // rates, ranks, places, plans
  'Four riders unlock a bike every second.',
  'You are in the top 2% of listeners.',
  'Enough soup for a bowl for each of Malta’s 540,000 people.',
  'Some 4,000 rowers are expected at the regatta.',
  'The barn takes 900 people.',
  'Come in May and up to five of you row for nothing.',
  'It takes 12 people to row it.',
  'Lay our ribbons end to end and 12 astronauts could skip.',
  'Zero riders fell off.',
  'Somebody from our Leeds team will call.',
  'Every minute some 30 people learn to juggle with us.',
  'The pool had its one millionth swimmer in May.',
  'Thank you to every single one of you who baked.',
  'When the lights fail, seven strangers have an hour to find the ring. Streaming now.',
  'Season two guests are here.',
  '12,000 log-ins before nine were a record.',
  'From 200 members in 2014 to more than 5 million today: hello.',
  'Play as one of six outlaws.',
  'Tonight: a single dad, a parrot and a fib.',
  'Our newest member of staff has four legs.',
  'Somebody had to invent the spoon.',
  'For bookings of more than 20 people, write.',
  // promises
  'An optician has no business winking at what 31 people see.',
  'We will not be giving a prize to 61 skaters.',
  'We sell no data: not for one guest, not for a thousand.',
  // staff
  'Three of our stewards traded trolleys for a goat.',
  'Our 210 drivers wish you a calm spring.',
  'We have hired 90 new drivers.',
  'The night desk is staffed by 14 people.',
])('%s tells of nobody', text => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ['Every second Sunday 12 guests sing.', ['12 exact guests: 12 guests']],
  ['No more than six people rowed home.', ['0..6 people: No more than six people']],
  ['Would you believe that nine guests left?', ['9 exact guests: nine guests']],
  ['Could you 9 members please pay?', ['9 exact members: 9 members']],
  ['You and nine other guests sang.', ['9 exact guests: nine other guests']],
  ['Nine founders in Leeds left our desks.', ['9 exact founders: Nine founders']],
  ['We charged £90 for nine guests who never came.', ['9 exact guests: nine guests']],
  ['Only a single one of you sang.', ['1 exact you: one of you']],
  ['212 people. One excuse.', ['212 exact people: 212 people']],
  ['Nine strangers met in our thriller club. New drama, Monday.', ['9 exact strangers: Nine strangers']],
  ['Our night bus takes 41 riders home.', ['41 exact riders: 41 riders']],
  ['12 of you refresh it every second.', ['12 exact you: 12 of you']],
  ['We will never give up on the 53 members who left.', ['53 exact members: 53 members']],
  ['There is no need to name the 9 of you who left.', ['9 exact you: 9 of you']],
  ['Fewer than 3 million riders sing.', ['0..3000000 riders: Fewer than 3 million riders']],
  ['53 members cried at our new drama.', ['53 exact members: 53 members']],
  ['Up to six of you slept on deck.', ['0..6 you: Up to six of you']],
  ['We are sorry that we asked 90 guests whether they can read.', ['90 exact guests: 90 guests']],
  [
    'It takes a certain sort of person to knit a tent. In May we met 412 of them.',
    ['412 exact people: 412 of them'],
  ],
  ['We wrote to the guests who left. 84 of them came back.', ['84 exact guests: 84 of them']],
  ['Somebody at our Dorking branch borrowed nine atlases.', ['1 person: Somebody']],
  ['Dear tenant of Flat 9, the bins are out.', ['1 tenant: tenant']],
  ['To the bloke still queueing for the lift: hello.', ['1 bloke: the bloke']],
  ['The honeymooners in our Garden Suite asked for twin beds.', ['2 exact people: The honeymooners']],
  ['The honeymooners in our brochure look happy.', []],
  ['The 06:40’s only walker was absent in May.', ['1 walker: only walker']],
  ['Ely’s only vegan ordered tofu again.', ['1 vegan: only vegan']],
  ['Leeds customer who returned one sock, are you well?', ['1 customer: Leeds customer']],
  ['Meet Anselm. He’s 71 and rows.', ['1 person: Anselm']],
  ['Between 30 and 40 homes on our trial shifted their use.', ['30..40 homes: Between 30 and 40 homes']],
  [
    'Subscribers grew by 140 to 1.2 million in May.',
    ['140 exact subscribers: 140', '1200000 subscribers: 1.2 million'],
  ],
  ['How many guests found the hidden door? Seven.', ['7 exact guests: Seven']],
  ['Number 22, Alder Row: your hedge is singing.', ['1 person: Number 22, Alder Row']],
  ['Row M, seats 3 and 4: the popcorn is yours.', ['2 exact person: Row M, seats 3 and 4']],
  ['Room 12: sold out.', []],
  ['Up to 30,000 commuters use the line.', ['0..30000 commuters: Up to 30,000 commuters']],
])('%s', (text, expected) => {
  expect(groups(text)).toEqual(expected);
});
