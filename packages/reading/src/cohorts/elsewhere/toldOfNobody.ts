// Numbers of people in which nobody is told of: how many at a time, the rank of whoever reads, all who live in a place. A
// bound above (*up to 30,000*) says nothing of how few they may be.
import { firstPerson, ofTime, secondPerson } from '../../lexicon/classes.ts';
import { coreNumberAt } from '../../numbers/coreNumber.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { isAdverb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';

/** Why nobody is told of by the number whose tokens are `from` to `to`, or undefined. */
export function toldOfNobody(passage: Passage, from: number, to: number): string | undefined {
  return (
    rateOf(passage, to) ??
    rateBefore(passage, from, to) ??
    ownRank(passage, from) ??
    nation(passage, from, to) ??
    dwellers(passage, from, to) ??
    ofGroups(passage, from) ??
    roomFor(passage, from, to) ??
    ourselves(passage, from, to) ??
    kin(passage, from, to) ??
    ofOneHouse(passage, from, to) ??
    measuredWith(passage, from, to) ??
    grownFrom(passage, from, to)
  );
}

const moments = new Set(['second']);
/** How far behind the people the measure of a rate may stand, in tokens. */
const rateWithin = 12;

/** *Six guests check in every second*: so many at a time, and nobody in particular. */
function rateOf({ tokens, sentences, sentenceOf }: Passage, to: number): string | undefined {
  // *12 of you refresh it every second* tells of them.
  if (wordAt(tokens, to - 1) === 'you') return undefined;
  const end = Math.min(sentences[sentenceOf[to - 1]!]!.to, to + rateWithin);
  for (let at = to; at < end; at++) {
    const word = wordAt(tokens, at);
    if (isRelativeWho(word) || isPastVerb(word)) return undefined;
    if (word !== 'every' && word !== 'per' && word !== 'each') continue;
    const number = coreNumberAt(tokens, at + 1);
    const unit = wordAt(tokens, number?.to ?? at + 1) ?? '';
    if (moments.has(unit) || (number !== undefined && moments.has(unit.slice(0, -1)))) return 'rate';
  }
  return undefined;
}

const shortTimes = new Set(['second', 'minute', 'hour']);

/** *Every minute, somewhere on earth, 40 people join*: as above, with the measure at the start. */
function rateBefore(
  { tokens, classes, sentences, sentenceOf }: Passage,
  from: number,
  to: number,
): string | undefined {
  const start = sentences[sentenceOf[from]!]!.from;
  if (wordAt(tokens, start) !== 'every' || wordAt(tokens, to - 1) === 'you' || from > start + rateWithin)
    return undefined;
  // *Every second Tuesday* is a day.
  if (((classes[start + 2] ?? 0) & ofTime) !== 0) return undefined;
  return shortTimes.has(wordAt(tokens, start + 1) ?? '') && !isRelativeWho(wordAt(tokens, to))
    ? 'rate'
    : undefined;
}

const ranks = new Set(['top', 'bottom']);
/** How far before a rank whoever has it is named, in tokens. */
const rankWithin = 8;

/** *You are in the top 1% of listeners* tells whoever reads of themselves. */
function ownRank({ tokens, classes, sentences, sentenceOf }: Passage, from: number): string | undefined {
  if (!ranks.has(wordAt(tokens, from - 1) ?? '')) return undefined;
  for (let at = Math.max(sentences[sentenceOf[from]!]!.from, from - rankWithin); at < from; at++)
    if ((classes[at]! & secondPerson) !== 0) return 'rank';
  return undefined;
}

const inhabitants = new Set(['people', 'inhabitants', 'residents', 'citizens', 'souls']);
/** From how many on people of a place are all that live there. */
const aTown = 1000;

