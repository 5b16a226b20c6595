// Numbers of people in offers: what so many may do for a price, whom whoever reads may bring along, who will win. None of
// them has done anything yet.
import { currencySigns } from '../../lexicon/lists/numberWords.ts';
import { coreNumberAt } from '../../numbers/coreNumber.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { isAdverb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { unitDays } from '../../lexicon/lists/calendar.ts';
import { areDealtWith } from './dealtWith.ts';
import { headOfPhrase } from '../nouns/findHead.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';

/** True where the number of people whose tokens are `from` to `to` belongs to an offer. */
export function isOffered(passage: Passage, from: number, to: number): boolean {
  return (
    isAskedFor(passage, from, to) ||
    areWinners(passage, to) ||
    areDrawn(passage, from, to) ||
    isWithYou(passage, from, to) ||
    hasPriceBefore(passage, from, to) ||
    isPriced(passage, endOfList(passage, to)) ||
    isOfTicket(passage, from, to) ||
    areGivenSomething(passage, from, to)
  );
}

/** *Win a weekend for you and three friends*, *you and five others can share*. */
function isWithYou({ tokens }: Passage, from: number, to: number): boolean {
  if (wordAt(tokens, from - 1) !== 'and' || wordAt(tokens, from - 2) !== 'you') return false;
  return able.has(wordAt(tokens, to) ?? '') || wordAt(tokens, from - 3) === 'for';
}

/** *£20 for three people*. */
function hasPriceBefore({ tokens }: Passage, from: number, to: number): boolean {
  if (isRelativeWho(wordAt(tokens, to)) || isPastVerb(wordAt(tokens, from - 4))) return false;
  const sign = tokens[from - 3]?.text ?? '';
  return wordAt(tokens, from - 1) === 'for' && tokens[from - 2]?.kind === 'number' && currencySigns.has(sign);
}

const giving = new Set('giving sending treating offering inviting'.split(' '));
const getting = new Set('get receive win be find enjoy'.split(' '));
/** How far from the people what is given to them may stand, in tokens. */
const giftWithin = 14;

/** *Up to 500 donors will get a badge*, *free bags for 50 guests while stocks last*, *we are giving 200 nurses a day off*. */
function areGivenSomething(passage: Passage, from: number, to: number): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const { from: start, to: end } = sentences[sentenceOf[from]!]!;
  for (let at = Math.max(start, from - reach); at < from; at++)
    if (definite.has(wordAt(tokens, at) ?? '')) return false;
  if (isRelativeWho(wordAt(tokens, to)) || wordAt(tokens, to - 1) === 'you') return false;
  for (let at = to; at < Math.min(end, to + giftWithin); at++)
    if (standsAt(tokens, at, ['while', 'stocks', 'last'])) return true;
  const will =
    wordAt(tokens, to) === 'will' && getting.has(wordAt(tokens, to + 1) ?? '') && !areDealtWith(passage, to);
  const gift = giving.has(wordAt(tokens, from - 1) ?? '') && ourselves.has(wordAt(tokens, from - 2) ?? '');
  return will || gift;
}

/** How far before a number a word may stand that points at its people, in tokens. */
const reach = 2;
const definite = new Set(['the', 'those', 'these', 'our', 'all']);
const ourselves = new Set(["we're", "we'll", 'are', 'be', "i'm"]);

/** What whoever reads is told to do with others. */
const asking = new Set(
  'add share gift treat bring invite refer tag nominate name take pick choose send'.split(' '),
);
const askedWithin = 4;

/** *Add up to four drivers to your policy*; *pick the 12 guests who …* points at them. */
function isAskedFor({ tokens, sentences, sentenceOf }: Passage, from: number, to: number): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  const verb = wordAt(tokens, start) ?? '';
  if (from === start || from > start + askedWithin) return false;
  // *Get two people's shopping done in one trip*.
  if (!asking.has(verb) && !(verb === 'get' && from === start + 1)) return false;
  for (let at = start; at < from; at++)
    if (pointing.has(wordAt(tokens, at) ?? '') || tokens[at]!.kind !== 'word') return false;
  return !isRelativeWho(wordAt(tokens, to)) && wordAt(tokens, to - 1) !== 'you';
}

const pointing = new Set(['the', 'those', 'these', 'our', 'at', 'it', 'care']);
const winners = new Set(['winners', 'prizewinners', 'runners-up', 'finalists']);
const drawn = new Set(['drawn', 'chosen', 'picked', 'selected', 'announced']);
const drawnWithin = 4;

/** *Five lucky winners will meet the cast*, *three winners each week, drawn at random*. */
function areWinners({ tokens }: Passage, to: number): boolean {
  const noun =
    wordAt(tokens, to - 1) === 'up' ? `${wordAt(tokens, to - 3) ?? ''}-up` : wordAt(tokens, to - 1);
  if (!winners.has(noun ?? '') || isRelativeWho(wordAt(tokens, to))) return false;
  const next = wordAt(tokens, to) ?? '';
  if (next === 'will' || next === 'get' || next === 'receive') return true;
  if (['each', 'every', 'a', 'per'].includes(next) && unitDays.has(wordAt(tokens, to + 1) ?? '')) return true;
  for (let at = to; at < to + drawnWithin; at++)
    if (drawn.has(wordAt(tokens, at) ?? ''))
      return !['were', 'was', 'have', 'been'].includes(wordAt(tokens, at - 1) ?? '');
  return false;
}

