// Stretches that are told by their place in the calendar: *19 January*, *March 2023*, *Q4*, *Valentine's Day*, *3am*.
import { wordAt, isMark, type Token } from '../tokens/token.ts';
import { pluralPeople } from '../cohorts/peopleNouns.ts';
import { smallNumbers } from '../numbers/numberWords.ts';
import { closedClass } from '../tokens/wordLists.ts';
import {
  calendarWords,
  daysOfMonth,
  isSeason,
  isCalendarWord,
  isWeekday,
  namedDaysByFirstWord,
  periodDays,
  periodNames,
  seasons,
  unitDays,
} from './calendar.ts';
import { clockAt, hourInWordsAt, mayStartClock, partsOfDay } from './clocks.ts';
import { exactly, type Stretch } from './piece.ts';
import { isSeasonAt, monthAt, partOfYear, withYear, yearAt } from './years.ts';

/** Words that a date may start with. */
const starters = new Set([
  ...'the this last past next that a today tonight tomorrow yesterday recently lately overnight midnight noon dawn dusk'.split(
    ' ',
  ),
  ..."today's tonight's tomorrow's yesterday's right rn".split(' '),
  ...'q1 q2 q3 q4 h1 h2 half quarter'.split(' '),
  ...smallNumbers.keys(),
  ...calendarWords,
  ...seasons,
]);

/** What kinds of date a word may start, as bits. */
const points = 1;
const namesDay = 2;
const ofDays = 4;
const ofMonths = 8;
const ofYears = 16;
const ofClocks = 32;
/** What a number may start. */
const counts = ofDays | ofYears | ofClocks;

function kindsOf(word: string): number {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word;
  const article = word === 'the';
  let kinds = 0;
  if (article || pointers.has(word) || vague.has(word) || deictic.has(plain)) kinds |= points;
  if (article || word === 'a' || isWeekday(word) || isWeekday(plain)) kinds |= namesDay;
  if (namedDaysByFirstWord.has(word) || namedDaysByFirstWord.has(plain)) kinds |= namesDay;
  const month = daysOfMonth(word) !== undefined;
  if (article || month || ordinals.has(word)) kinds |= ofDays;
  if (month || isSeason(word)) kinds |= ofMonths;
  if (article || partOfYear.test(word)) kinds |= ofYears;
  if (mayStartClock(word)) kinds |= ofClocks;
  return kinds;
}

/** The date that starts at `at`, or undefined. */
export function dateAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const first = tokens[at];
  const kinds =
    first?.kind === 'number' ? counts : first?.kind === 'word' ? kindsByStarter().get(first.text) : undefined;
  if (kinds === undefined) return undefined;
  return (
    ((kinds & points) !== 0 ? deicticAt(tokens, at) : undefined) ??
    ((kinds & namesDay) !== 0 ? namedDayAt(tokens, at) : undefined) ??
    ((kinds & ofDays) !== 0 ? dayOfMonthAt(tokens, at) : undefined) ??
    ((kinds & ofMonths) !== 0 ? monthAt(tokens, at) : undefined) ??
    ((kinds & ofYears) !== 0 ? yearAt(tokens, at) : undefined) ??
    ((kinds & ofClocks) !== 0 ? (clockAt(tokens, at) ?? hourInWordsAt(tokens, at)) : undefined)
  );
}

let prepared: ReadonlyMap<string, number> | undefined;

/** What each word may start: worked out when a text first asks. */
function kindsByStarter(): ReadonlyMap<string, number> {
  return (prepared ??= new Map([...starters].map(word => [word, kindsOf(word)])));
}

const deictic: ReadonlyMap<string, number> = new Map([
  ['today', 1],
  ['tonight', 1],
  ['yesterday', 1],
  ['tomorrow', 1],
]);
const vague = new Set(['recently', 'lately']);
const pointers = new Set(['rn', 'right', 'overnight', 'this', 'last', 'past', 'next', 'that']);

