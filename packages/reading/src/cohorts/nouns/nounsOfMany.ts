// Nouns for customers that are more than one person each, or that stand for one: *84 households*, *212 homes rang us*, *11
// tables left without paying*. Some always mean customers, the others only where they do what people do.
import { isDeed as isDealing } from '../../names/dealings.ts';
import { doerOf, isDoing, verbBehind } from './doerOf.ts';
import { areMade, leftToSell } from './inStock.ts';
import type { Passage } from '../../passage/passage.ts';
import { coreNumberAt } from '../../numbers/coreNumber.ts';
import { wordAt } from '../../tokens/token.ts';
import { isAdverb, isPastVerb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho, ownedByOne, pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

/** Whoever has one is a customer. */
const customers = new Set(
  'accounts businesses companies firms organisations organizations charities startups nonprofits traders merchants'.split(
    ' ',
  ),
);
/** What they are of when they are no customers. */
const others = new Set(
  'fake bot spam savings bank current joint twitter instagram email hacked rival insurance media parent shell'.split(
    ' ',
  ),
);
const following = new Set(['follow', 'follows', 'following', 'unfollow']);
/** Where people sit, live, work or play, and what they show of themselves. */
const metonyms = new Set(
  (
    'tables teams homes houses profiles bands clubs choirs squads crews rooms flats apartments offices schools classes ' +
    'classrooms desks cabins tents groups parties kitchens villages towns streets postcodes hospitals shops pubs ' +
    'cafes restaurants farms bedrooms sofas bookings parishes communities councils dormitories dorms bubbles'
  ).split(' '),
);

const screens = new Set('phones handsets tablets laptops screens televisions tvs tellies'.split(' '));

/** *A single library card took out 90 books*: what only whoever has it does. */
export function standsForOne(tokens: Passage['tokens'], at: number): boolean {
  if (!ownedByOne.has(wordAt(tokens, at) ?? '')) return false;
  const verb = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  return isPastVerb(wordAt(tokens, verb)) && doerOf(tokens, verb, true) === 'people';
}

/** What a household has one of, and tells of it. */
const devices = new Set(
  (
    'thermostats boilers ovens kettles doorbells meters routers televisions tvs fridges freezers dishwashers showers toothbrushes ' +
    'scales trackers radiators heaters addresses mattresses thermometers chargers phones handsets laptops inboxes wallets ' +
    'watches smartwatches lamps hobs hoovers'
  ).split(' '),
);

/** *Nineteen thermostats on Orchard Close sat at 27 degrees*: whoever has them is known by the place; what was done to them is not told. */
function isOfHousehold(tokens: Passage['tokens'], at: number): boolean {
  const place = tokens[at + 2];
  const placed = within.has(wordAt(tokens, at + 1) ?? '') || wordAt(tokens, at + 1) === 'on';
  if (!placed || place?.kind !== 'word' || place.capitals === 'none') return false;
  const verb = verbBehind(tokens, at + 1);
  const did = wordAt(tokens, verb) ?? '';
  // *Were set to 27 degrees*.
  if (verb > at + 1 && did === 'were') return set.has(wordAt(tokens, verb + 1) ?? '');
  return verb > at + 1 && isPastVerb(did) && (did === 'had' || !undergone.has(did));
}

const set = new Set(['set', 'left', 'turned', 'kept', 'switched', 'still', 'on']);

/** Those of them that people live in. */
const dwellings = new Set('homes houses flats apartments'.split(' '));
const articles = new Set('the a an their its every all our'.split(' '));

const keeping = new Set('have keep leave run heat light dim change set switch turn'.split(' '));

/** *Left every light on*, *put the heating on*, *still have their lights up*. */
function hasObject(tokens: Passage['tokens'], at: number): boolean {
  const object = wordAt(tokens, at + 1) ?? '';
  // *Ran on their own sun*.
  if (isPastVerb(wordAt(tokens, at)) && wordAt(tokens, at + 2) === 'their')
    return object === 'on' || object === 'off';
  if (keeping.has(wordAt(tokens, at) ?? '')) return object === 'their';
  return isPastVerb(wordAt(tokens, at)) && articles.has(object);
}

const within = new Set(['in', 'at', 'across', 'inside', 'within']);
/** What happens to a house. */
const undergone = new Set(
  (
    'sold built listed burned burnt flooded collapsed cost stood approved planned completed finished demolished ' +
    'destroyed damaged ordered bought was were had'
  ).split(' '),
);

/** *Switched to a night tariff*, *went dark at nine*: a house sells, and only who lives there switches. */
function isDeed(tokens: Passage['tokens'], at: number): boolean {
  const verb = wordAt(tokens, at) ?? '';
  return isPastVerb(verb) && !undergone.has(verb) && wordAt(tokens, at + 1) !== 'by';
}

/** People who belong together: *four pairs of friends*. */
const bunches = new Set('pairs trios quartets teams squads gangs bands crews parties'.split(' '));
/** The same where they do something; else people are told apart by them: *three groups of customers*. */
const kinds = new Set('groups sets circles clubs tables queues'.split(' '));

/** The people whose bunch it is: *of very old friends*. */
function membersAt(tokens: Passage['tokens'], from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return undefined;
    // *Pairs of men’s shoes*, *of kids trainers*.
    if (pluralPeople(word) === 'people')
      return word.includes("'") || looksPlural(wordAt(tokens, at + 1) ?? '') ? undefined : at;
  }
  return undefined;
}

