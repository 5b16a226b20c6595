// People in rules and sums, whoever they may be: *two drivers can be named on each policy*, *six people must sign up for the trip to
// go ahead*, *any two members can share*, *£5 could help five families*.
import { currencySigns } from '../../lexicon/lists/numberWords.ts';
import type { Passage } from '../../passage/passage.ts';
import { isAdverb, isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { isMark, wordAt } from '../../tokens/token.ts';

/** Why the number whose tokens are `from` to `to` is one of a rule or a sum, or undefined. */
export function inAnyCase(passage: Passage, from: number, to: number): string | undefined {
  const { tokens } = passage;
  if (isRelativeWho(wordAt(tokens, to)) || pointing.has(wordAt(tokens, from - 1) ?? '')) return undefined;
  if (isAnySo(tokens, from, to) || isForEach(tokens, from, to)) return 'capacity';
  if (isBoughtWith(tokens, from)) return 'yardstick';
  return isNeededFor(passage, to) ? 'goal' : undefined;
}

type Tokens = Passage['tokens'];

const pointing = new Set(['the', 'those', 'these', 'our', 'all', 'only', 'just']);
const able = new Set(['can', 'could', 'may', 'might']);

/** *Any two members can share a table*; *any of our six members* tells how many we have. */
function isAnySo(tokens: Tokens, from: number, to: number): boolean {
  return wordAt(tokens, from - 1) === 'any' && able.has(wordAt(tokens, to) ?? '');
}

const links = new Set(['on', 'in', 'per', 'for', 'to', 'with']);
const eachOf = new Set(['each', 'every']);
/** What is done with people by their names or their places. */
const entering = new Set('name add insure list register seat nominate include invite link enter'.split(' '));
const entered = new Set(
  'named added insured listed registered seated nominated included invited linked entered covered'.split(' '),
);

/** *Two drivers can be named on each policy*, *you can name two drivers on each policy*. */
function isForEach(tokens: Tokens, from: number, to: number): boolean {
  const passive = ['can', 'may'].includes(wordAt(tokens, to) ?? '') && wordAt(tokens, to + 1) === 'be';
  const done = passive ? to + 2 : from - 1;
  const isDone = passive
    ? entered.has(wordAt(tokens, done) ?? '')
    : entering.has(wordAt(tokens, done) ?? '') &&
      wordAt(tokens, from - 3) === 'you' &&
      ['can', 'may'].includes(wordAt(tokens, from - 2) ?? '');
  const link = passive ? to + 3 : to;
  return isDone && links.has(wordAt(tokens, link) ?? '') && eachOf.has(wordAt(tokens, link + 1) ?? '');
}

const helping = new Set(
  'help helps house houses support supports shelter shelters clothe clothes equip equips train trains teach teaches'.split(
    ' ',
  ),
);
const betweenSum = new Set('a month week day year could can would might just alone gift of'.split(' '));
/** How far before what it does the sum may stand, in tokens. */
const sumWithin = 6;

/** *Your £5 could help five families*, *£5 a month helps five families*; *we could help five families* tells of them. */
function isBoughtWith(tokens: Tokens, from: number): boolean {
  if (!helping.has(wordAt(tokens, from - 1) ?? '')) return false;
  for (let at = from - 2; at >= from - sumWithin; at--) {
    if (tokens[at]?.kind === 'number') return currencySigns.has(tokens[at - 1]?.text ?? '');
    const word = wordAt(tokens, at) ?? '';
    if (!betweenSum.has(word) && !isAdverb(word)) return false;
  }
  return false;
}

const having = new Set(['must', 'need', 'have']);
const joining = new Set(
  'sign book register enrol enroll join come attend turn pledge commit apply enter'.split(' '),
);
const takingPlace = new Set('go run happen start proceed open be take work'.split(' '));
/** How far behind them what needs them may stand, in tokens. */
const purposeWithin = 10;

/** *Six people must sign up for the trip to go ahead*. */
function isNeededFor({ tokens, sentences, sentenceOf }: Passage, to: number): boolean {
  if (!having.has(wordAt(tokens, to) ?? '')) return false;
  if (!joining.has(wordAt(tokens, wordAt(tokens, to + 1) === 'to' ? to + 2 : to + 1) ?? '')) return false;
  const end = Math.min(sentences[sentenceOf[to - 1]!]!.to, to + purposeWithin);
  let purpose = false;
  for (let at = to + 1; at < end; at++) {
    const word = wordAt(tokens, at);
    if (isFiniteVerb(word) || isMark(tokens, at, ',')) return false;
    purpose ||= word === 'for';
    if (purpose && word === 'to' && takingPlace.has(wordAt(tokens, at + 1) ?? '')) return true;
  }
  return false;
}
