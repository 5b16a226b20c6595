// Numbers of people that count no measured customers: offers, capacities, surveys, plans, promises, yardsticks. Each is
// told by the few words around it.
import { ofRegret } from '../../lexicon/classes.ts';
import { inQuotation } from '../../passage/masks.ts';
import type { Passage } from '../../passage/passage.ts';
import { denominators } from '../../lexicon/lists/numberWords.ts';
import { isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isDeniedClaim } from '../../moods/deniedClaims.ts';
import { inGeneral } from './capacities.ts';
import { inStory } from './fiction.ts';
import { areFirstComers } from './firstComers.ts';
import { fromHistory } from './fromHistory.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { inAnyCase } from './inAnyCase.ts';
import { isOffered } from './offers.ts';
import { ruledBy } from './limits.ts';
import { limitOf, planned } from './plannedPeople.ts';
import { isTakenBack, promiseBefore } from '../../moods/promises.ts';
import { ratedAt } from './rates.ts';
import { signsByLastWord } from './signs.ts';
import { supposedPeople } from './supposedPeople.ts';
import { areSurveyed } from './surveyed.ts';
import { toldOfNobody } from './toldOfNobody.ts';
import { wishedFor } from './wishedFor.ts';

/** How far before the number its sign may stand; *the*, *up to* and adjectives may come between. */
const reach = 4;

/** Why the number whose tokens are `from` to `to` counts no measured customers, or undefined where it does. */
export function countedElsewhere(passage: Passage, from: number, to: number): string | undefined {
  return (
    (opensWithFirst(passage, from) && areFirstComers(passage, to) ? 'offer' : undefined) ??
    (areWanted(passage, from) ? 'staff' : undefined) ??
    (isLuckyTold(passage, from, to) ? undefined : signBefore(passage, from, to)) ??
    signAfter(passage, from, to) ??
    inGeneral(passage, from, to) ??
    toldOfNobody(passage, from, to) ??
    fromHistory(passage, from, to) ??
    supposedPeople(passage, from, to) ??
    (ratedAt(passage, from, to) === 'rate' ? 'rate' : undefined) ??
    limitOf(passage, from, to) ??
    ruledBy(passage, from, to) ??
    inAnyCase(passage, from, to) ??
    wishedFor(passage, from, to) ??
    (isOffered(passage, from, to) ? 'offer' : undefined) ??
    planned(passage, from, to) ??
    (isTakenBack(passage, from) ? undefined : promiseBefore(passage, from)) ??
    floorUnder(passage, from) ??
    (isDeniedClaim(passage, passage.sentenceOf[from]!) ? 'hypothetical' : undefined) ??
    (inStory(passage, from, to) ? 'fiction' : undefined) ??
    quotedExample(passage, from, to)
  );
}