/** *For each of Iceland’s 380,000 people*: whoever lives somewhere is a measure. */
function nation({ tokens }: Passage, from: number, to: number): string | undefined {
  const place = tokens[from - 1];
  const named = place?.kind === 'word' && place.capitals !== 'none' && place.text.endsWith("'s");
  if (!named || !inhabitants.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  return (coreNumberAt(tokens, from)?.value.min ?? 0) >= aTown ? 'yardstick' : undefined;
}

const wholes = new Set(['each', 'all', 'every', 'would', 'could']);
/** From how many on people of a place who are told nothing else of are all that live there. */
const aCity = 100_000;

/** *A loaf for each of the 9 million people in London*, *8 million people in New York and none has a map*. */
function dwellers({ tokens, sentences, sentenceOf }: Passage, from: number, to: number): string | undefined {
  const link = wordAt(tokens, to);
  if (!inhabitants.has(wordAt(tokens, to - 1) ?? '') || (link !== 'in' && link !== 'of')) return undefined;
  let behind = to + 1;
  for (let token = tokens[behind]; hasCapital(token); token = tokens[behind]) behind++;
  if (behind === to + 1 || isRelativeWho(wordAt(tokens, behind)) || isPastVerb(wordAt(tokens, behind)))
    return undefined;
  const size = coreNumberIn(tokens, from, to);
  if (size < aTown) return undefined;
  if (size >= aCity && wordAt(tokens, behind) === 'and') return 'yardstick';
  for (let at = Math.max(sentences[sentenceOf[from]!]!.from, from - measureWithin); at <= from; at++)
    if (wholes.has(wordAt(tokens, at) ?? '')) return 'yardstick';
  return undefined;
}

/** The first number among the tokens `from` to `to`; 0 where none is. */
export function coreNumberIn(tokens: Passage['tokens'], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const number = coreNumberAt(tokens, at);
    if (number !== undefined) return number.value.min;
  }
  return 0;
}

const groups = new Set('groups group cohorts cohort segments cells'.split(' '));

/** *Groups smaller than 25 people are hidden*: a floor under what is told. */
function ofGroups({ tokens }: Passage, from: number): string | undefined {
  const than = wordAt(tokens, from - 1) === 'than' && wordAt(tokens, from - 2) === 'smaller';
  return than && groups.has(wordAt(tokens, from - 3) ?? '') ? 'promise' : undefined;
}

/** How far before the people what is measured may stand, in tokens. */
const measureWithin = 12;

/** *Lay every ribbon end to end and 12 astronauts could skip*: they are what is measured with. */
function measuredWith(passage: Passage, from: number, to: number): string | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  if (isObjectOfWould(passage, from)) return 'yardstick';
  const next = wordAt(tokens, to);
  if (next !== 'could' && next !== 'would') return undefined;
  for (let at = Math.max(sentences[sentenceOf[from]!]!.from, from - measureWithin); at < from; at++)
    if (standsAt(tokens, at, ['end', 'to', 'end']) || wordAt(tokens, at) === 'enough') return 'yardstick';
  return undefined;
}

const pointed = new Set('the those these our all you who to thank salute congratulate'.split(' '));
/** How far before the people *would* may stand, in tokens. */
const wouldWithin = 7;

const filling = new Set('swallow hold seat fit house fill feed bathe cover'.split(' '));

/** *The water saved would give 900 people a bath*; *we would like to thank 41 members* tells of them. */
function isObjectOfWould({ tokens, classes, sentences, sentenceOf }: Passage, from: number): boolean {
  if (pointed.has(wordAt(tokens, from - 1) ?? '')) return false;
  // *Could swallow 90,000 fans*.
  if (
    filling.has(wordAt(tokens, from - 1) ?? '') &&
    ['could', 'would'].includes(wordAt(tokens, from - 2) ?? '')
  )
    return true;
  for (let at = from - 2; at >= Math.max(sentences[sentenceOf[from]!]!.from, from - wouldWithin); at--) {
    if (tokens[at]!.kind !== 'word' || isRelativeWho(wordAt(tokens, at))) return false;
    if (wordAt(tokens, at) === 'would')
      return (
        (classes[at - 1]! & (firstPerson | secondPerson)) === 0 && !isRelativeWho(wordAt(tokens, at - 1))
      );
    // *Would fill the glasses of 900 people*.
    const measured = wordAt(tokens, at) === 'the' && wordAt(tokens, at + 2) === 'of';
    if (isPastVerb(wordAt(tokens, at)) || (pointed.has(wordAt(tokens, at)!) && !measured)) return false;
  }
  return false;
}

const alone = new Set(['people', 'humans', 'souls', 'friends', 'families', 'farmers', 'women', 'men']);

