// Lengths of time that are sold, given or paid for: *two months of jazz for £1*, *your first two weeks are free*, *booked a
// sitter for a week in Rome*.
import { coreNumberAt } from '../numbers/coreNumber.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { unitDays } from '../lexicon/lists/calendar.ts';
import type { Piece } from './piece.ts';

/** How far from a length what is said of it may stand, in tokens. */
const reach = 12;

/** *Nine days*: the last word is a unit of time. */
export function endsInUnit(tokens: readonly Token[], to: number): boolean {
  return unitDays.has(wordAt(tokens, to - 1) ?? '');
}

const currencies = new Set(['£', '$', '€', '¥', '₹']);
const gratis = new Set(['free', 'gratis', 'complimentary']);

/** *Your first two weeks are free*, *two months of jazz for £1*: what is sold by the month. */
export function isOffer({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  if (!endsInUnit(tokens, to)) return false;
  const free =
    wordAt(tokens, from) === 'for' && gratis.has(wordAt(tokens, sentences[sentenceOf[from]!]!.from) ?? '');
  if (free) return true;
  const linked = ['is', 'are', 'for'].includes(wordAt(tokens, to) ?? '') ? to + 1 : to;
  if (gratis.has(wordAt(tokens, linked) ?? '')) return true;
  // *Free for up to three months*; *gluten-free* is another word.
  for (let at = from - 1; at >= Math.max(0, from - 4); at--)
    if (gratis.has(wordAt(tokens, at) ?? '') && !isMark(tokens, at - 1, '-')) return true;
  // *First month £9*.
  if (currencies.has(tokens[to]?.text ?? '')) return true;
  if (wordAt(tokens, linked) === 'on' && wordAt(tokens, linked + 1) === 'us') return true;
  const sold = wordAt(tokens, to) === 'of' && coreNumberAt(tokens, from) !== undefined;
  const end = Math.min(sentences[sentenceOf[from]!]!.to, to + reach);
  for (let at = to + 1; sold && at < end; at++)
    if (wordAt(tokens, at) === 'for' && currencies.has(tokens[at + 1]?.text ?? '')) return true;
  return false;
}

const packing = new Set(
  'pack packs packed packing book books booked booking plan plans planned planning hire hired rent rented pay paid pays'.split(
    ' ',
  ),
);

/** *Booked a sitter for a week in Rome*: what for, and nobody says when. */
export function isTrip({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  if (wordAt(tokens, from) !== 'for' || !['a', 'an', 'one'].includes(wordAt(tokens, from + 1) ?? ''))
    return false;
  if (
    !endsInUnit(tokens, to) ||
    !(
      ['in', 'at', 'away', 'by', 'abroad', 'with'].includes(wordAt(tokens, to) ?? '') ||
      isMark(tokens, to, '.')
    )
  )
    return false;
  const start = Math.max(sentences[sentenceOf[from]!]!.from, from - reach);
  for (let at = start; at < from; at++)
    // *Every library book*.
    if (packing.has(wordAt(tokens, at) ?? '') && !isNounHere(tokens, at)) return true;
  return false;
}

const naming = new Set('a an the every each any this that our your their his her my no library'.split(' '));

function isNounHere(tokens: readonly Token[], at: number): boolean {
  return naming.has(wordAt(tokens, at - 1) ?? '');
}

/** *£1 a day. 365 days.*: a length that stands alone beside a price. */
export function isPriced({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  const index = sentenceOf[from]!;
  const own = sentences[index]!;
  if (own.from !== from || own.to > to + 1) return false;
  const before = sentences[index - 1];
  for (let at = before?.from ?? from; at < from; at++) if (currencies.has(tokens[at]!.text)) return true;
  return false;
}