/** *Yesterday*, *overnight*, *last night*, *this tax year*, *last Christmas*, *the other day*. */
function deicticAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined) return undefined;
  if (word === 'rn') return { to: at + 1, days: exactly(1 / 24), bare: false };
  if (word === 'right')
    return wordAt(tokens, at + 1) === 'now' ? { to: at + 2, days: exactly(1 / 24), bare: false } : undefined;
  // *Yesterday's storm*: the day is told all the same.
  const days = deictic.get(word.endsWith("'s") ? word.slice(0, -2) : word);
  if (days !== undefined) {
    const to = partsOfDay.has(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
    return { to: endOfHour(tokens, to), days: exactly(days), bare: false };
  }
  if (vague.has(word)) return { to: at + 1, days: { min: 0, max: null }, bare: false };
  if (word === 'overnight' && !leadsToNoun(tokens, at + 1))
    return { to: at + 1, days: { min: 1 / 4, max: 1 / 2 }, bare: false };
  if (word === 'the' && wordAt(tokens, at + 1) === 'other') {
    const unit = unitDays.get(wordAt(tokens, at + 2) ?? '');
    return unit && { to: at + 3, days: unit, bare: false };
  }
  // *The bank holiday*, *the Friday*; *the Christmas party* is no day.
  // *The August bank holiday*.
  const month =
    daysOfMonth(wordAt(tokens, at + 1) ?? '') !== undefined ? namedDayAt(tokens, at + 2) : undefined;
  const named =
    word === 'the' && isCalendarWord(wordAt(tokens, at + 1) ?? '')
      ? (month ?? namedDayAt(tokens, at + 1))
      : undefined;
  if (named !== undefined) return leadsToNoun(tokens, named.to) ? undefined : { ...named, bare: true };
  if (word === 'that') return thatTimeAt(tokens, at + 1);
  return word === 'this' || word === 'last' || word === 'past' || word === 'next'
    ? pointedAt(tokens, at + 1)
    : undefined;
}

/** *That night*, *that same weekend*: where the noun goes with nothing else. */
function thatTimeAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const unit = wordAt(tokens, at) === 'same' || wordAt(tokens, at) === 'very' ? at + 1 : at;
  const days = unitDays.get(wordAt(tokens, unit) ?? '');
  const short = wordAt(tokens, unit)?.endsWith('s') === true || (days?.min ?? 0) < 1;
  return days === undefined || short || leadsToNoun(tokens, unit + 1)
    ? undefined
    : { to: unit + 1, days, bare: false };
}

function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at);
  return next !== undefined && !closedClass.has(next);
}

