// What only those do who work for the company or with it: *the two people who run our shop*, *86 people work for us*, *eight farmers
// grow our oats*, *seven trustees sit on our board*. Whoever is called a customer of ours is one, whatever it is that they do.
import type { Passage } from '../../passage/passage.ts';
import { standsAt, wordAt } from '../../tokens/token.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';

type Tokens = Passage['tokens'];

/** Whom a company serves, by the names that it has for them. */
const served = new Set(
  (
    'members subscribers customers users listeners viewers fans guests riders visitors clients shoppers patients students readers ' +
    'players diners passengers followers residents tenants buyers owners regulars you'
  ).split(' '),
);
/** Nouns that say nothing of whoever they mean. */
const anybody = new Set(
  'people persons folks folk humans women men ladies gentlemen trio pair duo couple quartet'.split(' '),
);
/** Who may be a customer, and is none where they work. */
const trades = new Set(
  (
    'nurses doctors midwives vets dentists opticians pharmacists therapists carers teachers tutors librarians cooks chefs bakers ' +
    'brewers waiters cleaners gardeners mechanics drivers'
  ).split(' '),
);
const kin = new Set('brothers sisters siblings cousins friends twins couples'.split(' '));
const producing = new Set(
  'grow bake brew supply mill weave sew knit roast print bottle answer deliver farm harvest hand-make'.split(
    ' ',
  ),
);
const whose = new Set(['our', 'your', 'every', 'all']);
const workplaces = new Set(
  (
    'shop store café cafe bakery kitchen branch site factory plant office depot warehouse mill brewery farm headquarters hq studio ' +
    'workshop helpline desk team company business restaurant pub hotel gallery garage lab'
  ).split(' '),
);
/** Where guests may work, too, but nobody runs anything for others. */
const practices = new Set(
  'clinic surgery ward school library theatre nursery pharmacy practice smokehouse museum chapel hospice'.split(
    ' ',
  ),
);
const making = new Set(
  'paint build make write design bake sew stitch install assemble carry move knit carve'.split(' '),
);
/** How far behind *our* the place may stand, in tokens. */
const placeWithin = 4;

/** True where the noun at `at`, whose number starts at `from`, means people who work for the company or with it. */
export function worksForUs({ tokens }: Passage, from: number, at: number): boolean {
  const noun = wordAt(tokens, at) ?? '';
  if (isMadeOf(tokens, from)) return true;
  if (served.has(noun)) return false;
  const next = wordAt(tokens, at + 1) ?? '';
  // *Our three longest-serving drivers*.
  if (wordAt(tokens, at - 1) === 'serving' && wordAt(tokens, at - 3) === 'longest') return true;
  // *Eight farmers grow all our oats*, *two vets answer your questions*.
  if (producing.has(next) && isOurs(tokens, at + 2)) return true;
  // *Seven trustees sit on our board*.
  if ((next === 'sit' || next === 'serve') && standsAt(tokens, at + 2, ['on', 'our'])) return true;
  const isTrade = trades.has(noun);
  const isAnybody = anybody.has(noun);
  if ((isTrade || isAnybody || kin.has(noun)) && runs(tokens, at + 1)) return true;
  if ((isTrade || isAnybody) && works(tokens, at + 1, isTrade)) return true;
  return isAnybody && tookToMake(tokens, from, at);
}

/** *Our board has seven members*. */
function isMadeOf(tokens: Tokens, from: number): boolean {
  const has = wordAt(tokens, from - 1) ?? '';
  return ['has', 'numbers', 'of'].includes(has) && standsAt(tokens, from - 3, ['our', 'board']);
}

function isOurs(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return whose.has(word) && (word === 'our' || word === 'your' || whose.has(wordAt(tokens, at + 1) ?? ''));
}

/** *Work for us*, *worked at our Hull site*; whose trade is not told may work in our library as a guest does. */
function works(tokens: Tokens, at: number, isTrade: boolean): boolean {
  if (!['work', 'worked'].includes(wordAt(tokens, at) ?? '')) return false;
  if (wordAt(tokens, at + 1) === 'for' && ['us', 'our'].includes(wordAt(tokens, at + 2) ?? '')) return true;
  return ['at', 'in'].includes(wordAt(tokens, at + 1) ?? '') && isOurPlace(tokens, at + 2, isTrade);
}

/** *Who run our Bath shop*, *run our clinic*, *look after our nursery*, *who founded us*, *behind our returns desk*. */
function runs(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) === 'behind') return isOurPlace(tokens, at + 1, false);
  const isTold = isRelativeWho(wordAt(tokens, at));
  const verb = isTold ? at + 1 : at;
  const did = wordAt(tokens, verb);
  if (isTold && did === 'founded') return ['us', 'our', 'the'].includes(wordAt(tokens, verb + 1) ?? '');
  if (did === 'run' || did === 'staff' || (isTold && did === 'ran'))
    return isOurPlace(tokens, verb + 1, true);
  return standsAt(tokens, verb, ['look', 'after']) && isOurPlace(tokens, verb + 2, true);
}

function isOurPlace(tokens: Tokens, at: number, orPractice: boolean): boolean {
  if (wordAt(tokens, at) !== 'our') return false;
  for (let place = at + 1; place < at + 1 + placeWithin; place++) {
    const word = wordAt(tokens, place);
    if (word === undefined) return false;
    if (workplaces.has(word) || (orPractice && practices.has(word))) return true;
  }
  return false;
}

/** *It took 9 people to paint our shop front*. */
function tookToMake(tokens: Tokens, from: number, at: number): boolean {
  return (
    ['took', 'takes'].includes(wordAt(tokens, from - 1) ?? '') &&
    wordAt(tokens, from - 2) === 'it' &&
    wordAt(tokens, at + 1) === 'to' &&
    making.has(wordAt(tokens, at + 2) ?? '')
  );
}
