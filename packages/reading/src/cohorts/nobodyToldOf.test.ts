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
  // stories
  'Nine strangers share a lighthouse. New thriller, Monday at ten.',
  'A ghost story. Eleven cousins. Only in cinemas.',
  'In our new game you feed a hotel with 19 guests.',
  'Coming Friday: Eleven Strangers.',
  'Season 2 opens with nine guests and a storm.',
  // rates, ranks, places, plans
  'Four riders unlock a bike every second.',
  'You are in the top 2% of listeners.',
  'Enough soup for a bowl for each of Iceland’s 380,000 people.',
  'Between 4,000 and 5,000 runners are expected on the bridge.',
  'The arena takes 21,000 people.',
  'Book now and up to six of you ride for the price of four.',
  'It takes 12 people to row it.',
  'Lay our ribbons end to end and 12 astronauts could skip.',
  'Zero riders fell off.',
  'Somebody from our Leeds team will call.',
  // promises
  'A library has no business winking at what 19 people read.',
  'We will not be giving a prize to 38 customers.',
  'We sell no data: not for one reader, not for a million.',
  // staff
  'Two of our couriers swapped mopeds for a tandem.',
  'Our 340 drivers wish you a quiet year.',
])('%s tells of nobody', text => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ['Nine strangers met in our thriller club. New drama, Monday.', ['9 exact strangers: Nine strangers']],
  ['Our night bus takes 41 riders home.', ['41 exact riders: 41 riders']],
  ['12 of you refresh it every second.', ['12 exact you: 12 of you']],
  ['We will never give up on the 53 members who left.', ['53 exact members: 53 members']],
  ['There is no need to name the 9 of you who left.', ['9 exact you: 9 of you']],
  [
    'Fewer than 2 million households watch it.',
    ['200000..2000000 households: Fewer than 2 million households'],
  ],
  ['53 members cried at our new drama.', ['53 exact members: 53 members']],
  ['Up to six of you slept on deck.', ['0..6 you: Up to six of you']],
  ['We are sorry that we asked 90 guests whether they can read.', ['90 exact guests: 90 guests']],
  [
    'It takes a certain sort of person to knit a tent. So far there are 412 of them.',
    ['412 exact people: 412 of them'],
  ],
  ['We wrote to the guests who left. 84 of them came back.', ['84 exact guests: 84 of them']],
  ['Somebody at our Dorking branch borrowed nine atlases.', ['1 somebody: Somebody']],
  ['Dear tenant of Flat 9, the bins are out.', ['1 tenant: tenant']],
  ['To the guy still stuck on the tutorial: hello.', ['1 guy: the guy']],
  ['The honeymooners in our Garden Suite asked for twin beds.', ['2 exact people: The honeymooners']],
  ['The honeymooners in our brochure look happy.', []],
  ['The 07:02’s only regular was away on Monday.', ['1 regular: only regular']],
  ['Ely’s only vegan ordered tofu again.', ['1 vegan: only vegan']],
  ['Leeds customer who returned one sock, are you well?', ['1 customer: Leeds customer']],
  ['Meet Anselm. He’s 71 and rows.', ['1 person: Anselm']],
  ['Between 30 and 40 homes on our trial shifted their use.', ['30..40 homes: Between 30 and 40 homes']],
  [
    'Subscribers grew by 140 to 1.2 million in May.',
    ['140 exact subscribers: 140', '1200000 subscribers: 1.2 million'],
  ],
  ['How many guests found the hidden door? Seven.', ['7 exact guests: Seven']],
  ['Number 14, Larch Close: your hedge is singing.', ['1 person: Number 14, Larch Close']],
  ['Row J, seats 3 and 4: the lights came up.', ['2 exact person: Row J, seats 3 and 4']],
  ['Room 12: sold out.', []],
  ['Up to 30,000 commuters use the line.', ['3000..30000 commuters: Up to 30,000 commuters']],
])('%s', (text, expected) => {
  expect(groups(text)).toEqual(expected);
});