const drawing = new Set(['pick', 'choose', 'draw', 'select']);
const promising = new Set(["we'll", 'will', "i'll"]);

/** *We'll pick 3 winners*, *a hamper for three of you, drawn at random*; *we picked three* drew them. */
function areDrawn({ tokens, sentences, sentenceOf }: Passage, from: number, to: number): boolean {
  if (isRelativeWho(wordAt(tokens, to))) return false;
  if (drawing.has(wordAt(tokens, from - 1) ?? '')) return promising.has(wordAt(tokens, from - 2) ?? '');
  const lot = isMark(tokens, to, ',') ? to + 1 : to;
  if (!drawn.has(wordAt(tokens, lot) ?? '') || !standsAt(tokens, lot + 1, ['at', 'random'])) return false;
  for (let at = Math.max(sentences[sentenceOf[from]!]!.from, from - giftWithin); at < from; at++)
    if (promising.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *Two adults and three children*: the token behind the last of them. */
function endOfList(passage: Passage, to: number): number {
  const { tokens } = passage;
  const joined = wordAt(tokens, to) === 'and' || wordAt(tokens, to) === 'or' || isMark(tokens, to, ',');
  const number = joined ? coreNumberAt(tokens, to + 1) : undefined;
  if (number === undefined) return to;
  return headOfPhrase(passage, to + 1, number.to, false, false)?.to ?? to;
}

const going = new Set(
  'ride travel eat go stay enter fly get play pay save earn swim ski skate split join dine drink sleep bowl climb'.split(
    ' ',
  ),
);
/** What people do for good as well, where nothing says that they can. */
const lasting = new Set(['earn', 'save', 'pay']);
/** Of whom a ticket is for one. */
const ticketed = new Set('adult adults child children kid kids friend friends you'.split(' '));
const able = new Set(['can', 'could', 'may', 'will', 'each', 'both']);
const prices = new Set('free half-price price off discount credit voucher nothing'.split(' '));
/** How far behind the people the price may stand, in tokens. */
const priceWithin = 12;

/** *Four of you for the price of three*, *two adults travel for £20*, *both of you get a £20 credit*. */
function isPriced(passage: Passage, to: number): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  if (standsAt(tokens, to, ['for', 'the', 'price', 'of'])) return true;
  // *41 customers earn £90,000*, *12 members pay £20 a month* tell of them; *two adults pay £20* does not.
  const verb = wordAt(tokens, to) ?? '';
  if (lasting.has(verb) && (verb === 'earn' || !ticketed.has(wordAt(tokens, to - 1) ?? ''))) return false;
  let at = to;
  while (able.has(wordAt(tokens, at) ?? '') || isAdverb(wordAt(tokens, at))) at++;
  if (!going.has(wordAt(tokens, at) ?? '') || wordAt(tokens, at + 1) === 'us') return false;
  if (areDealtWith(passage, to)) return false;
  const end = Math.min(sentences[sentenceOf[to - 1]!]!.to, to + priceWithin);
  for (at++; at < end; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (isPastVerb(word) || isRelativeWho(word)) return false;
    if (prices.has(word) || currencySigns.has(tokens[at]!.text)) return true;
  }
  return false;
}

const tickets = new Set('ticket tickets pass passes membership railcard saver'.split(' '));
/** How far before its people a ticket may be named, and the price behind them, in tokens. */
const ticketWithin = 10;

/** *Family ticket (two adults, three children): £41*; a ticket that was sold had holders. */
function isOfTicket({ tokens, sentences, sentenceOf }: Passage, from: number, to: number): boolean {
  if (!ticketed.has(wordAt(tokens, to - 1) ?? '')) return false;
  const { from: start, to: end } = sentences[sentenceOf[from]!]!;
  let at = from - 1;
  while (at > Math.max(start, from - ticketWithin) && isOfList(tokens, at)) at--;
  if (at === from - 1 || !tickets.has(wordAt(tokens, at) ?? '')) return false;
  for (let before = at; before >= Math.max(start, at - ticketWithin); before--)
    if (isPastVerb(wordAt(tokens, before))) return false;
  for (let price = to; price < Math.min(end, to + ticketWithin); price++) {
    if (isPastVerb(wordAt(tokens, price))) return false;
    if (currencySigns.has(tokens[price]!.text)) return true;
  }
  return false;
}

/** *(Two adults,*: what may stand between a ticket and those whom it is for. */
function isOfList(tokens: Passage['tokens'], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return token.kind === 'number' || '(:,&+-–'.includes(token.text);
  return token.text === 'and' || ticketed.has(token.text) || coreNumberAt(tokens, at) !== undefined;
}