/** What *this* and *last* point at. */
function pointedAt(tokens: readonly Token[], at: number): Stretch | undefined {
  // *Last year's favourite*: the year is told all the same.
  const next = wordAt(tokens, at)?.replace(/'s$/, '');
  if (next === undefined) return undefined;
  if (next === 'half' && isMark(tokens, at + 1, '-') && wordAt(tokens, at + 2) === 'term')
    return { to: at + 3, days: { min: 5, max: 9 }, bare: false };
  if (isSeasonAt(tokens, at)) return { to: at + 1, days: { min: 89, max: 93 }, bare: false };
  // *This holiday season*, *this festive period*.
  if (next === 'holiday' || next === 'festive') {
    const to = ['season', 'period'].includes(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
    const leads = to === at + 1 && (next === 'festive' || leadsToNoun(tokens, to));
    return leads ? undefined : { to, days: { min: 7, max: 62 }, bare: false };
  }
  const period = periodDays.get(next);
  if (period !== undefined && !next.endsWith('s')) return { to: at + 1, days: period, bare: false };
  if (next === 'lunchtime' || next === 'teatime')
    return { to: at + 1, days: { min: 0, max: 1 / 4 }, bare: false };
  const named = periodNames.has(next) ? periodDays.get(wordAt(tokens, at + 1) ?? '') : undefined;
  if (named !== undefined) return { to: at + 2, days: named, bare: false };
  const date = namedDayAt(tokens, at) ?? monthAt(tokens, at);
  return date && { ...date, bare: false };
}

function namedDayAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const written = wordAt(tokens, at);
  if (written === undefined) return undefined;
  // *Last Thursday's post*, *Friday's letter*: the day is told all the same.
  const word = written.endsWith("day's") ? written.slice(0, -2) : written;
  if (isWeekday(word)) {
    // *Monday 9 December*, *Tuesday, 7.05am*.
    const day = dayOfMonthAt(tokens, at + 1);
    if (day !== undefined && !day.bare) return { ...day, days: exactly(1) };
    const time = isMark(tokens, at + 1, ',') ? clockAt(tokens, at + 2) : undefined;
    if (time !== undefined) return { ...time, bare: false };
    // *Monday or Tuesday morning*.
    const both =
      ['or', 'and'].includes(wordAt(tokens, at + 1) ?? '') && isWeekday(wordAt(tokens, at + 2) ?? '');
    const last = both ? at + 2 : at;
    const behind = wordAt(tokens, last + 1) ?? '';
    const part = unitDays.has(behind) || partsOfDay.has(behind) ? last + 2 : last + 1;
    const hour = endOfHour(tokens, part);
    return { to: hour, days: exactly(1), bare: hour === part && written === word };
  }
  if (word === 'a' && isWeekday(wordAt(tokens, at + 1) ?? '')) return namedDayAt(tokens, at + 1);
  if (word === 'the' && wordAt(tokens, at + 1) === 'holidays') {
    return { to: at + 2, days: { min: 7, max: 31 }, bare: true };
  }
  const named = namedDaysByFirstWord
    .get(word)
    ?.find(({ words }) => words.every((part, ahead) => wordAt(tokens, at + ahead) === part));
  if (named === undefined || isResolution(tokens, at + named.words.length)) return undefined;
  const to = at + named.words.length;
  // *Bank holiday Monday*, *Christmas week*.
  const part = wordAt(tokens, to) ?? '';
  const days = isWeekday(part) ? exactly(1) : part.endsWith('s') ? undefined : unitDays.get(part);
  if (days !== undefined) return { to: to + 1, days, bare: true };
  return withYear(tokens, {
    to,
    days: exactly(named.days),
    bare: named.words.length === 1 || daysOfMonth(named.words.at(-1)!) !== undefined,
  });
}

/** *Tonight at 9*, *Sunday at nine*: the token behind the hour, where no noun says that something else is counted. */
function endOfHour(tokens: readonly Token[], to: number): number {
  if (wordAt(tokens, to) !== 'at') return to;
  const hour = tokens[to + 1];
  const value = hour?.kind === 'number' ? hour.value : smallNumbers.get(wordAt(tokens, to + 1) ?? '');
  const plain = hour?.kind !== 'number' || hour.suffix === '';
  const ends =
    tokens[to + 2] === undefined || (tokens[to + 2]!.kind === 'mark' && !isTimeMark(tokens, to + 2));
  return plain && value !== undefined && value >= 1 && value <= 12 && ends ? to + 2 : to;
}

/** *9:30*. */
function isTimeMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!;
  return (
    '.:-%'.includes(mark.text) && tokens[at + 1]?.start === mark.end && tokens[at + 1]?.kind === 'number'
  );
}

/** *A New Year's resolution* lasts, if it does. */
function isResolution(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at) ?? '';
  return next === 'resolution' || next === 'resolutions';
}

/** *19 January*, *January 19th*, *the 9th of February*, *the third of May*, each with or without a year; *on the 25th*. */
function dayOfMonthAt(tokens: readonly Token[], start: number): Stretch | undefined {
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
  const two =
    wordAt(tokens, at + 1) === 'and' && wordAt(tokens, start - 1) !== 'between' && isDay(tokens[at + 2])
      ? dayOfMonthAt(tokens, at + 2)
      : undefined;
  if (two !== undefined && !two.bare) return { ...two, days: exactly(2) };
  const month = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  if (daysOfMonth(wordAt(tokens, month) ?? '') !== undefined)
    return withYear(tokens, { to: month + 1, days: exactly(1), bare: false });
  // *On the 25th*; *on the 25th floor* is no day.
  const ranked = at > start && first?.kind === 'number' && first.suffix !== '';
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

/** *First* to *thirtieth*, as days of a month are called. */
export const ordinals: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty'
  ).split(' '),
);

/** *The twenty-third*. */
function endOfOrdinal(tokens: readonly Token[], at: number): number {
  return isMark(tokens, at + 1, '-') && ordinals.has(wordAt(tokens, at + 2) ?? '') ? at + 3 : at + 1;
}

function isDay(token: Token | undefined): boolean {
  if (token?.kind !== 'number' || !['', 'st', 'nd', 'rd', 'th'].includes(token.suffix)) return false;
  return Number.isInteger(token.value) && token.value >= 1 && token.value <= 31;
}
