// What only those do who work for the company or with it: *the two people who run our shop*, *86 people work for us*, *eight farmers
// grow our oats*, *seven trustees sit on our board*. Whoever is called a customer of ours is one, whatever it is that they do.
import type { Passage } from '../passage/passage.ts';
import { standsAt, wordAt } from '../tokens/token.ts';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';

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
  if (!anybody.has(noun)) return false;
  return works(tokens, at + 1) || runs(tokens, at + 1) || tookToMake(tokens, from, at);
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

/** *Work for us*, *worked at our Hull site*. */
function works(tokens: Tokens, at: number): boolean {
  if (!['work', 'worked'].includes(wordAt(tokens, at) ?? '')) return false;
  if (wordAt(tokens, at + 1) === 'for' && ['us', 'our'].includes(wordAt(tokens, at + 2) ?? '')) return true;
  return ['at', 'in'].includes(wordAt(tokens, at + 1) ?? '') && isOurPlace(tokens, at + 2);
}

/** *Who run our Bath shop*, *who founded us*, *behind our returns desk*. */
function runs(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) === 'behind') return isOurPlace(tokens, at + 1);
  if (!isRelativeWho(wordAt(tokens, at))) return false;
  const verb = wordAt(tokens, at + 1);
  if (verb === 'founded') return ['us', 'our', 'the'].includes(wordAt(tokens, at + 2) ?? '');
  return (verb === 'run' || verb === 'ran') && isOurPlace(tokens, at + 2);
}

function isOurPlace(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'our') return false;
  for (let place = at + 1; place < at + 1 + placeWithin; place++) {
    const word = wordAt(tokens, place);
    if (word === undefined) return false;
    if (workplaces.has(word)) return true;
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