/** *First 90 guests at the door get a bun*. */
function opensWithFirst({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  return wordAt(tokens, from - 1) === 'first' && sentences[sentenceOf[from]!]!.from === from - 1;
}

/** *Wanted before Christmas: 1,000 couriers*. */
function areWanted({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  const { from: start } = sentences[sentenceOf[from]!]!;
  return ['wanted', 'needed'].includes(wordAt(tokens, start) ?? '') && isMark(tokens, from - 1, ':');
}

/** *The lucky 84 who spent it all* won nothing from us. */
function isLuckyTold({ tokens }: Passage, from: number, to: number): boolean {
  return wordAt(tokens, from - 1) === 'lucky' && isRelativeWho(wordAt(tokens, to));
}

function signBefore(passage: Passage, from: number, to: number): string | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const start = Math.max(sentences[sentenceOf[from]!]!.from, from - reach);
  for (let end = from; end > start; end--) {
    const token = tokens[end - 1]!;
    if (token.kind !== 'word') return undefined;
    const sign = signsByLastWord
      .get(token.text)
      ?.find(({ before }) => standsAt(tokens, end - before.length, before));
    // *If you are among the 9,000 learners whose streak ended …*: they are there, whoever reads.
    // *Now imagine there being 90 of you*.
    if (sign?.kind === 'hypothetical' && wordAt(tokens, to - 1) === 'you' && token.text !== 'if')
      return undefined;
    // *Was asked about it by 90 guests*: they asked.
    if (sign?.kind === 'survey' && wordAt(tokens, from - 1) === 'by') return undefined;
    // *The first half of the year* is nobody’s.
    const comes =
      token.text === 'next' || (token.text === 'first' && !denominators.has(wordAt(tokens, from) ?? ''));
    if (comes && !areFirstComers(passage, to)) return undefined;
    if (sign?.kind === 'hypothetical' && isAmong(tokens, from) && isToldOf(tokens, to)) return undefined;
    if (sign !== undefined)
      // *We are sorry that we asked 90 guests …*, *asked 90 guests “why?”*: they were asked what nobody asks in a survey.
      return sign.kind === 'survey' && (isQuoteBehind(passage, to) || isRegretted(passage))
        ? undefined
        : sign.kind;
    // *Our sleep data says 90 of you …*: another clause.
    if (isPastVerb(token.text) || telling.has(token.text)) return undefined;
  }
  return undefined;
}

function isToldOf(tokens: Passage['tokens'], to: number): boolean {
  return isRelativeWho(wordAt(tokens, to)) || wordAt(tokens, to) === 'whose';
}

/** *Among the*, *one of the*. */
function isAmong(tokens: Passage['tokens'], from: number): boolean {
  return wordAt(tokens, from - 1) === 'the' && ['among', 'of'].includes(wordAt(tokens, from - 2) ?? '');
}

function isQuoteBehind({ tokens, masks }: Passage, to: number): boolean {
  return tokens[to]?.kind === 'mark' && masks.of[to + 1] === inQuotation;
}

const telling = new Set('says say shows show tells reveals suggests confirms reckons knows that'.split(' '));

/** How far into a text it is looked for whether it takes something back, in tokens. */
const regretWithin = 80;

function isRegretted({ classes, tokens }: Passage): boolean {
  for (let at = 0; at < Math.min(classes.length, regretWithin); at++) {
    if ((classes[at]! & ofRegret) !== 0) return true;
    const should = wordAt(tokens, at) === "shouldn't" || wordAt(tokens, at) === 'should';
    if (
      should &&
      ["shouldn't", 'never', 'not'].some(word => [0, 1].some(by => wordAt(tokens, at + by) === word))
    )
      if ([1, 2].some(by => wordAt(tokens, at + by) === 'have')) return true;
  }
  return false;
}

const judged = new Set("is isn't are was sounds reads means shows says".split(' '));
const supposing = new Set(['if', 'imagine', 'suppose', 'say']);

/** *“To the 7 members” is no way to begin*, *if you heard that “only 7 members” …*: words that nobody has said. */
function quotedExample(passage: Passage, from: number, to: number): string | undefined {
  const { tokens, masks, sentences, sentenceOf } = passage;
  if (masks.of[from] === 0) return undefined;
  const sentence = sentences[sentenceOf[from]!]!;
  if (supposing.has(wordAt(tokens, sentence.from) ?? '')) return 'hypothetical';
  // *A brand that sniggers at “the 41 members who …” …*.
  if (isAnyCompany(tokens, sentence.from)) return 'example';
  const last = Math.min(sentence.to, to + reach);
  let end = to;
  while (end < last && masks.of[end] !== 0) end++;
  // *We apologise for the poster. “300 of you …” was not funny*: it was said.
  if (isRegretted(passage)) return undefined;
  const opens = sentence.from + 1 >= from - reach && tokens[sentence.from]?.kind === 'mark';
  return opens && judged.has(wordAt(tokens, end + 1) ?? '') ? 'example' : undefined;
}

const companies = new Set(
  'brand bank business company firm shop gym clinic hotel restaurant app airline insurer charity school'.split(
    ' ',
  ),
);
const whatOne = new Set(['that', 'which', 'who', 'should', 'does', 'never', 'has']);

/** *A brand that …*, *no bank should …*: any of them, and not the one that posts. */
function isAnyCompany(tokens: Passage['tokens'], start: number): boolean {
  if (!['a', 'any', 'no'].includes(wordAt(tokens, start) ?? '')) return false;
  const noun = companies.has(wordAt(tokens, start + 1) ?? '') ? start + 1 : start + 2;
  return companies.has(wordAt(tokens, noun) ?? '') && whatOne.has(wordAt(tokens, noun + 1) ?? '');
}

const rated = new Set(['hour', 'day', 'minute', 'week', 'night', 'session', 'trip', 'flight']);
const expected = new Set(['expected', 'forecast', 'predicted', 'anticipated']);
const coming = new Set(['due', 'likely', 'set']);

/** *2,000 adults surveyed*, *100 people to sign up first*. */
function signAfter(passage: Passage, from: number, to: number): string | undefined {
  const { tokens } = passage;
  const next = wordAt(tokens, to);
  if (next === undefined) return undefined;
  // *1,500 passengers an hour*, *64 players each*: what there is room for.
  if ((next === 'an' || next === 'per' || next === 'a') && rated.has(wordAt(tokens, to + 1) ?? '')) {
    const verb = wordAt(tokens, to + 2) ?? '';
    if (verb === 'can' || verb === 'could' || verb === 'will') return 'capacity';
  }
  // *Are expected on the bridge*, *are due to arrive*.
  const fate = next === 'are' ? (wordAt(tokens, to + 1) ?? '') : '';
  if (expected.has(fate) || (coming.has(fate) && wordAt(tokens, to + 2) === 'to')) return 'goal';
  if (next === 'lucky' || (next === 'will' && wordAt(tokens, to + 1) === 'win')) return 'offer';
  return areSurveyed(passage, from, to) ? 'survey' : undefined;
}

const belowWords = new Set(['fewer', 'less', 'under', 'below']);
const boasting = new Set(['says', 'screams', 'beats', 'spells', 'shouts']);
const none = new Set(['no', 'nothing', 'never', 'none', 'nowhere']);

/** How far before a floor is looked for what is not told below it, in tokens. */
const floorWithin = 60;

/** *No table here shows fewer than 50 people*: a floor under what is told, not somebody who is told of. */
function floorUnder({ tokens, sentences, sentenceOf }: Passage, from: number): string | undefined {
  // *Nothing about fewer than 50*.
  const below = wordAt(tokens, from) === 'about' ? from + 1 : from;
  if (!belowWords.has(wordAt(tokens, below) ?? '')) return undefined;
  const first = Math.max(sentences[sentenceOf[from]!]!.from, from - floorWithin);
  for (let at = below - 2; at >= first; at--)
    // *Nothing says spring like fewer than ten guests*.
    if (none.has(wordAt(tokens, at) ?? '') && !boasting.has(wordAt(tokens, at + 1) ?? '')) return 'promise';
  return undefined;
}
