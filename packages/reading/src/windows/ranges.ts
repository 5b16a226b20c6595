// Stretches that are told by their two ends: *between June and August*, *from Monday to Friday*, *1–7 October*.
import type { Interval } from '@fineline/ruleset';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';
import {
  daysOfMonth,
  daysOfWeekdays,
  isCalendarWord,
  isSeason,
  isShortMonth,
  isWeekday,
  isYear,
} from '../lexicon/lists/calendar.ts';
import { datedRange } from './datedRange.ts';
import { dateAt } from './dates.ts';
import { dayNumberAt } from './numericDates.ts';
import { partAt, roughlyAt } from './parts.ts';
import { exactly, type Stretch } from './piece.ts';
import { withYear } from './years.ts';

const joiners: ReadonlyMap<string, readonly string[]> = new Map([
  ['between', ['and']],
  ['from', ['to', 'until', 'till', 'through']],
]);

/** The stretch from one date to another that starts at `start`, *between* or *from* included. */
export function rangeAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const wanted = joiners.get(wordAt(tokens, start) ?? '');
  const low = endAt(tokens, wanted === undefined ? start : start + 1, wanted !== undefined);
  if (low === undefined) return undefined;
  const joins =
    wanted === undefined
      ? isDash(tokens, low.to) || joinsNames(tokens, low)
      : wanted.includes(wordAt(tokens, low.to) ?? '');
  const dashed = wanted?.[0] === 'to' && isDash(tokens, low.to);
  if (!joins && !dashed) return undefined;
  const high =
    dateAt(tokens, low.to + 1) ??
    dayInMonth(tokens, low) ??
    (wanted === undefined ? undefined : looselyAt(tokens, low.to + 1));
  if (high === undefined || (!low.dated && !isDayOrHour(tokens, low.to + 1, high))) return undefined;
  return {
    to: endOfYear(tokens, high.to),
    days: daysBetween(tokens, low, { from: low.to + 1, ...high }),
    bare: false,
  };
}

/** *December of last year*, *April this year*: the token behind the year. */
function endOfYear(tokens: readonly Token[], to: number): number {
  if (daysOfMonth(wordAt(tokens, to - 1) ?? '') === undefined) return to;
  const which = wordAt(tokens, to) === 'of' ? to + 1 : to;
  return pointing.has(wordAt(tokens, which) ?? '') && wordAt(tokens, which + 1) === 'year' ? which + 2 : to;
}

const pointing = new Set(['last', 'this', 'that', 'next']);

/** *June 1 to 14, 2020*: a day of the month that stands before it. */
function dayInMonth(tokens: readonly Token[], low: End): Stretch | undefined {
  const [month, day] = [wordAt(tokens, low.from), tokens[low.to + 1]];
  const behind = daysOfMonth(month ?? '') !== undefined && low.to === low.from + 2;
  if (!behind || day?.kind !== 'number' || day.suffix !== '' || day.value > 31) return undefined;
  const next = tokens[low.to + 2];
  // *From June 1 to 14 members …*.
  if (next?.kind === 'word' && !closedClass.has(next.text)) return undefined;
  return withYear(tokens, { to: low.to + 2, days: exactly(1), bare: false });
}

interface End {
  readonly from: number;
  readonly to: number;
  /** False for a number whose month or half of the day stands at the other end: *1 to 7 October*. */
  readonly dated: boolean;
}

/** *Late May*, *the end of June*. */
function looselyAt(tokens: readonly Token[], at: number): Stretch | undefined {
  return roughlyAt(tokens, at) ?? partAt(tokens, at);
}

function endAt(tokens: readonly Token[], from: number, loosely: boolean): End | undefined {
  // *Between Monday and Friday*, where *Monday and Friday* are two days.
  if (loosely && isWeekday(wordAt(tokens, from) ?? '') && wordAt(tokens, from + 1) === 'and')
    return { from, to: from + 1, dated: true };
  const date = dateAt(tokens, from) ?? (loosely ? looselyAt(tokens, from) : undefined);
  if (date !== undefined) {
    const to = endOfYear(tokens, date.to);
    // *Between 5 Feb. and 7 Mar.*
    const shortened = isMark(tokens, to, '.') && isShortMonth(wordAt(tokens, to - 1) ?? '');
    return { from, to: shortened ? to + 1 : to, dated: true };
  }
  const token = tokens[from];
  const number = token?.kind === 'number' && token.value <= 31 && Number.isInteger(token.value);
  return number ? { from, to: from + 1, dated: false } : undefined;
}

