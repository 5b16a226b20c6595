// Numbers of people in general statements: how many something is for or lets in, how many can do something, what whoever reads
// is told of their own followers, the members of a band, the news. None of them is a customer who was counted.
import { firstPerson, secondPerson } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, standsAt, wordAt } from '../../tokens/token.ts';
import { isAdverb, isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isToDo } from '../nouns/doerOf.ts';
import { isPastTime } from '../../moods/pastTimes.ts';
import { wholeBehind } from '../nouns/ratioBehind.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';

/** Why the number whose tokens are `from` to `to` tells of nobody who was counted, or undefined. */
export function inGeneral(passage: Passage, from: number, to: number): string | undefined {
  return (
    ableTo(passage, from, to) ??
    perSomething(passage, to) ??
    rideFree(passage, to) ??
    madeFor(passage, from, to) ??
    whoeverReads(passage, from, to) ??
    ofBand(passage, from, to) ??
    inTheNews(passage, from, to) ??
    supposed(passage, from, to) ??
    atATime(passage, from, to) ??
    inSoftware(passage, from, to)
  );
}

/** People as rules, games and programs know them. */
export const anybody: ReadonlySet<string> = new Set(
  'person people persons user users player players adult adults child children kids passenger passengers guest guests rider riders friends participants editors admins collaborators hands'.split(
    ' ',
  ),
);
const able = new Set(['can', 'could', 'may', 'might']);
const unable = new Set(['can', 'could']);
const pastAble = new Set(['could', 'might']);
/** How far behind the people it may stand when they could, in tokens. */
const deedWithin = 16;
const pointing = new Set(['the', 'those', 'these', 'our', 'only', 'just', 'exactly', 'you', 'your']);

