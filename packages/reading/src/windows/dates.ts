// Stretches that are told by their place in the calendar: *19 January*, *March 2023*, *Q4*, *Valentine's Day*, *3am*.
import type { KnownWord } from '../tokens/knownWord.ts';
import { wordAt, isMark, type Token } from '../tokens/token.ts';
import { smallNumbers } from '../lexicon/lists/numberWords.ts';
import { shortPeriods } from '../lexicon/lists/shortPeriods.ts';
import { dayOfMonthAt, leadsToNoun } from './daysOfMonths.ts';
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
  ordinals,
} from '../lexicon/lists/calendar.ts';
import { clockAt, hourInWordsAt, mayStartClock, partsOfDay } from './clocks.ts';
import { fullDateAt } from './numericDates.ts';
import { exactly, type Stretch } from './piece.ts';
import { isSeasonAt, monthAt, withYear, yearAt } from './years.ts';

/** Words that a date may start with. */
const starters = new Set([
  ...'the this last past next that a today tonight tomorrow yesterday recently lately overnight midnight noon dawn dusk'.split(
    ' ',
  ),
  ..."today's tonight's tomorrow's yesterday's right rn".split(' '),
  ...shortPeriods.keys(),
  'half',
  'quarter',
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
  if (article || word === 'a' || word === 'one' || isWeekday(word) || isWeekday(plain)) kinds |= namesDay;
  if (namedDaysByFirstWord.has(word) || namedDaysByFirstWord.has(plain)) kinds |= namesDay;
  const month = daysOfMonth(word) !== undefined;
  if (month) kinds |= namesDay;
  if (article || month || ordinals.has(word)) kinds |= ofDays;
  if (month || isSeason(word)) kinds |= ofMonths;
  if (article || shortPeriods.has(word)) kinds |= ofYears;
  if (mayStartClock(word)) kinds |= ofClocks;
  return kinds;
}

/** The date that starts at `at`, or undefined. */
export function dateAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const first = tokens[at];
  const kinds = first?.kind === 'number' ? counts : first?.kind === 'word' ? kindsStartedBy(first.known) : 0;
  if (kinds === 0) return undefined;
  return (
    (first?.kind === 'number' ? fullDateAt(tokens, at) : undefined) ??
    ((kinds & points) !== 0 ? deicticAt(tokens, at) : undefined) ??
    ((kinds & namesDay) !== 0 ? namedDayAt(tokens, at) : undefined) ??
    ((kinds & ofDays) !== 0 ? dayOfMonthAt(tokens, at) : undefined) ??
    ((kinds & ofMonths) !== 0 ? monthAt(tokens, at) : undefined) ??
    ((kinds & ofYears) !== 0 ? yearAt(tokens, at) : undefined) ??
    ((kinds & ofClocks) !== 0 ? (clockAt(tokens, at) ?? hourInWordsAt(tokens, at)) : undefined)
  );
}

/** What a word may start: worked out where a text first has it. */
function kindsStartedBy(known: KnownWord): number {
  return (known.dates ??= starters.has(known.text) ? kindsOf(known.text) : 0);
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
  if (word === 'the') {
    // *The entire bank holiday weekend*.
    const whole = ['entire', 'whole'].includes(wordAt(tokens, at + 1) ?? '')
      ? namedDayAt(tokens, at + 2)
      : undefined;
    return whole === undefined ? festiveAt(tokens, at + 1, false) : { ...whole, bare: false };
  }
  if (word === 'that') return thatTimeAt(tokens, at + 1);
  return word === 'this' || word === 'last' || word === 'past' || word === 'next'
    ? pointedAt(tokens, at + 1)
    : undefined;
}