/**
 * Whether the plural noun at `at`, whose number starts at `from`, stands for people; undefined where it is no such noun.
 */
export function kindOfMany(
  passage: Passage,
  at: number,
  from: number,
): 'people' | 'thing' | 'unclear' | undefined {
  const { tokens } = passage;
  const noun = wordAt(tokens, at) ?? '';
  const link = wordAt(tokens, at + 1);
  if (customers.has(noun)) {
    // *14 new accounts departments*.
    const compound = link !== undefined && looksPlural(link);
    // *We follow eight accounts*.
    if (noun === 'accounts' && link !== 'that' && following.has(wordAt(tokens, from - 1) ?? ''))
      return 'thing';
    return compound || others.has(wordAt(tokens, at - 1) ?? '') ? 'thing' : 'people';
  }
  if (devices.has(noun) && isOfHousehold(tokens, at)) return 'people';
  // *Nine phones streamed the final twice*: whoever looks at them; what they do by themselves tells of nobody.
  if (screens.has(noun) && isDealing(link)) return 'people';
  const members = link === 'of' ? membersAt(tokens, at + 2) : undefined;
  // *Two teams of four finished it*.
  const size = link === 'of' ? coreNumberAt(tokens, at + 2) : undefined;
  const end = members === undefined ? (size?.to ?? at + 1) : members + 1;
  const next = wordAt(tokens, end);
  // *40 teams will play*: nobody has yet.
  const may = next === 'will' || next === 'can' || next === 'could';
  if (members !== undefined && !may && (bunches.has(noun) || kinds.has(noun))) {
    const did = doerOf(tokens, verbBehind(tokens, end), false) === 'people';
    return did || bunches.has(noun) ? 'people' : 'thing';
  }
  if (!metonyms.has(noun)) return undefined;
  if (areMade(passage, at)) return 'thing';
  const left = leftToSell(passage, at, from);
  if (left !== undefined) return left;
  if (may) return 'thing';
  // *14 homes in Hull left the heating on*, *the 940 homes that kept it off*.
  const told = link === 'that' || link === 'which' ? at + 2 : end;
  if (isRelativeWho(link) || isDoing(link) || doerOf(tokens, told, true) === 'people') return 'people';
  // *Eleven teams on our plan named it*.
  if (doerOf(tokens, verbBehind(tokens, told), dwellings.has(noun)) === 'people') return 'people';
  if (dwellings.has(noun)) {
    // *In 61 flats the heating stayed off*.
    if (within.has(wordAt(tokens, from - 1) ?? '')) return 'people';
    const start = wordAt(tokens, told) === 'still' ? told + 1 : verbBehind(tokens, told);
    // *Have switched to solar*.
    const done = wordAt(tokens, start) === 'have' && isPastVerb(wordAt(tokens, start + 1));
    const verb = done ? start + 1 : start;
    if (hasObject(tokens, verb) || isDeed(tokens, verb)) return 'people';
  }
  return link === 'that' && isPastVerb(wordAt(tokens, told)) && wordAt(tokens, told + 1) === 'without'
    ? 'people'
    : 'thing';
}
