// What is left to sell: *only 2 rooms left for Friday*, *just 3 tables left!*, *two cabins left for half-term*. A table that
// *left without paying* is whoever sat there.
import { ofTime } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, wordAt } from '../../tokens/token.ts';

const scarce = new Set(['only', 'just', 'last', 'final', 'are', 'have', 'still']);
const moods = new Set('tears anger silence disgust protest a'.split(' '));
const selling = new Set('book rent sell fill go fit let'.split(' '));
const prices = new Set(['price', 'prices', 'rate', 'rates']);
const lodgings = new Set('rooms cabins flats apartments bedrooms tents'.split(' '));
const inns = new Set('inn hotel motel hostel lodge guesthouse campsite resort'.split(' '));
const pricing = new Set(['this', 'our', 'the', 'these']);

/** Whether the plural at `at`, whose number starts at `from`, is left to sell; `unclear` where it may have left. */
export function leftToSell(passage: Passage, at: number, from: number): 'thing' | 'unclear' | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  if (wordAt(tokens, at + 1) !== 'left') return undefined;
  const next = tokens[at + 2];
  const isScarce = scarce.has(wordAt(tokens, from) ?? '') || scarce.has(wordAt(tokens, from - 1) ?? '');
  if (next?.kind !== 'word') {
    if (isScarce) return 'thing';
    const alone = sentences[sentenceOf[from]!]!.from === from;
    return alone ? 'unclear' : undefined;
  }
  // *Two cabins left for half-term*, and not *for home*.
  if (next.text === 'for') return isOfTime(passage, at + 3) ? 'thing' : undefined;
  const then = wordAt(tokens, at + 3) ?? '';
  // *9 rooms left at this price*, *nine rooms left at the inn*, and not *at nine*.
  const priced = ['this', 'these'].includes(then) && prices.has(wordAt(tokens, at + 4) ?? '');
  const housed =
    lodgings.has(wordAt(tokens, at)!) && then === 'the' && inns.has(wordAt(tokens, at + 4) ?? '');
  if (next.text === 'at' && (priced || housed)) return 'thing';
  if (!isScarce) return undefined;
  if (next.text === 'to') return selling.has(wordAt(tokens, at + 3) ?? '') ? 'thing' : undefined;
  // *At this price*, *at Mill Wharf*, and not *at nine*.
  if (next.text === 'at' || next.text === 'on')
    return pricing.has(then) || hasCapital(tokens[at + 3]) ? 'thing' : undefined;
  return next.text === 'in' && !moods.has(then) ? 'thing' : undefined;
}

function isOfTime({ tokens, classes }: Passage, at: number): boolean {
  const days = ((classes[at] ?? 0) | (classes[at + 1] ?? 0)) & ofTime;
  return days !== 0 || wordAt(tokens, at) === 'half';
}

const placed = new Set('made taken received placed cancelled'.split(' '));
const whom = new Set('us them him her me you everyone everybody'.split(' '));

/** *Bookings made by noon*; *twelve bookings made us laugh* are who booked. */
export function areMade({ tokens }: Passage, at: number): boolean {
  return (
    wordAt(tokens, at) === 'bookings' &&
    placed.has(wordAt(tokens, at + 1) ?? '') &&
    !whom.has(wordAt(tokens, at + 2) ?? '')
  );
}