/** *The festive period*, *this holiday season*, *this holiday*. */
function festiveAt(tokens: readonly Token[], at: number, alone: boolean): Stretch | undefined {
  const word = wordAt(tokens, at);
  if (word !== 'holiday' && word !== 'festive') return undefined;
  const named = ['season', 'period'].includes(wordAt(tokens, at + 1) ?? '');
  if (!named && (!alone || word === 'festive' || leadsToNoun(tokens, at + 1))) return undefined;
  return { to: named ? at + 2 : at + 1, days: { min: 7, max: 62 }, bare: !alone };
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

/** What *this* and *last* point at. */
function pointedAt(tokens: readonly Token[], at: number): Stretch | undefined {
  // *Last year's favourite*: the year is told all the same.
  const next = wordAt(tokens, at)?.replace(/'s$/, '');
  if (next === undefined) return undefined;
  if (next === 'half' && isMark(tokens, at + 1, '-') && wordAt(tokens, at + 2) === 'term')
    return { to: at + 3, days: { min: 5, max: 9 }, bare: false };
  if (isSeasonAt(tokens, at) || (isSeason(next) && next !== wordAt(tokens, at)))
    return { to: at + 1, days: { min: 89, max: 93 }, bare: false };
  // *This holiday season*, *this festive period*.
  const festive = festiveAt(tokens, at, true);
  if (festive !== undefined) return festive;
  const period = periodDays.get(next);
  if (period !== undefined && !next.endsWith('s')) return { to: at + 1, days: period, bare: false };
  if (next === 'lunchtime' || next === 'teatime')
    return { to: at + 1, days: { min: 0, max: 1 / 4 }, bare: false };
  const named = periodNames.has(next) ? periodDays.get(wordAt(tokens, at + 1) ?? '') : undefined;
  if (named !== undefined) return { to: at + 2, days: named, bare: false };
  const date = namedDayAt(tokens, at) ?? monthAt(tokens, at) ?? namedWeekAt(tokens, at);
  return date && { ...date, bare: false };
}

/** *This Mental Health Awareness Week*: up to four capitalised words before the unit, which is capitalised, too. */
function namedWeekAt(tokens: readonly Token[], start: number): Stretch | undefined {
  for (let at = start; at <= start + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capitals === 'none') return undefined;
    const days = at > start && !token.text.endsWith('s') ? unitDays.get(token.text) : undefined;
    if (days !== undefined && days.min >= 1) return { to: at + 1, days, bare: false };
  }
  return undefined;
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
    const comma = isMark(tokens, at + 1, ',');
    // *Sunday, March 22*.
    const dated = comma ? dayOfMonthAt(tokens, at + 2) : undefined;
    if (dated !== undefined && !dated.bare) return { ...dated, days: exactly(1) };
    const time = comma ? clockAt(tokens, at + 2) : undefined;
    if (time !== undefined) return { ...time, bare: false };
    // *Monday or Tuesday morning*.
    const both =
      ['or', 'and'].includes(wordAt(tokens, at + 1) ?? '') && isWeekday(wordAt(tokens, at + 2) ?? '');
    const last = both ? at + 2 : at;
    const behind = wordAt(tokens, last + 1) ?? '';
    const part = unitDays.has(behind) || partsOfDay.has(behind) ? last + 2 : last + 1;
    // *Sunday morning, 9am*.
    const clock = part > last + 1 && isMark(tokens, part, ',') ? clockAt(tokens, part + 1) : undefined;
    if (clock !== undefined) return { ...clock, bare: false };
    const hour = endOfHour(tokens, part);
    return { to: hour, days: exactly(1), bare: hour === part && written === word };
  }
  if (word === 'a' && isWeekday(wordAt(tokens, at + 1) ?? '')) return namedDayAt(tokens, at + 1);
  // *Across one bank holiday weekend*.
  if (word === 'a' || word === 'one') {
    const one = namedDaysByFirstWord.has(wordAt(tokens, at + 1) ?? '')
      ? namedDayAt(tokens, at + 1)
      : undefined;
    return one !== undefined && unitDays.has(wordAt(tokens, one.to - 1) ?? '') ? one : undefined;
  }
  if (word === 'the' && wordAt(tokens, at + 1) === 'holidays') {
    return { to: at + 2, days: { min: 7, max: 31 }, bare: true };
  }
  // *August bank holiday*.
  if (daysOfMonth(word) !== undefined && wordAt(tokens, at + 1) === 'bank') return namedDayAt(tokens, at + 1);
  const names = namedDaysByFirstWord.get(word);
  const named = names?.find(({ words }) => endOfWords(tokens, at, words) !== undefined);
  const to = named === undefined ? undefined : endOfWords(tokens, at, named.words);
  if (named === undefined || to === undefined || isResolution(tokens, to)) return undefined;
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

/** The token behind `words`, of which the first may have a mark behind it: *St. George's Day*, *freshers' week*. */
function endOfWords(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  if (wordAt(tokens, at) !== words[0]) return undefined;
  const marked = words.length > 1 && ['.', "'", '’'].some(mark => isMark(tokens, at + 1, mark)) ? 1 : 0;
  for (let ahead = 1; ahead < words.length; ahead++)
    if (wordAt(tokens, at + marked + ahead) !== words[ahead]) return undefined;
  return at + marked + words.length;
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