const between = new Set(['to', 'through', 'thru']);

/** Whether a range may go on behind its first end without a word before it: *Mon-Fri*, *Monday to Friday*. */
export function mayJoinEnds(token: Token | undefined): boolean {
  return token?.kind === 'mark' || (token?.kind === 'word' && between.has(token.text));
}

/** *Monday to Friday*, *June through August*: two names of one kind. */
function joinsNames(tokens: readonly Token[], { from, to }: End): boolean {
  if (to !== from + 1 || !between.has(wordAt(tokens, to) ?? '')) return false;
  const [first, last] = [wordAt(tokens, from) ?? '', wordAt(tokens, to + 1) ?? ''];
  if (isWeekday(first)) return isWeekday(last);
  return daysOfMonth(first) !== undefined && daysOfMonth(last) !== undefined;
}

function isDash(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at, '-') || isMark(tokens, at, '–');
}

/** *7 October*, *4am*: what a bare number at the other end can borrow from. */
function isDayOrHour(tokens: readonly Token[], at: number, { days }: Stretch): boolean {
  return tokens[at]?.kind === 'number' && days.max !== null && days.max <= 1;
}

function isClock(token: Token | undefined): boolean {
  return token?.kind === 'number' && (token.suffix === 'am' || token.suffix === 'pm');
}

function daysBetween(
  tokens: readonly Token[],
  low: End,
  high: Omit<End, 'dated'> & { readonly days: Interval },
): Interval {
  const [first, last] = [tokens[low.from], tokens[high.from]];
  // Hours of one day or of one night.
  if (isClock(first) || isClock(last) || (high.days.max ?? 1) <= 1 / 24) return { min: 1 / 24, max: 1 };
  const [start, end] = [dayNumberAt(tokens, low.from), dayNumberAt(tokens, high.from)];
  if (start !== undefined && end !== undefined && end >= start) return exactly(end - start + 1);
  const single = low.to === low.from + 1 && high.to === high.from + 1;
  if (first?.kind === 'number' && last?.kind === 'number') {
    const count = Math.max(1, last.value - first.value + 1);
    if (!low.dated) return { min: count, max: count };
    if (single && isYear(first.text, first.value) && isYear(last.text, last.value))
      return { min: count * 365, max: count * 366 };
  }
  const days = datedRange(tokens, low, high);
  if (days !== undefined) return days;
  const [from, to] = [wordAt(tokens, low.from) ?? '', wordAt(tokens, high.from) ?? ''];
  return (single ? daysOfWeekdays(from, to) : undefined) ?? { min: 0, max: null };
}

/** *In May and June*, *in 2016 or 2017*, *over Christmas and New Year*: the second of two stretches of one kind. */
export function bothAt(tokens: readonly Token[], { to, days }: Stretch): Stretch | undefined {
  const link = wordAt(tokens, to);
  if ((link !== 'and' && link !== 'or') || !isNamed(tokens[to - 1]) || !isNamed(tokens[to + 1]))
    return undefined;
  const second = tokens[to - 1]!.kind === tokens[to + 1]!.kind ? dateAt(tokens, to + 1) : undefined;
  if (second === undefined) return undefined;
  const max = days.max === null || second.days.max === null ? null : days.max + second.days.max;
  return { to: second.to, days: { min: Math.min(days.min, second.days.min), max }, bare: false };
}

/** A year, or the name of a day, a month or a season; *may* and *march* are verbs where they are small. */
function isNamed(token: Token | undefined): boolean {
  if (token?.kind === 'number') return token.suffix === '' && isYear(token.text, token.value);
  if (token?.kind !== 'word') return false;
  if (token.capitals === 'none' && verbs.has(token.text)) return false;
  return isCalendarWord(token.text) || isSeason(token.text);
}

const verbs = new Set(['may', 'march', 'spring', 'fall', 'day', 'new']);
