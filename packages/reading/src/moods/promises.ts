// Promises not to publish: *we would never name the 9 who …*. What they name is told of nobody.
import { negation } from '../lexicon/classes.ts';
import { promising } from '../lexicon/clues.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { isDeniedClaim } from './deniedClaims.ts';
import { tellsOfADeedThen } from './pastTimes.ts';
import type { Passage } from '../passage/passage.ts';
import type { Sentence } from '../passage/sentences.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { phraseAt, phrasesOf, type Phrases } from '../tokens/phrases.ts';

const publishing = new Set(
  'tweet post publish share disclose reveal report mention release name identify sell single call talk write joke ask mock shame judge laugh tease insult embarrass expose point quote wink gossip'.split(
    ' ',
  ),
);

/** What nobody has any business to do, and does not do by saying so. */
const doingSo = new Set(
  'winking joking laughing mocking naming publishing sharing tweeting posting commenting talking pointing'.split(
    ' ',
  ),
);
/** How much of a sentence is looked at, in tokens. */
const longest = 60;
const forbidden = new Set(['business', 'right', 'place', 'intention']);
const awarding = new Set(['giving', 'awarding', 'crowning']);
const prizes = new Set('prize prizes award awards medal trophy crown title cup golden'.split(' '));

/** *We would never name the …*: a promise not to publish. *We'll never forget the …* is none: it publishes. */
export function promiseBefore(
  { tokens, classes, sentences, sentenceOf }: Passage,
  from: number,
): string | undefined {
  const sentence = sentences[sentenceOf[from]!]!;
  const start = Math.max(sentence.from, from - 12);
  if (isNobodysBusiness(tokens, sentence)) return 'promise';
  if ((sentence.clues & promising) === 0) return undefined;
  // *We would never reveal that 12 of you bought soap last week*: it is told who did what, and when.
  if (tellsOfADeedThen(tokens, sentence.from, Math.min(sentence.to, sentence.from + longest)))
    return undefined;
  for (let at = start; at < from; at++) {
    // *A bank has no business winking at …* forbids.
    const forbids = wordAt(tokens, at) === 'no' && forbidden.has(wordAt(tokens, at + 1) ?? '');
    // *Nobody at this clinic will ever post …*.
    const nobody =
      wordAt(tokens, at) === 'nobody' || (wordAt(tokens, at) === 'one' && wordAt(tokens, at - 1) === 'no');
    if (isNeverTold(tokens, at, from)) return 'promise';
    if ((classes[at]! & negation) === 0 && !forbids && !nobody) continue;
    if (isOnceSworn(tokens, start, from)) return undefined;
    if (isNeverSeen(tokens, at, from)) return 'promise';
    for (let verb = at + 1; verb < Math.min(at + (nobody ? 9 : 4), from); verb++)
      if (isTelling(tokens, verb, forbids))
        return (nobody && !isOfFuture(tokens, at, verb)) ||
          isOver(tokens, verb, from) ||
          isNamedAnyway(tokens, verb)
          ? undefined
          : 'promise';
  }
  return undefined;
}

const asking = new Set(['what', 'who', 'how', 'where', 'when', 'whatever']);
const business: Phrases = phrasesOf(
  "is nobody's business",
  'is none of our business',
  'is not our business',
  'stays between',
  'stays private',
  'is private',
);
/** How far into its sentence it is looked for whose business something is, in tokens. */
const businessWithin = 24;

/** *What nine people order at midnight is nobody’s business*. */
function isNobodysBusiness(tokens: Passage['tokens'], { from, to }: Sentence): boolean {
  if (!asking.has(wordAt(tokens, from) ?? '')) return false;
  for (let at = from + 1; at < Math.min(to, from + businessWithin); at++)
    if (phraseAt(tokens, at, business) !== undefined) return true;
  return false;
}

const swearing = new Set(['swore', 'promised', 'vowed', 'said', 'told', 'agreed', 'meant']);
const notDoing = new Set(["wouldn't", "weren't", 'not']);

