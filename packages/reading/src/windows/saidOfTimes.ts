// Times that are only spoken of: what is compared with, the names of columns and offers, and wishes.
import { coreNumberAt } from '../numbers/coreNumber.ts';
import type { Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';
import { isCalendarWord, isYear, unitDays } from '../lexicon/lists/calendar.ts';
import type { Piece } from './piece.ts';
import { endsInUnit } from './soldTimes.ts';

/** *Up 41% on 2018*, *19% over the year before*: what is compared with. */
export function isCompared({ tokens }: Passage, { from, to }: Piece): boolean {
  const first = wordAt(tokens, from);
  if (first === 'on' ? to > from + 3 : first !== 'over' || wordAt(tokens, to - 1) !== 'before') return false;
  const second = tokens[from + 1];
  const dated = second?.kind === 'number' && isYear(second.text, second.value);
  const year = dated || wordAt(tokens, to - 1) === 'year' || first === 'over';
  for (let at = from - 1; year && at >= Math.max(0, from - 4); at--)
    if (
      tokens[at]!.text === '%' ||
      ['percent', 'fifth', 'third', 'quarter', 'half'].includes(tokens[at]!.text)
    )
      return true;
  return false;
}

const rubrics = new Set(
  'trivia fact fun tip special specials quiz question lesson word joke reminder'.split(' '),
);

/** *Today's trivia*, *all Black Friday records*, *for a second there*. */
export function isRubric({ tokens }: Passage, { from, to }: Piece): boolean {
  const next = wordAt(tokens, to) ?? '';
  if (wordAt(tokens, from)?.endsWith("'s") === true && to === from + 1) return rubrics.has(next);
  if (next === 'record' || next === 'records') return true;
  // *Buying a ticket is so last year*.
  if (wordAt(tokens, from) === 'last' && wordAt(tokens, from - 1) === 'so') return true;
  return wordAt(tokens, from) === 'for' && to === from + 3 && wordAt(tokens, to - 1) === 'second';
}

const wishes = new Set(['happy', 'merry', 'wish', 'wishing', 'wishes']);

/** *Wish you a quiet New Year*, *happy Easter*. */
export function isWished({ tokens }: Passage, { from }: Piece): boolean {
  if (!isCalendarWord(wordAt(tokens, from) ?? '')) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (tokens[at]!.kind !== 'word') return false;
    if (wishes.has(wordAt(tokens, at)!)) return true;
  }
  return false;
}

const making = new Set('founded established built rebuilt born invented designed'.split(' '));

/** *Founded in 1904*, *built between 2015 and 2017*: how old something is. */
export function isHistory({ tokens }: Passage, { from, to, days }: Piece): boolean {
  const year = tokens[to - 1];
  const dated = year?.kind === 'number' && isYear(year.text, year.value) && (days.max ?? 0) >= 365;
  return dated && making.has(wordAt(tokens, from - 1) ?? '') && tokens[from - 2]?.kind !== 'word';
}

const using = new Set('uses use needs need burns drinks eats makes gets spends'.split(' '));
/** How far before a length *enough* may stand, in tokens. */
const enoughWithin = 14;

/** *More than the whole of Norwich uses in a week*, *enough to bathe a town for eight weeks*: what is measured with. */
export function isYardstick(passage: Passage, { from, to }: Piece): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const first = wordAt(tokens, from);
  if ((first !== 'in' && first !== 'for') || !unitDays.has(wordAt(tokens, to - 1) ?? '')) return false;
  const one = wordAt(tokens, from + 1);
  if (first === 'in') return (one === 'a' || one === 'one') && using.has(wordAt(tokens, from - 1) ?? '');
  let purpose = false;
  for (let at = from - 1; at >= Math.max(sentences[sentenceOf[from]!]!.from, from - enoughWithin); at--) {
    const word = wordAt(tokens, at);
    purpose ||= word === 'to';
    if (word === 'enough') return at === from - 1 || purpose;
  }
  return false;
}

/** *Two of them have since said yes*: the word goes with the verb. */
export function isOnlySince({ tokens }: Passage, { from }: Piece): boolean {
  return wordAt(tokens, from) === 'since' && ['has', 'have', 'had'].includes(wordAt(tokens, from - 1) ?? '');
}

/** *Your streak died at 2 days*: how far it came. */
export function isCount({ tokens }: Passage, { from, to }: Piece): boolean {
  return (
    wordAt(tokens, from) === 'at' &&
    tokens[from + 1]?.kind === 'number' &&
    to === from + 3 &&
    unitDays.has(wordAt(tokens, to - 1) ?? '')
  );
}

const offsets = new Set('late early ahead older younger overdue sooner faster slower older'.split(' '));

/** *Eleven years late*, *two years ahead of plan*, *ten years younger*: by how much, and not when. */
export function isOffset({ tokens }: Passage, { from, to }: Piece): boolean {
  if (!endsInUnit(tokens, to) || coreNumberAt(tokens, from) === undefined) return false;
  const next = wordAt(tokens, to) ?? '';
  return offsets.has(next) || (next === 'of' && kept.has(wordAt(tokens, to + 1) ?? ''));
}

/** *Ten years of receipts*. */
const kept = new Set(
  'receipts statements excuses data history experience service invoices records'.split(' '),
);