/** *We are eight people and a dog*. */
function ourselves({ tokens }: Passage, from: number, to: number): string | undefined {
  const we = wordAt(tokens, from - 1) === "we're";
  const are = wordAt(tokens, from - 1) === 'are' && wordAt(tokens, from - 2) === 'we';
  return (we || are) && alone.has(wordAt(tokens, to - 1) ?? '') && !isRelativeWho(wordAt(tokens, to))
    ? 'staff'
    : undefined;
}

const kinsfolk = new Set(
  'children wives husbands sons daughters brothers sisters siblings kids grandchildren'.split(' '),
);

/** *Henry had six wives*, *our founder had nine children*: those of somebody who is known; *we had nine children in* is told. */
function kin({ tokens, classes }: Passage, from: number, to: number): string | undefined {
  if (wordAt(tokens, from - 1) !== 'had' || !kinsfolk.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  const subject = tokens[from - 2];
  const known = subject?.kind === 'word' && (subject.capitals === 'first' || subject.text === 'founder');
  const next = wordAt(tokens, to);
  const ends = next === undefined || next === 'and' || next === 'but';
  return known && ends && (classes[from - 2]! & (firstPerson | secondPerson)) === 0 ? 'yardstick' : undefined;
}

const founding = new Set(['founded', 'cofounded', 'co-founded']);
const secrets = new Set('recipe secret code combination formula password'.split(' '));

/** *Three generations of one family*, *three doctors founded it*, *two people know the recipe*: those of the house. */
function ofOneHouse({ tokens }: Passage, from: number, to: number): string | undefined {
  if (wordAt(tokens, from - 1) === 'of' && wordAt(tokens, from - 2) === 'generations') return 'yardstick';
  // *Three founders, one garage*.
  const founders =
    wordAt(tokens, to - 1) === 'founders' && (isMark(tokens, to, ',') || wordAt(tokens, from - 1) === 'our');
  if (founders || founding.has(wordAt(tokens, to) ?? '')) return 'staff';
  const known = wordAt(tokens, to) === 'know' && wordAt(tokens, to + 1) === 'the';
  return known && secrets.has(wordAt(tokens, to + 2) ?? '') ? 'staff' : undefined;
}

const company = new Set(
  'members customers subscribers users guests listeners readers riders viewers you'.split(' '),
);
const onward = new Set('to home from through across away on back who whom for out'.split(' '));

/** *The arena takes 21,000 people*; *the bus takes 41 riders home* tells of them. */
function roomFor({ tokens }: Passage, from: number, to: number): string | undefined {
  const verb = wordAt(tokens, from - 1);
  // *It took 63 of our artists to draw it*.
  if (verb === 'took' && wordAt(tokens, from - 2) === 'it') {
    const noun = wordAt(tokens, to - 1) ?? '';
    const ours = [1, 2, 3].some(by => wordAt(tokens, to - 1 - by) === 'our');
    return ours && !company.has(noun) ? 'staff' : undefined;
  }
  if (verb !== 'takes' && verb !== 'take') return undefined;
  // *It takes 12 people to row it*, *it only takes one*.
  const it = isAdverb(wordAt(tokens, from - 2)) ? from - 3 : from - 2;
  if (wordAt(tokens, it) === 'it') return 'yardstick';
  const next = wordAt(tokens, to);
  return next !== undefined && onward.has(next) ? undefined : 'capacity';
}

/** How far behind a size of the past the one of today may stand, in tokens. */
const grownWithin = 8;

/** *From 200 users in 2014 to more than 5 million today*: how many there once were, where there are thousands now. */
function grownFrom({ tokens, sentences, sentenceOf }: Passage, from: number, to: number): string | undefined {
  if (wordAt(tokens, from - 1) !== 'from') return undefined;
  const end = Math.min(sentences[sentenceOf[from]!]!.to, to + grownWithin);
  for (let at = to; at < end; at++) {
    if (wordAt(tokens, at) !== 'to') continue;
    const grown = [1, 2, 3].map(by => coreNumberAt(tokens, at + by)).find(number => number !== undefined);
    return (grown?.value.min ?? 0) >= aTown ? 'yardstick' : undefined;
  }
  return undefined;
}