/** *We swore we wouldn't laugh at the 53 who …*: whoever tells of a promise has just broken it. */
function isOnceSworn(tokens: Passage['tokens'], start: number, from: number): boolean {
  for (let at = start; at < from; at++)
    if (swearing.has(wordAt(tokens, at) ?? '') && ['we', 'i'].includes(wordAt(tokens, at - 1) ?? ''))
      for (let not = at + 1; not < Math.min(at + 5, from); not++)
        if (notDoing.has(wordAt(tokens, not) ?? '')) return true;
  return false;
}

/** *Name*, *no business winking*, *will not be giving a prize to*. */
function isTelling(tokens: Passage['tokens'], at: number, forbids: boolean): boolean {
  const verb = wordAt(tokens, at) ?? '';
  // *Never tell the world that …*.
  if (verb === 'tell' && everybody.has(wordAt(tokens, at + 1) ?? ''))
    return wordAt(tokens, at + 1) !== 'the' || wordAt(tokens, at + 2) === 'world';
  if (publishing.has(verb) || (forbids && doingSo.has(verb))) return true;
  if (!awarding.has(verb) || wordAt(tokens, at - 1) !== 'be') return false;
  return [1, 2, 3].some(by => prizes.has(wordAt(tokens, at + by) ?? ''));
}

const everybody = new Set('the anyone anybody everyone everybody strangers'.split(' '));
const seeing = new Set(['see', 'find', 'read', 'hear', 'get', 'catch']);
const media = new Set(
  'billboard billboards poster posters post posts tweet tweets ad ads advert adverts line lines email emails headline'.split(
    ' ',
  ),
);

/** *You will never see a billboard from us that begins …*. */
function isNeverSeen(tokens: Passage['tokens'], at: number, from: number): boolean {
  if (!seeing.has(wordAt(tokens, at + 1) ?? '')) return false;
  // *You will never read about the 12 who …*.
  if (wordAt(tokens, at) === 'never' && wordAt(tokens, at + 2) === 'about') return true;
  for (let noun = at + 2; noun < Math.min(at + 6, from); noun++)
    if (media.has(wordAt(tokens, noun) ?? '')) return true;
  return false;
}

const learning = new Set('learn know see hear discover receive read say carry show open begin'.split(' '));
/** How many words may name those who will never learn of it. */
const namedWithin = 4;

/** *No advertiser will ever learn that …*, *nobody else will ever see which …*. */
function isNeverTold(tokens: Passage['tokens'], at: number, from: number): boolean {
  if (!['no', 'nobody'].includes(wordAt(tokens, at) ?? '')) return false;
  for (let will = at + 1; will < Math.min(at + namedWithin, from); will++)
    if (['will', 'can'].includes(wordAt(tokens, will) ?? ''))
      return wordAt(tokens, will + 1) === 'ever' && learning.has(wordAt(tokens, will + 2) ?? '');
  return false;
}

/** *Nobody will say …* promises, *nobody said* tells. */
function isOfFuture(tokens: Passage['tokens'], from: number, verb: number): boolean {
  for (let at = from + 1; at < verb; at++)
    if (['will', 'would', 'should', 'may', 'can'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
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
const takingBack = new Set([
  'oh',
  'oops',
  'whoops',
  'except',
  'but',
  'until',
  'damn',
  'sorry',
  'ok',
  'okay',
  'fine',
  'alright',
  'actually',
  'well',
  'much',
  'often',
  'publicly',
  'twice',
]);

/** *We'd never mention the 12 guests who left. Oops.*: a promise that is broken at once. */
export function isTakenBack({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  const next = sentences[sentenceOf[at]! + 1];
  if (next === undefined || next.words > 4) return false;
  const first = wordAt(tokens, next.from) ?? '';
  if (takingBack.has(first)) return true;
  // *Not out loud, anyway.*, *not yet*: all but what was promised.
  for (let word = next.from + 1; first === 'not' && word < next.to; word++)
    if (allBut.has(wordAt(tokens, word) ?? '')) return true;
  return false;
}

const allBut = new Set('aloud loud anyway yet much often openly publicly today'.split(' '));

/** True where the sentence is a promise not to publish, or a claim that is denied: it speaks to nobody. */
export function isPromise(passage: Passage, sentence: number): boolean {
  if (isDeniedClaim(passage, sentence)) return true;
  const { from, to } = passage.sentences[sentence]!;
  return !isTakenBack(passage, from) && promiseBefore(passage, Math.min(to, from + 12) - 1) !== undefined;
}
