// Days that are told by their number: *19 January*, *the 9th of February*, *on the 25th*.
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { wordAt, isMark, type Token } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';
import { ordinals, daysOfMonth } from '../lexicon/lists/calendar.ts';
import { exactly, type Stretch } from './piece.ts';
import { withYear } from './years.ts';

/** *19 January*, *January 19th*, *the 9th of February*, *the third of May*, each with or without a year; *on the 25th*. */
export function dayOfMonthAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const at = wordAt(tokens, start) === 'the' ? start + 1 : start;
  const first = tokens[at];
  if (first?.kind === 'word') {
    const day = isMark(tokens, at + 1, '.') ? at + 2 : at + 1;
    // *In March 14 members …*: a day wants *on*.
    const counts =
      wordAt(tokens, at - 1) === 'in' && pluralPeople(wordAt(tokens, day + 1) ?? '') !== undefined;
    if (isDay(tokens[day]) && !counts && daysOfMonth(first.text) !== undefined)
      return withYear(tokens, { to: day + 1, days: exactly(1), bare: false });
    return ordinals.has(first.text) ? ofMonth(tokens, endOfOrdinal(tokens, at)) : undefined;
  }
  if (!isDay(first)) return undefined;
  // *The 3rd and 4th of May*, *3 and 4 May*.
  const more = wordAt(tokens, start - 1) === 'between' ? 0 : daysBehind(tokens, at);
  const last = more === 0 ? undefined : numberedDayAt(tokens, at + 2 * more, false);
  if (last !== undefined && !last.bare) return { ...last, days: exactly(1 + more) };
  return numberedDayAt(tokens, at, at > start);
}

/** So many days at most may be joined by *and*. */
const mostJoined = 7;

/** How many days stand behind the one at `at`, each behind an *and*. */
function daysBehind(tokens: readonly Token[], at: number): number {
  let days = 0;
  while (days < mostJoined && wordAt(tokens, at + 2 * days + 1) === 'and' && isDay(tokens[at + 2 * days + 2]))
    days++;
  return days;
}

/** *25 May*, *25th of May*; behind a *the* the month may be left out. */
function numberedDayAt(tokens: readonly Token[], at: number, behindThe: boolean): Stretch | undefined {
  const first = tokens[at];
  const month = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  if (daysOfMonth(wordAt(tokens, month) ?? '') !== undefined)
    return withYear(tokens, { to: month + 1, days: exactly(1), bare: false });
  // *On the 25th*; *on the 25th floor* is no day.
  const ranked = behindThe && first?.kind === 'number' && first.suffix !== '';
  return ranked && !leadsToNoun(tokens, at + 1) && month === at + 1
    ? { to: at + 1, days: exactly(1), bare: true }
    : undefined;
}

/** *Of May*, behind the day. */
function ofMonth(tokens: readonly Token[], of: number): Stretch | undefined {
  if (wordAt(tokens, of) !== 'of' || daysOfMonth(wordAt(tokens, of + 1) ?? '') === undefined)
    return undefined;
  return withYear(tokens, { to: of + 2, days: exactly(1), bare: false });
}

/** *The twenty-third*. */
function endOfOrdinal(tokens: readonly Token[], at: number): number {
  return isMark(tokens, at + 1, '-') && ordinals.has(wordAt(tokens, at + 2) ?? '') ? at + 3 : at + 1;
}

function isDay(token: Token | undefined): boolean {
  if (token?.kind !== 'number' || !['', 'st', 'nd', 'rd', 'th'].includes(token.suffix)) return false;
  return Number.isInteger(token.value) && token.value >= 1 && token.value <= 31;
}

/** Another noun follows, so that what stands before it may belong to it. */
export function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at);
  return next !== undefined && !closedClass.has(next);
}
