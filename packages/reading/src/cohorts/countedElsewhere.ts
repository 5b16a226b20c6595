// Numbers of people that count no measured customers: offers, capacities, surveys, plans, promises, yardsticks. Each is
// told by the few words around it.
import { negation } from '../lexicon/classes.ts';
import type { Passage } from '../tokens/passage.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { groupedBy } from '../tokens/groupedBy.ts';
import { isMark, standsAt, wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../tokens/wordLists.ts';
import { isRelativeWho } from './peopleNouns.ts';
import { limitOf, planned } from './plannedPeople.ts';

interface Sign {
  readonly kind: string;
  /** Words that stand close before the number, in a row. */
  readonly before: readonly string[];
}

const signs: readonly Sign[] = (
  [
    [
      'offer',
      'the first',
      'our first',
      'for first',
      'next',
      'lucky',
      'your',
      'invite',
      'bring',
      'refer',
      'giving away',
      'win',
    ],
    [
      'capacity',
      'seats',
      'sleeps',
      'serves',
      'fits',
      'feeds',
      'holds',
      'hold',
      'seat',
      'carry',
      'carries',
      'sleep',
      'accommodates',
      'room for',
      'space for',
      'capacity of',
      'capacity for',
      'big enough for',
      'large enough for',
      'table for',
      'party of',
      'groups of',
      'teams of',
      'share with',
      'split between',
      'tickets for',
      'dinner for',
      'meal for',
      'meals for',
      'holiday for',
      'picnic for',
    ],
    [
      'survey',
      'asked',
      'surveyed',
      'polled',
      'interviewed',
      'survey of',
      'poll of',
      'panel of',
      'sample of',
      'study of',
    ],
    [
      'goal',
      'help us reach',
      'goal of',
      'target of',
      'goal is',
      'aim is',
      'hoping for',
      'aiming for',
      'road to',
      'aim for',
    ],
    ['staff', 'employ', 'employs', 'employing', 'hiring', 'staff of', 'team of', 'workforce of', 'crew of'],
    ['hypothetical', 'if', 'imagine', 'suppose', 'what if', 'even if', 'would take'],
    [
      'yardstick',
      'population of',
      'town of',
      'village of',
      'city of',
      'country of',
      'nation of',
      'equivalent of',
      'equivalent to',
      'enough to fill',
      'enough to seat',
      'as if',
      'imagine if',
      'the same as',
    ],
    ['fiction', 'follows', 'starring', 'story of', 'tale of'],
    ['rate', 'for every', 'out of every'],
  ] as const
).flatMap(([kind, ...phrases]) => phrases.map(words => ({ kind, before: words.split(' ') })));

const byLastWord = groupedBy(signs, ({ before }) => before.at(-1)!);

/** How far before the number its sign may stand; *the*, *up to* and adjectives may come between. */
const reach = 4;

/** Why the number whose tokens are `from` to `to` counts no measured customers, or undefined where it does. */
export function countedElsewhere(passage: Passage, from: number, to: number): string | undefined {
  return (
    (areFirstComers(passage, from) ? 'offer' : undefined) ??
    (isLuckyTold(passage, from, to) ? undefined : signBefore(passage, from)) ??
    signAfter(passage, to) ??
    limitOf(passage, from, to) ??
    planned(passage, from, to) ??
    (isTakenBack(passage, from) ? undefined : promiseBefore(passage, from)) ??
    floorUnder(passage, from) ??
    inStory(passage, from, to) ??
    quotedExample(passage, from, to)
  );
}

/** *First 90 guests at the door get a bun*. */
function areFirstComers({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  return wordAt(tokens, from - 1) === 'first' && sentences[sentenceOf[from]!]!.from === from - 1;
}

/** *The lucky 84 who spent it all* won nothing from us. */
function isLuckyTold({ tokens }: Passage, from: number, to: number): boolean {
  return wordAt(tokens, from - 1) === 'lucky' && isRelativeWho(wordAt(tokens, to));
}

function signBefore({ tokens, sentences, sentenceOf }: Passage, from: number): string | undefined {
  const start = Math.max(sentences[sentenceOf[from]!]!.from, from - reach);
  for (let end = from; end > start; end--) {
    const token = tokens[end - 1]!;
    if (token.kind !== 'word') return undefined;
    const sign = byLastWord
      .get(token.text)
      ?.find(({ before }) => standsAt(tokens, end - before.length, before));
    if (sign !== undefined) return sign.kind;
    if (isPastVerb(token.text)) return undefined;
  }
  return undefined;
}

const judged = new Set("is isn't are was sounds reads means shows says".split(' '));
const supposing = new Set(['if', 'imagine', 'suppose', 'say']);

/** *“To the 7 members” is no way to begin*, *if you heard that “only 7 members” …*: words that nobody has said. */
function quotedExample(
  { tokens, masks, sentences, sentenceOf }: Passage,
  from: number,
  to: number,
): string | undefined {
  if (masks.of[from] === 0) return undefined;
  const sentence = sentences[sentenceOf[from]!]!;
  if (supposing.has(wordAt(tokens, sentence.from) ?? '')) return 'hypothetical';
  const last = Math.min(sentence.to, to + reach);
  let end = to;
  while (end < last && masks.of[end] !== 0) end++;
  const opens = sentence.from + 1 >= from - reach && tokens[sentence.from]?.kind === 'mark';
  return opens && judged.has(wordAt(tokens, end + 1) ?? '') ? 'example' : undefined;
}

const rated = new Set(['hour', 'day', 'minute', 'week', 'night', 'session', 'trip', 'flight']);
const surveyed = new Set(['surveyed', 'polled', 'questioned', 'interviewed']);

/** *2,000 adults surveyed*, *100 people to sign up first*. */
function signAfter({ tokens }: Passage, to: number): string | undefined {
  const next = wordAt(tokens, to);
  if (next === undefined) return undefined;
  // *1,500 passengers an hour*, *64 players each*: what there is room for.
  if ((next === 'an' || next === 'per' || next === 'a') && rated.has(wordAt(tokens, to + 1) ?? '')) {
    const verb = wordAt(tokens, to + 2) ?? '';
    if (verb === 'can' || verb === 'could' || verb === 'will') return 'capacity';
  }
  if (next === 'lucky' || (next === 'will' && wordAt(tokens, to + 1) === 'win')) return 'offer';
  if (surveyed.has(next) || (next === 'we' && surveyed.has(wordAt(tokens, to + 1) ?? ''))) return 'survey';
  return undefined;
}

const publishing = new Set(
  'tweet post publish share disclose reveal report mention release name identify sell single call talk write joke ask mock shame judge laugh tease insult embarrass expose point quote'.split(
    ' ',
  ),
);

/** *We would never name the …*: a promise not to publish. *We'll never forget the …* is none: it publishes. */
function promiseBefore(
  { tokens, classes, sentences, sentenceOf }: Passage,
  from: number,
): string | undefined {
  const start = Math.max(sentences[sentenceOf[from]!]!.from, from - 12);
  for (let at = start; at < from; at++) {
    if ((classes[at]! & negation) === 0) continue;
    for (let verb = at + 1; verb < Math.min(at + 4, from); verb++)
      if (publishing.has(wordAt(tokens, verb) ?? ''))
        return isOver(tokens, verb, from) || isNamedAnyway(tokens, verb) ? undefined : 'promise';
  }
  return undefined;
}

/** *Don't say it was luck: 300 of you …*: what stands behind the colon is said. */
function isOver(tokens: Passage['tokens'], verb: number, from: number): boolean {
  for (let at = verb + 1; at < from; at++) if (isMark(tokens, at, ':')) return true;
  return false;
}

/** *We'd never call the 30 rowers who sank clumsy*: whoever says of whom they would not say it has said it. */
function isNamedAnyway(tokens: Passage['tokens'], verb: number): boolean {
  return (
    wordAt(tokens, verb) === 'call' &&
    definite.has(wordAt(tokens, verb + 1) ?? '') &&
    coreNumberAt(tokens, verb + 2) !== undefined
  );
}

const definite = new Set(['the', 'our', 'those', 'these']);
const belowWords = new Set(['fewer', 'less', 'under', 'below']);
const none = new Set(['no', 'nothing', 'never', 'none', 'nowhere']);

/** *No table here shows fewer than 50 people*: a floor under what is told, not somebody who is told of. */
function floorUnder({ tokens, sentences, sentenceOf }: Passage, from: number): string | undefined {
  if (!belowWords.has(wordAt(tokens, from) ?? '')) return undefined;
  for (let at = from - 2; at >= sentences[sentenceOf[from]!]!.from; at--)
    if (none.has(wordAt(tokens, at) ?? '')) return 'promise';
  return undefined;
}

const parts = new Set(['season', 'series', 'episode', 'chapter', 'act', 'book', 'volume', 'part']);

/** *Season 3 opens with nine strangers*, *twelve people walk into a hotel*: nobody whom anybody serves. */
function inStory({ tokens, sentences, sentenceOf }: Passage, from: number, to: number): string | undefined {
  const start = sentences[sentenceOf[from]!]!.from;
  const numbered = parts.has(wordAt(tokens, start) ?? '') && coreNumberAt(tokens, start + 1) !== undefined;
  let past = false;
  for (let at = start; at < from; at++) past ||= isPastVerb(wordAt(tokens, at));
  if (numbered && !past) return 'fiction';
  return from === start && standsAt(tokens, to, ['walk', 'into', 'a']) ? 'fiction' : undefined;
}

const takingBack = new Set(['oh', 'oops', 'whoops', 'except', 'but', 'until', 'damn', 'sorry']);

/** *We'd never mention the 12 guests who left. Oops.*: a promise that is broken at once. */
function isTakenBack({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  const next = sentences[sentenceOf[at]! + 1];
  return next !== undefined && next.words <= 4 && takingBack.has(wordAt(tokens, next.from) ?? '');
}

/** True where the sentence is a promise not to publish: it speaks to nobody. */
export function isPromise(passage: Passage, sentence: number): boolean {
  const { from, to } = passage.sentences[sentence]!;
  return promiseBefore(passage, Math.min(to, from + 12) - 1) !== undefined;
}