/** *Two people can edit a page at once*; *only 12 customers can read* tells of them. */
function ableTo({ tokens, sentences, sentenceOf }: Passage, from: number, to: number): string | undefined {
  if (!able.has(wordAt(tokens, to) ?? '') || !anybody.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  // *9 riders could not find the brake*, *9 riders could see the comet last night*.
  if (wordAt(tokens, to + 1) === 'not' && unable.has(wordAt(tokens, to)!)) return undefined;
  const { to: end } = sentences[sentenceOf[from]!]!;
  if (pastAble.has(wordAt(tokens, to)!))
    for (let at = to + 1; at < Math.min(end, to + deedWithin); at++)
      if (isPastTime(tokens, at)) return undefined;
  return isPointedAt(tokens, from) ? undefined : 'capacity';
}

function isPointedAt(tokens: Passage['tokens'], from: number): boolean {
  return [from - 1, from].some(at => pointing.has(wordAt(tokens, at) ?? ''));
}

/** *10 users per team*; *two users per hundred* are a share. */
function perSomething(passage: Passage, to: number): string | undefined {
  const { tokens } = passage;
  if (wordAt(tokens, to) !== 'per' || wordAt(tokens, to - 1) === 'you') return undefined;
  return wholeBehind(passage, to) === undefined ? 'rate' : undefined;
}

const going = new Set(
  'ride rides travel travels eat eats go goes stay stays enter enters fly flies get gets play plays'.split(
    ' ',
  ),
);

/** *Two adults ride free*. */
function rideFree({ tokens }: Passage, to: number): string | undefined {
  if (!going.has(wordAt(tokens, to) ?? '')) return undefined;
  return [1, 2].some(by => wordAt(tokens, to + by) === 'free') ? 'offer' : undefined;
}

/** What is made for so many. */
const made = new Set(
  (
    'game games puzzle puzzles ticket tickets pass passes tent tents table tables room rooms sofa suite cabin kit kits plan plans recipe ' +
    'recipes dish hamper bundle package packages suitable ideal perfect designed built big enough space ' +
    'villa cottage lodge chalet yurt cabin barn hut caravan campervan boat minibus pod bunk bunks bed beds bench table ' +
    'bus coach lift car van taxi bench canoe dinghy tandem ' +
    'feast brunch lunch dinner supper banquet platter class lesson session workshop course retreat tour booth box capsule'
  ).split(' '),
);

const rooms = new Set('sauna hall hut tub pool marquee kayak raft studio theatre church shed'.split(' '));
const fitting = new Set(['right', 'meant', 'intended', 'best', 'made', 'fine', 'good']);

/** *A game for two players*, *suitable for 2 to 4 players*; *a ramp for the 12 guests who asked* is for them. */
function madeFor({ tokens }: Passage, from: number, to: number): string | undefined {
  const link = wordAt(tokens, from - 1) ?? '';
  const suits = link === 'suits' || link === 'suit';
  if (!suits && link !== 'for') return undefined;
  if (isRelativeWho(wordAt(tokens, to)) || !anybody.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  if (!suits && made.has(wordAt(tokens, from - 2) ?? '')) return 'capacity';
  // *This sauna is for four people*, *our smallest hall suits 40 guests*.
  const next = tokens[to];
  if (next?.kind === 'word' && !['at', 'or', 'and', 'only'].includes(next.text)) return undefined;
  const fit = fitting.has(wordAt(tokens, from - 2) ?? '') ? from - 3 : from - 2;
  const verb = isAdverb(wordAt(tokens, fit)) ? fit - 1 : fit;
  if (!suits && !['is', 'are'].includes(wordAt(tokens, verb) ?? '')) return undefined;
  const place = wordAt(tokens, suits ? from - 2 : verb - 1) ?? '';
  return made.has(place) || rooms.has(place) ? 'capacity' : undefined;
}

/** Whom somebody has who posts. */
const following = new Set(
  (
    'followers subscribers connections friends fans matches visitors viewers contacts payees beneficiaries dependants collaborators ' +
    'nominees invitees'
  ).split(' '),
);
const nearby = new Set(
  'drivers couriers riders friends helpers carers tutors sitters babysitters'.split(' '),
);
const yourHaving = new Set('have got gained reached made'.split(' '));
const reacting = new Set(
  'liked viewed saw shared follow followed commented reacted replied visited saved bookmarked rated reviewed reposted like'.split(
    ' ',
  ),
);

/** *You have 3 new followers*, *3 people liked your photo*, *4 drivers near you*: a note to whom it concerns. */
function whoeverReads(
  { tokens, sentences, sentenceOf }: Passage,
  from: number,
  to: number,
): string | undefined {
  const ends = [undefined, '.', '!'].includes(tokens[to + 2]?.text);
  const alone = ends && sentences[sentenceOf[from]!]!.from === from;
  if (alone && nearby.has(wordAt(tokens, to - 1) ?? '') && standsAt(tokens, to, ['near', 'you']))
    return 'personal';
  const verb = behindAdverbs(tokens, from - 1);
  const you = wordAt(tokens, verb) === "you've" ? verb : behindAdverbs(tokens, verb - 1);
  const has = yourHaving.has(wordAt(tokens, verb) ?? '') || you === verb;
  const yours = ['you', "you've"].includes(wordAt(tokens, you) ?? '') && has;
  if (yours && following.has(wordAt(tokens, to - 1) ?? '') && !isRelativeWho(wordAt(tokens, to)))
    return 'personal';
  if (!anybody.has(wordAt(tokens, to - 1) ?? '') || !reacting.has(wordAt(tokens, to) ?? '')) return undefined;
  return [1, 2].some(by => wordAt(tokens, to + by) === 'your') ? 'personal' : undefined;
}

function behindAdverbs(tokens: Passage['tokens'], start: number): number {
  let at = start;
  while (at > start - 3 && (isAdverb(wordAt(tokens, at)) || wordAt(tokens, at) === 'now')) at--;
  return at;
}

const bands = new Set(
  'band group quartet trio quintet team cast family orchestra board committee jury council cabinet panel squad side'.split(
    ' ',
  ),
);
const inBands = new Set('members players musicians people singers jurors children'.split(' '));

/** *The band has four members*; *our club has four members* counts ours. */
function ofBand({ tokens }: Passage, from: number, to: number): string | undefined {
  if (!['has', 'have', 'had'].includes(wordAt(tokens, from - 1) ?? '')) return undefined;
  if (!bands.has(wordAt(tokens, from - 2) ?? '') || !inBands.has(wordAt(tokens, to - 1) ?? ''))
    return undefined;
  return ['the', 'a', 'each', 'every', 'this'].includes(wordAt(tokens, from - 3) ?? '')
    ? 'yardstick'
    : undefined;
}

const struck = new Set(
  'died killed injured hurt wounded arrested missing rescued evacuated drowned stranded'.split(' '),
);
const telling = new Set(
  'police officials authorities ministers rescuers firefighters paramedics reuters'.split(' '),
);
const disasters = new Set(
  'flood floods crash fire earthquake storm attack war landslide explosion avalanche hurricane tornado'.split(
    ' ',
  ),
);
const newsWithin = 14;

/** *Four people died in the flood, police say*: the news, and nobody whom a company serves. */
function inTheNews({ tokens, sentenceOf }: Passage, from: number, to: number): string | undefined {
  if (!anybody.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  const done = ['were', 'are', 'have'].includes(wordAt(tokens, to) ?? '') ? to + 1 : to;
  if (!struck.has(wordAt(tokens, done) ?? '')) return undefined;
  let told = false;
  for (let at = Math.max(0, from - newsWithin); at < to + newsWithin && at < tokens.length; at++) {
    if (sentenceOf[at] !== sentenceOf[from]) continue;
    const word = wordAt(tokens, at) ?? '';
    if (['our', 'we', 'us', 'your'].includes(word)) return undefined;
    told ||= telling.has(word) || disasters.has(word);
  }
  return told ? 'news' : undefined;
}

const conditions = new Set(['until', 'till', 'unless', 'if', 'when', 'whenever', 'once']);

/** *If one of you has a ticket, both of you can enter.* */
function supposed({ tokens, sentences, sentenceOf }: Passage, from: number, to: number): string | undefined {
  const first = wordAt(tokens, sentences[sentenceOf[from]!]!.from);
  // *Whether it is one person or 5,000 users, we …*.
  if (first === 'whether') return 'hypothetical';
  // *Until one of you orders the fries*.
  const one = wordAt(tokens, from) === 'one' && wordAt(tokens, to - 1) === 'you';
  if (one && conditions.has(wordAt(tokens, from - 1) ?? '') && !isFiniteVerb(wordAt(tokens, to)))
    return 'hypothetical';
  // *Kids go free when two adults book*: whenever so many do.
  if (
    conditions.has(wordAt(tokens, from - 1) ?? '') &&
    anybody.has(wordAt(tokens, to - 1) ?? '') &&
    isToDo(wordAt(tokens, to))
  )
    return 'hypothetical';
  // *We would rather lose 100 customers than …*.
  if (wordAt(tokens, from - 2) === 'rather' && wordAt(tokens, from - 1) !== 'than') return 'hypothetical';
  if (first !== 'if') return undefined;
  // *If you are one of 40 people in a village*.
  const oneOf = wordAt(tokens, from - 1) === 'of' && wordAt(tokens, from - 2) === 'one';
  if (oneOf && !isRelativeWho(wordAt(tokens, to))) return 'hypothetical';
  return able.has(wordAt(tokens, to) ?? '') || wordAt(tokens, to) === 'will' ? 'hypothetical' : undefined;
}

/** *Calls support 32 people at a time*, *shows 12 riders at once*; *12 guests at once stood up* tells of them. */
function atATime({ tokens }: Passage, from: number, to: number): string | undefined {
  if (wordAt(tokens, to) !== 'at' || isPastVerb(wordAt(tokens, from - 1))) return undefined;
  const atOnce = wordAt(tokens, to + 1) === 'once';
  if (!atOnce && !(wordAt(tokens, to + 1) === 'a' && wordAt(tokens, to + 2) === 'time')) return undefined;
  const behind = wordAt(tokens, atOnce ? to + 2 : to + 3);
  return isPastVerb(behind) || isRelativeWho(behind) ? undefined : 'capacity';
}

const noted = new Set(['fixed', 'fixes', 'new', 'changed', 'improved', 'removed', 'bugfix', 'fix']);
/** How far before the people the thing that changed may stand, in tokens. */
const changeWithin = 9;

/** *The map no longer drops the last 12 passengers*, *Fixed: lists with more than 200 guests*: what a program does with anybody. */
function inSoftware(
  { tokens, classes, sentences, sentenceOf }: Passage,
  from: number,
  to: number,
): string | undefined {
  // *Fixed: the 14 customers who …* are pointed at.
  const behind = wordAt(tokens, to);
  if (isRelativeWho(behind) || behind === 'from' || wordAt(tokens, to - 1) === 'you') return undefined;
  const place = behind === 'in' ? tokens[to + 1] : undefined;
  if (hasCapital(place)) return undefined;

  const { from: start } = sentences[sentenceOf[from]!]!;
  const opening = wordAt(tokens, start) ?? '';
  const colon = tokens[start + 1]?.text;
  if (noted.has(opening) && (colon === ':' || colon === '–')) return 'example';
  for (let at = from - 2; at >= Math.max(start, from - changeWithin); at--) {
    if ((classes[at]! & (firstPerson | secondPerson)) !== 0 || isRelativeWho(wordAt(tokens, at)))
      return undefined;
    const changed = wordAt(tokens, at) === 'no' && wordAt(tokens, at + 1) === 'longer';
    if (changed) return at > start && wordAt(tokens, at + 2)?.endsWith('s') === true ? 'example' : undefined;
  }
  return undefined;
}
