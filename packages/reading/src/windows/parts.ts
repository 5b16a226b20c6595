// A part of a longer stretch (*early March*, *the first half of the year*), and a stretch told by its end (*the year to
// March*).
import type { Interval } from '@fineline/ruleset';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { periodDays, periodNames, unitDays } from '../lexicon/lists/calendar.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import type { Stretch } from './piece.ts';

/** The part of a stretch that starts at `at`, or a period with its end behind it; undefined where there is neither. */
export function partAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const period = periodAt(tokens, at);
  return fractionOf(tokens, at) ?? likeDayOf(tokens, at) ?? (period && upToDate(tokens, period));
}

const rough = new Set(['early', 'late', 'mid']);

/** *Early March*, *mid-June*, *late last night*. How much of it nobody says: from a quarter to a half is meant. */
export function roughlyAt(tokens: readonly Token[], at: number): Stretch | undefined {
  if (!rough.has(wordAt(tokens, at) ?? '')) return undefined;
  const whole = dateAt(tokens, isMark(tokens, at + 1, '-') ? at + 2 : at + 1);
  return whole && { ...whole, days: partOf(whole.days, 1 / 4, 1 / 2) };
}

const which = new Set(['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', 'other', 'latter']);
/** Which part *the first half*, *the end* is of the whole, at least and at most. */
const parts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['half', [1 / 2, 1 / 2]],
  ['third', [1 / 3, 1 / 3]],
  ['quarter', [1 / 4, 1 / 4]],
  ['start', [0, 1 / 3]],
  ['beginning', [0, 1 / 3]],
  ['middle', [0, 1 / 3]],
  ['end', [0, 1 / 3]],
  ['most', [0, 1]],
  ['much', [0, 1]],
  ['rest', [0, 1]],
  ['whole', [0, 1]],
]);

/** *The first half of the year*, *the end of March*. *Half of May* is a share, and *the end of the line* no time. */
function fractionOf(tokens: readonly Token[], start: number): Stretch | undefined {
  let at = wordAt(tokens, start) === 'the' ? start + 1 : start;
  const told = which.has(wordAt(tokens, at) ?? '');
  if (told) at++;
  const part = parts.get(wordAt(tokens, at) ?? '');
  if (part === undefined || told !== part[0] > 0) return undefined;
  // *In the third quarter* is one of a year's.
  if (told && at > start + 1 && wordAt(tokens, at) === 'quarter' && wordAt(tokens, at + 1) !== 'of')
    return { to: at + 1, days: periodDays.get('quarter')!, bare: true };
  if (wordAt(tokens, at + 1) !== 'of') return undefined;
  const whole = dateAt(tokens, at + 2) ?? durationAt(tokens, at + 2) ?? periodAt(tokens, at + 2);
  // *At the end of the day* sums up.
  if (whole === undefined || (!told && part[1] < 1 && (whole.days.max ?? 0) <= 1)) return undefined;
  return { to: whole.to, days: partOf(whole.days, ...part), bare: true };
}

/** *The first hot day of May*, *the last wet weekend of term*: a day with a word for what it was like, of a longer stretch. */
function likeDayOf(tokens: readonly Token[], start: number): Stretch | undefined {
  if (wordAt(tokens, start) !== 'the' || !which.has(wordAt(tokens, start + 1) ?? '')) return undefined;
  for (let unit = start + 3; unit <= start + 4; unit++) {
    const days = unitDays.get(wordAt(tokens, unit) ?? '');
    if (days === undefined || wordAt(tokens, unit + 1) !== 'of') continue;
    const whole = dateAt(tokens, unit + 2) ?? periodAt(tokens, unit + 2);
    if (whole !== undefined) return { to: whole.to, days, bare: false };
  }
  return undefined;
}

/** The same with its end: *the year to March*, *the three months ending 30 June*, *this year so far*. */
export function upToDate(tokens: readonly Token[], { to, days, bare }: Stretch): Stretch | undefined {
  const link = wordAt(tokens, to);
  const next = wordAt(tokens, to + 1);
  if ((link === 'so' && next === 'far') || (link === 'to' && next === 'date'))
    return { to: to + 2, days: { min: 0, max: days.max }, bare };
  if (!bounded.has(link ?? '')) return undefined;
  const end = dateAt(tokens, to + 1);
  return end && { to: end.to, days, bare: false };
}

/** *Week commencing 17 November*, *w/c 17 November*. */
export function weekFromAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at);
  const short = word === 'w' && isMark(tokens, at + 1, '/') && wordAt(tokens, at + 2) === 'c';
  if (!short && !(word === 'week' && starting.has(wordAt(tokens, at + 1) ?? ''))) return undefined;
  const day = dateAt(tokens, short ? at + 3 : at + 2);
  return day && { to: day.to, days: unitDays.get('week')!, bare: false };
}

const starting = new Set(['commencing', 'beginning', 'starting', 'ending', 'of']);
const bounded = new Set(['to', 'ending', 'ended', 'commencing', 'beginning', 'starting']);

/** *The year*, *the three months*, *term*: a stretch only with what stands around it. */
function periodAt(tokens: readonly Token[], start: number): Stretch | undefined {
  let at = wordAt(tokens, start) === 'the' ? start + 1 : start;
  if (at > start) {
    const counted = durationAt(tokens, at);
    if (counted !== undefined) return counted;
  } else if (wordAt(tokens, at) !== 'term') return undefined;
  if (periodNames.has(wordAt(tokens, at) ?? '')) at++;
  const days = periodDays.get(wordAt(tokens, at) ?? '');
  return days && { to: at + 1, days, bare: true };
}

function partOf({ min, max }: Interval, least: number, most: number): Interval {
  return { min: Math.floor(min * least), max: max === null ? null : Math.ceil(max * most) };
}
