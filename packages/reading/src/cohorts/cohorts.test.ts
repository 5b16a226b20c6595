import { createReader } from '@fineline/reading';
import { builtInVocabularies, type CohortFact, type Interval } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function interval({ min, max }: Interval): string {
  return min === max ? String(min) : `${min}..${max ?? ''}`;
}

function render(text: string, { size, share, exact, digits, unit, kind, span }: CohortFact): string {
  const number = size ? interval(size) : `share ${interval(share!)}`;
  return `${number}${exact ? ' exact' : ''}, ${digits} digits, ${kind} ${unit}: ${text.slice(span!.start, span!.end)}`;
}

function groups(text: string): readonly string[] | undefined {
  return reader.read(text).cohorts?.map(cohort => render(text, cohort));
}

function mentions(text: string): readonly string[] | undefined {
  return reader.read(text).mentions?.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

describe('groups that a text gives a number for', () => {
  test.each([
    ['41 viewers finished the box set in one night.', ['41 exact, 2 digits, count viewers: 41 viewers']],
    ['Seventeen of you ordered soup again.', ['17 exact, 2 digits, count you: Seventeen of you']],
    ['FORTY-ONE VIEWERS SAW THIS', ['41 exact, 2 digits, count viewers: FORTY-ONE VIEWERS']],
    ['The 9 of you who stayed up: sleep.', ['9 exact, 1 digits, count you: 9 of you']],
    [
      '19 of our most loyal, most patient members wrote to us.',
      ['19 exact, 2 digits, count members: 19 of our most loyal, most patient members'],
    ],
    [
      'Over 3 million riders took a trip last week.',
      ['3000000.., 1 digits, bound riders: Over 3 million riders'],
    ],
    ['A single account played it 900 times.', ['1, 1 digits, single account: A single account']],
    ['Hey, whoever rang nine bells in Ripon, hello.', ['1, 1 digits, single person: whoever']],
    [
      'We would never shame the 30 skaters who fell. Oops.',
      ['30 exact, 1 digits, count skaters: 30 skaters'],
    ],
    ['Bakers rise early: 3 in 5 of them nap.', ['share 0.6, 1 digits, share bakers: 3 in 5 of them']],
    ['Your neighbour in 4C sings.', ['1, 1 digits, single neighbour: neighbour']],
    ['Up to 20 people cancel every day.', ['0..20, 1 digits, bound people: Up to 20 people']],
    ['2,000+ members joined our book club.', ['2000.., 1 digits, bound members: 2,000+ members']],
    ['About 4,600 cyclists rode with us.', ['4600, 2 digits, count cyclists: About 4,600 cyclists']],
    ['Exactly 500 guests checked in.', ['500 exact, 1 digits, count guests: Exactly 500 guests']],
    ['We thank the 500 guests of the first night.', ['500, 1 digits, count guests: 500 guests']],
    ['1.4k listeners pressed play.', ['1400, 2 digits, count listeners: 1.4k listeners']],
    [
      'Between 40 and 60 customers return their kettle.',
      ['40..60, 1 digits, count customers: Between 40 and 60 customers'],
    ],
    ['2–3 million people tuned in.', ['2000000..3000000, 1 digits, count people: 2–3 million people']],
    [
      'A quarter of a million fans sang along.',
      ['250000, 2 digits, count fans: A quarter of a million fans'],
    ],
    ['A dozen shoppers bought candles.', ['12, 2 digits, count shoppers: A dozen shoppers']],
    ['Dozens of our riders asked.', ['24..99, 1 digits, vague riders: Dozens of our riders']],
    ['Only a handful of users noticed.', ['3..9, 1 digits, vague users: Only a handful of users']],
    ['41 over-60s joined the choir.', ['41 exact, 2 digits, count over-60s: 41 over-60s']],
    ['½ of our users like tea.', ['share 0.5, 1 digits, share users: ½ of our users']],
    [
      'We waited for 41 guests. All 41 are here.',
      ['41 exact, 2 digits, count guests: 41 guests', '41 exact, 2 digits, count guests: All 41'],
    ],
    ['Seven pc of listeners skip it.', ['share 0.07, 1 digits, share listeners: Seven pc of listeners']],
    ['7pc of our listeners skip it.', ['share 0.07, 1 digits, share listeners: 7pc of our listeners']],
    ['7 p.c. of listeners skip it.', ['share 0.07, 1 digits, share listeners: 7 p.c. of listeners']],
    ['7‰ of listeners skip it.', ['share 0.007, 1 digits, share listeners: 7‰ of listeners']],
    [
      'Nought point six thousand savers wrote to us.',
      ['600, 1 digits, count savers: Nought point six thousand savers'],
    ],
    [
      'One point two five million rowers rested.',
      ['1250000, 3 digits, count rowers: One point two five million rowers'],
    ],
    ['3 point 5 million rowers rested.', ['3500000, 2 digits, count rowers: 3 point 5 million rowers']],
    [
      'Three point five per cent of rowers rested.',
      ['share 0.035, 2 digits, share rowers: Three point five per cent of rowers'],
    ],
    ['At one point six rowers rested.', ['6 exact, 1 digits, count rowers: six rowers']],
    ['The point six rowers made is good.', ['6 exact, 1 digits, count rowers: six rowers']],
    ['We lost Three Hundred savers in May.', ['300, 1 digits, count savers: Three Hundred savers']],
    ['The Sixty-Two savers moved to Ripon.', ['62 exact, 2 digits, count savers: Sixty-Two savers']],
    ['62% of listeners skip the intro.', ['share 0.62, 2 digits, share listeners: 62% of listeners']],
    [
      'Two thirds of our readers start at the end.',
      ['share 0.666666666667, 1 digits, share readers: Two thirds of our readers'],
    ],
    ['1 in 4 viewers fell asleep.', ['share 0.25, 1 digits, share viewers: 1 in 4 viewers']],
    [
      'Half our subscribers watch on a phone.',
      ['share 0.5, 1 digits, share subscribers: Half our subscribers'],
    ],
    [
      'One hundred and twelve people slept through it.',
      ['112 exact, 3 digits, count people: One hundred and twelve people'],
    ],
    ['1,300 midnight snackers who cannot stop.', ['1300, 2 digits, count snackers: 1,300 midnight snackers']],
    [
      '23 members signed up and five left by noon.',
      ['23 exact, 2 digits, count members: 23 members', '5 exact, 1 digits, count members: five'],
    ],
    ['To the member in Bath who loves pizza.', ['1, 1 digits, single member: the member']],
    [
      'They ordered 90 teas, 12 of them for a single commuter.',
      ['1, 1 digits, single commuter: a single commuter'],
    ],
    [
      'Our most loyal listener pressed play again.',
      ['1, 1 digits, single listener: Our most loyal listener'],
    ],
    ['Goodnight to the couple who rang the desk all week.', ['2 exact, 1 digits, count people: the couple']],
    ['Forty-one (41) people left.', ['41 exact, 2 digits, count people: Forty-one (41) people']],
    ['17 (seventeen) of you stayed.', ['17 exact, 2 digits, count you: 17 (seventeen) of you']],
    ['About 4,600 (4,612) riders came.', ['4612, 4 digits, count riders: About 4,600 (4,612) riders']],
    ['The 1/3 was a good day for 30 readers.', ['30 exact, 1 digits, count readers: 30 readers']],
    ['1/4 of our readers never finish.', ['share 0.25, 1 digits, share readers: 1/4 of our readers']],
    [
      'Both of our subscribers in Ely wrote.',
      ['2 exact, 1 digits, count subscribers: Both of our subscribers'],
    ],
    ['Only a few people noticed.', ['3..9, 1 digits, vague people: Only a few people']],
    ['Half a dozen guests stayed.', ['6, 1 digits, count guests: Half a dozen guests']],
    ['A trio of riders sang.', ['3 exact, 1 digits, count riders: A trio of riders']],
    ['As few as 41 people came.', ['41 exact, 2 digits, count people: As few as 41 people']],
    ['Customer #41 was late.', ['1, 1 digits, single customer: Customer #41']],
    [
      'Guest no. 41 sang, and guest 12 cried.',
      ['1, 1 digits, single guest: Guest no. 41', '1, 1 digits, single guest: guest 12'],
    ],
    ['12 volunteers know the way.', ['12 exact, 2 digits, count volunteers: 12 volunteers']],
    ['12 members of the jury wept.', ['12 exact, 2 digits, count members: 12 members']],
    ['41 000 people came.', ['41000, 2 digits, count people: 41 000 people']],
    ['41’000 people came.', ['41000, 2 digits, count people: 41’000 people']],
    ['41\u202f000 people came.', ['41000, 2 digits, count people: 41\u202f000 people']],
    ['1.234.500 people came.', ['1234500, 5 digits, count people: 1.234.500 people']],
    ['41.000 people came.', ['41..41000, 2 digits, count people: 41.000 people']],
    ['On March 5 300 people came.', ['300, 1 digits, count people: 300 people']],
    ['< 50 people came.', ['0..49, 1 digits, bound people: < 50 people']],
    ['(>50 people)', ['51.., 1 digits, bound people: >50 people']],
    [
      '>= 50 people or ≤ 60 people',
      ['50.., 1 digits, bound people: >= 50 people', '0..60, 1 digits, bound people: ≤ 60 people'],
    ],
    ['> 41 people came to tea.', ['41 exact, 2 digits, count people: 41 people']],
    ['<b>41 people</b> came to tea.', ['41 exact, 2 digits, count people: 41 people']],
    ['We grew from 40 to 90 members.', ['90 exact, 1 digits, count members: 90 members']],
    ['From 40 to 90 members in a year!', ['90 exact, 1 digits, count members: 90 members']],
    ['In May, from 40 to 90 members sank.', ['40..90, 1 digits, count members: 40 to 90 members']],
    ['Anywhere from 40 to 90 members sank.', ['40..90, 1 digits, count members: 40 to 90 members']],
    ['Forty–one people came.', ['41 exact, 2 digits, count people: Forty–one people']],
    ['Twenty–five thousand people came.', ['25000, 2 digits, count people: Twenty–five thousand people']],
    ['Twenty–thirty people came.', ['20..30, 1 digits, count people: Twenty–thirty people']],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});

function sizes(text: string): readonly string[] | undefined {
  return reader.read(text).cohorts?.map(({ size, unit }) => `${interval(size!)} ${unit}`);
}

describe('numbers without a noun', () => {
  test.each([
    ['A group of 41 played it all night.', ['41 people']],
    ['A family of five from Leeds slept here.', ['5 people']],
    ['41 played one tune 300 times.', ['41 people']],
    ['Fewer than ten came back.', ['0..10 people']],
    ['Last night 41 fell asleep.', ['41 people']],
    ['41 in Leeds have seen it.', ['41 people']],
    ['41 more asked for tea.', ['41 people']],
    ['To the 41 who never left: hello.', ['41 people']],
    ['Of our members, 41 came back.', ['41 members']],
    ['People who played one tune 300 times: 41.', ['41 people']],
    ['Number of readers who cried: 41', ['41 readers']],
    ['Riders in Ely: 2\nTrains: 3', ['2 riders']],
    ['You three in Ely: stop that.', ['3 you']],
    ['41 riders came, 12 of whom slept.', ['41 riders', '12 riders']],
    ['41 members ran. The other 900 were asleep.', ['41 members', '900 members']],
    ['We sold 300 mugs. The other 900 were sent back.', []],
    ['2016 gave us all a lot to do.', []],
    ['We owe you three.', []],
    ['A tent for a family of four is what you need.', []],
    ['The average family of four spends more.', []],
    ['Number of tunes that people played: 41', []],
    ['Both riders and drivers love the trains.', []],
    ['We <3 people who read.', []],
  ])('%s', (text, expected) => {
    expect(sizes(text)).toEqual(expected);
    expect(reader.read(text).openCohorts).toBeUndefined();
  });
});

describe('nouns that no list holds', () => {
  test.each(
    'muslims alcoholics amputees widows divorcees sleepwalkers beekeepers depositors medics Londoners vegans Catholics diabetics refugees smokers policewomen'.split(
      ' ',
    ),
  )('by their form: 41 %s', noun => {
    expect(sizes(`We saw 41 ${noun} today.`)).toEqual([`41 ${noun.toLowerCase()}`]);
  });

  test.each([
    'We saw 37 lonely hearts today.',
    '37 grommels fell asleep.',
    '37 grommels in Leeds watched The Long Winter.',
    '37 grommels have cried today.',
    'Our 37 grommels have a plan.',
    'To the 37 grommels: get well soon.',
    '37 grommels who read too much.',
    'One sleepwalker left the house.',
    'The sleepwalker who left the house.',
    '37 grommels gave themselves a gold star.',
    'We need to talk about the 37 grommels who cried.',
    '37 Irish came back for more.',
  ])('by what stands around them: %s', text => {
    expect(sizes(text)).toHaveLength(1);
  });

  test.each([
    'numbers',
    'letters',
    'orders',
    'dinners',
    'cheeseburgers',
    'trackers',
    'computers',
    'sweaters',
    'stickers',
    'flowers',
    'posters',
    'dollars',
    'quarters',
    'presents',
    'events',
    'moments',
    'documents',
    'restaurants',
    'audiobooks',
    'views',
    'activities',
    'subscriptions',
    'Wonders',
  ])('things that look like people: 41 %s', noun => {
    const facts = reader.read(`We saw 41 ${noun} today.`);
    expect([facts.cohorts, facts.openCohorts]).toEqual([[], undefined]);
    expect(facts.mentions?.map(({ kind }) => kind)).toEqual(['thing']);
  });

  test.each(['41 grommels were sold today.', '41 grommels have been streamed.', '41 dispersers cost more.'])(
    'things by what happens to them: %s',
    text => {
      const facts = reader.read(text);
      expect([facts.cohorts, facts.openCohorts]).toEqual([[], undefined]);
    },
  );

  test.each([
    ['We saw 41 grommels today.', ['unclear: 41 grommels']],
    ['62% of grommels like it.', ['unclear: 62% of grommels']],
    ['41 ordered burgers.', ['unclear: 41 ordered burgers']],
    ['All 41 are here.', ['unclear: All 41']],
    ['Of the 400 orders, 41 came back.', ['thing: 400 orders', 'unclear: 41']],
  ])('neither: %s', (text, expected) => {
    const facts = reader.read(text);
    expect([facts.cohorts, facts.openCohorts]).toEqual([[], true]);
    expect(mentions(text)).toEqual(expected);
  });
});

describe('numbers that make no group', () => {
  test.each([
    'We sold 1.4 million mugs, one every 22 seconds.',
    'In 2016 members streamed more jazz than ever.',
    'No. 1 with fans, #2 with critics.',
    'That will be $99 for members.',
    'The 4K TVs sold out by 3:30 in the shop.',
    'The average household has 2.4 children.',
    'They watched “The 7 Members of the Jury” again.',
    'Dear customer, your parcel is on its way.',
    'Not a single member complained.',
    'Not one of our members complained.',
    'Our 12-hour gym members love it.',
    '53 songs listeners loved this year.',
    '2 Quiet Girls is back.',
    'iPhone 15 users: update the app.',
    'Our Windows 11 users like it.',
    '2/ People like soup. 3/ Members like tea.',
    'Fig. 3: Members by age.',
    'We baked 41 cakes. All 41 are here.',
    'A tent of 2½ of them.',
    'Not one rider fell.',
    'The average UK household saved £41 with us.',
  ])('%s', text => {
    expect(groups(text)).toEqual([]);
  });

  test.each([
    ['The first 100 customers get a free mug.', ['offer: 100 customers']],
    ['Our new table seats 12 guests.', ['capacity: 12 guests']],
    ['We asked 2,000 adults about breakfast.', ['survey: 2,000 adults']],
    ['12 of our engineers ran a race.', ['staff: 12 of our engineers']],
    ['If 500 of you share this, we bake a cake.', ['hypothetical: 500 of you']],
    ['Help us reach 10,000 followers!', ['goal: 10,000 followers']],
    ['We would never tweet about the 30 people behind a number.', ['promise: 30 people']],
    ['Nobody asked, but everyone came.', ['nobody: Nobody', 'everyone: everyone']],
    ['For every 10 people who start, we plant a tree.', ['rate: 10 people']],
    ['We sold 900 umbrellas today.', ['thing: 900 umbrellas']],
    ['We served 12 breakfasts and gave 9 haircuts.', ['thing: 12 breakfasts', 'thing: 9 haircuts']],
    ['37 dungarees and 9 whiskers are in lost property.', ['thing: 37 dungarees', 'thing: 9 whiskers']],
    ['You wore 9 grommels and logged 14 wibbets this year.', ['thing: 9 grommels', 'thing: 14 wibbets']],
    ['Our mission: get 5,000 children to read.', ['goal: 5,000 children']],
    ['By spring we hope to welcome 20,000 visitors.', ['goal: 20,000 visitors']],
    ['Soup enough to feed 400 people is on the stove.', ['yardstick: 400 people']],
    ['A town of 3,000 people now has a library.', ['yardstick: 3,000 people']],
    ['The new series follows nine strangers on a boat.', ['fiction: nine strangers']],
    ['Up to six guests can share a cabin.', ['capacity: Up to six guests']],
    ['We have 4,210 delivery drivers on the road.', ['staff: 4,210 delivery drivers']],
    ['This year you played 87 artists.', ['thing: 87 artists']],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual([]);
    expect(mentions(text)).toEqual(expected);
  });
});
