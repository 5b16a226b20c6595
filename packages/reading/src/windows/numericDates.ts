// Dates in digits alone: *2024-03-12*, *24/12/2018*, *12.03.2024*; behind a preposition *12/12*, too.
import { isMark, type NumberToken, type Token } from '../tokens/token.ts';
import { isYear } from '../lexicon/lists/calendar.ts';
import { exactly, type Stretch } from './piece.ts';

const oneDay = exactly(1);
const separators = new Set(['-', '/', '.']);

/** A day, a month and a year in digits, the year first or last, with the time of day where one is glued to it. */
export function fullDateAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const first = tokens[at];
  if (first?.kind === 'word') return dottedDateAt(tokens, at);
  const separator = tokens[at + 1]?.text ?? '';
  if (!separators.has(separator) || !isGlued(tokens, at + 1, separator)) return undefined;
  if (isYearAlone(first)) {
    const rest = tokens[at + 2];
    // *2024/03/12*, *2024.03* and *12*.
    if (!isGlued(tokens, at + 3, separator) || !isPlain(rest) || !isMonth(rest.value)) return undefined;
    const to = endOfDay(tokens, at + 4);
    return to === undefined ? undefined : { to, days: oneDay, bare: false };
  }
  if (!isGlued(tokens, at + 3, separator) || !isYearAlone(tokens[at + 4])) return undefined;
  return isDayAndMonth(first, tokens[at + 2]) ? { to: at + 5, days: oneDay, bare: false } : undefined;
}

/** The day of *2024-03-12*, counted from a day of old; undefined where day and month may be the other way round. */
export function dayNumberAt(tokens: readonly Token[], at: number): number | undefined {
  const [year, month, day] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (fullDateAt(tokens, at) === undefined || !isYearAlone(year)) return undefined;
  return isPlain(month) && isPlain(day)
    ? Date.UTC(year.value, month.value - 1, day.value) / 86_400_000
    : undefined;
}

/** *12/12*, *24/12/18*: a day and a month in digits, behind a preposition. */
export function slashedDateAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const [first, second] = [tokens[at], tokens[at + 2]];
  if (tokens[at + 1]?.text !== '/' || !isDayAndMonth(first, second)) return undefined;
  // *On 24/7*.
  if (first?.text === '24' && second?.text === '7') return undefined;
  // *12/12/2018*.
  const year = tokens[at + 3]?.text === '/' && tokens[at + 4]?.kind === 'number' ? at + 5 : at + 3;
  return isMark(tokens, at + 3, '%') ? undefined : { to: year, days: oneDay, bare: false };
}

/** *12.03.2024*, of which the first half is a code and no number. */
function dottedDateAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const halves = tokens[at]!.text.split('.');
  if (halves.length !== 2 || !isGlued(tokens, at + 1, '.') || !isYearAlone(tokens[at + 2])) return undefined;
  const [day, month] = halves.map(half => (half.length <= 2 ? Number(half) : NaN));
  return areDayAndMonth(day!, month!) ? { to: at + 3, days: oneDay, bare: false } : undefined;
}

/** The token behind a day of the month, and behind the time that is glued to it: *12T09:00Z*. */
function endOfDay(tokens: readonly Token[], at: number): number | undefined {
  const day = tokens[at];
  if (isPlain(day)) return day.value >= 1 && day.value <= 31 ? at + 1 : undefined;
  if (day?.kind !== 'word' || !startsTimeStamp(day.text)) return undefined;
  let to = at + 1;
  while (tokens[to]?.text === ':' && tokens[to + 1]?.kind === 'number') to += 2;
  return to;
}

/** *12t09*, in small letters. */
function startsTimeStamp(text: string): boolean {
  const [day = '', hour = ''] = text.split('t');
  return text.length === 5 && day.length === 2 && Number(day) <= 31 && Number(hour) <= 24;
}

function isGlued(tokens: readonly Token[], at: number, separator: string): boolean {
  const mark = tokens[at];
  return mark?.text === separator && tokens[at - 1]!.end === mark.start && tokens[at + 1]?.start === mark.end;
}

function isYearAlone(token: Token | undefined): token is NumberToken {
  return isPlain(token) && isYear(token.text, token.value);
}

function isPlain(token: Token | undefined): token is NumberToken {
  return token?.kind === 'number' && token.suffix === '';
}

function isMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

function isDayAndMonth(first: Token | undefined, second: Token | undefined): boolean {
  return isPlain(first) && isPlain(second) && areDayAndMonth(first.value, second.value);
}

/** In either order. */
function areDayAndMonth(first: number, second: number): boolean {
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  return isMonth(low) && Number.isInteger(high) && high <= 31;
}
