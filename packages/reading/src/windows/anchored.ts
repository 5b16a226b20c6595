// What ties a length or a day to something else: *within minutes of the whistle*, *24 hours after the sale*, *the most wanted
// words of the week*, *the coldest night of the year*.
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { closedClass, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { periodDays, unitDays } from '../lexicon/lists/calendar.ts';
import { dateAt } from './dates.ts';
import { isSchoolYear } from './durations.ts';
import { eventAt } from './events.ts';
import { endOfName } from './moments.ts';
import type { Piece, Stretch } from './piece.ts';

/** *Within minutes of the whistle*. */
export function instantAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const unit = wordAt(tokens, at) ?? '';
  const days = unit.endsWith('s') ? unitDays.get(unit) : undefined;
  // *Within days*; *within minutes* says only that it was quick.
  if (days !== undefined && days.min < 1 && wordAt(tokens, at + 1) !== 'of') return undefined;
  return days && { to: at + 1, days: { min: days.min, max: null }, bare: false };
}

/** *Within the month*. */
export function theUnitAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const days = wordAt(tokens, at) === 'the' ? unitDays.get(wordAt(tokens, at + 1) ?? '') : undefined;
  return days && { to: at + 2, days, bare: false };
}

/** *After 190 hours*: what adds up from many days is over once. */
export function amountAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const number = coreNumberAt(tokens, at);
  const unit = wordAt(tokens, number?.to ?? at) ?? '';
  const days = unit.endsWith('s') ? unitDays.get(unit) : undefined;
  return number && days && { to: number.to + 1, days: { min: 0, max: null }, bare: false };
}

/** *Grew in the quarter*, *over the year*. */
export function theLongUnitAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const unit = wordAt(tokens, at + 1) ?? '';
  const days = wordAt(tokens, at) === 'the' && longer.has(unit) ? periodDays.get(unit) : undefined;
  // *In the Year 4 class*.
  if (isSchoolYear(tokens, at + 1)) return undefined;
  const next = wordAt(tokens, at + 2);
  const ends =
    next === undefined || (closedClass.has(next) && next !== 'of' && next !== 'that' && next !== 'to');
  return days && ends ? { to: at + 2, days, bare: false } : undefined;
}

const longer = new Set(['quarter', 'year', 'month', 'season', 'term', 'decade', 'fortnight']);

const sums = new Set(['week', 'month', 'year', 'season', 'summer', 'winter', 'decade', 'century']);

/** *The most wanted words of the week*: what is the most of something is so in that time. */
export function chosenFrom(tokens: readonly Token[], of: number): Stretch | undefined {
  const unit = wordAt(tokens, of + 2) ?? '';
  const next = wordAt(tokens, of + 3);
  // *The longest ride of the season belongs to …*.
  const ends = next === undefined || closedClass.has(next) || isPastVerb(next) || tells.has(next);
  if (wordAt(tokens, of + 1) !== 'the' || !sums.has(unit) || !ends) return undefined;
  for (let at = of - 1; at >= Math.max(0, of - 6); at--)
    if (isMost(wordAt(tokens, at) ?? ''))
      return { to: of + 3, days: unitDays.get(unit) ?? { min: 89, max: 366 }, bare: false };
  return undefined;
}

const tells = new Set('belongs goes comes stands remains falls'.split(' '));

function isMost(word: string): boolean {
  return word === 'most' || word === 'top' || (word.length > 5 && word.endsWith('est'));
}

/** *On the coldest night of the year*, *in the hottest June on record*: the token behind it. */
export function endOfRecord(tokens: readonly Token[], from: number, to: number): number | undefined {
  let most = false;
  for (let at = from; at < to; at++) most ||= isMost(wordAt(tokens, at) ?? '');
  if (!most) return undefined;
  const [first, second, third] = [wordAt(tokens, to), wordAt(tokens, to + 1), wordAt(tokens, to + 2)];
  if (first === 'on' && second === 'record') return to + 2;
  // *In the driest spring since 1976*.
  if (first === 'since') return dateAt(tokens, to + 1)?.to;
  return first === 'of' && second === 'the' && sums.has(third ?? '') ? to + 3 : undefined;
}

/** What one is so long into. */
const begun = new Set('term lockdown rehab retirement pregnancy parenthood training'.split(' '));
/** *Six months after surgery*. */
const turned = new Set(
  'surgery chemo treatment diagnosis birth launch graduation retirement signing joining'.split(' '),
);
const determiners = new Set(['the', 'a', 'our', 'your', 'their']);

/** *24 hours after the sale*, *two days before payday*: a length and what it is counted from. */
export function countedFrom(tokens: readonly Token[], at: number, { to, days }: Stretch): Piece | undefined {
  const link = wordAt(tokens, to);
  if (
    (link !== 'after' && link !== 'before' && link !== 'into') ||
    !unitDays.has(wordAt(tokens, to - 1) ?? '')
  )
    return undefined;
  const one = ['a', 'an'].includes(wordAt(tokens, at) ?? '');
  if (coreNumberAt(tokens, at) === undefined && !one) return undefined;
  const end =
    dateAt(tokens, to + 1)?.to ??
    (link === 'into'
      ? begun.has(wordAt(tokens, to + 1) ?? '')
        ? to + 2
        : undefined
      : (eventAt(tokens, to + 1, link)?.to ??
        (turned.has(wordAt(tokens, to + 1) ?? '') ? to + 2 : undefined))) ??
    (determiners.has(wordAt(tokens, to + 1) ?? '') ? endOfName(tokens, to + 1) : undefined);
  return end === undefined ? undefined : { from: at, to: end, days, kind: 'stretch' };
}
