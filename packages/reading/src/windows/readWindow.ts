import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { leadsToTime, ofTime, startsNumber, startsTime } from '../lexicon/classes.ts';
import { isAdverb, isPastVerb } from '../tokens/wordLists.ts';
import { daysOfMonth, isCalendarWord, isSeason, isWeekday, isYear, unitDays } from './calendar.ts';
import {
  chosenFrom,
  amountAt,
  countedFrom,
  endOfRecord,
  instantAt,
  theLongUnitAt,
  theUnitAt,
} from './anchored.ts';
import { isHourOfDeed } from './clocks.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import { betweenTurns, eventAt, whenAt, whileAt } from './events.ts';
import { frequencyAt } from './frequencies.ts';
import { endOfLength, fixedAt, inAndOutAt, ledAt } from './leads.ts';
import { endOfName, momentAt, sinceAt } from './moments.ts';
import { isNoWindow } from './noWindows.ts';
import { allOfAt, numberedAt, occasionAt, throughoutAt } from './occasions.ts';
import { partAt, roughlyAt, upToDate } from './parts.ts';
import type { Piece, Stretch } from './piece.ts';
import { bothAt, rangeAt } from './ranges.ts';
import { isDayOrUnit, isShorter, type Windows } from './shortest.ts';
import { prepositions } from './timeWords.ts';
import { darkMonthsAt, usualTimeAt } from './usualTimes.ts';

/** Every stretch of time that the text mentions. Titles and quotations mention none. */
export function readWindows(passage: Passage): Windows {
  const { tokens, masks, sentenceOf } = passage;
  const pieces: Piece[] = [];
  let time = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(passage, at) || masks.of[at] !== 0) continue;
    time = Math.max(time, at);
    while (time < Math.min(tokens.length, at + reach) && !tellsTime(passage, time)) time++;
    if ((time >= at + reach || time >= tokens.length) && !startsClause(tokens, at)) continue;
    const so =
      wordAt(tokens, at) === 'so' && wordAt(tokens, at + 1) === 'far' ? pieceAt(tokens, at + 2) : undefined;
    const told = so === undefined ? pieceAt(tokens, at) : { ...so, from: at };
    if (told === undefined) continue;
    // *In one week alone*.
    const piece = wordAt(tokens, told.to) === 'alone' ? { ...told, to: told.to + 1 } : told;
    if (isNoWindow(passage, piece)) {
      at = piece.to - 1;
      continue;
    }
    const last = pieces.at(-1);
    const beside = last?.to === piece.from && sentenceOf[last.from] === sentenceOf[piece.from];
    if (beside) pieces[pieces.length - 1] = joined(last, piece);
    else pieces.push(piece);
    at = piece.to - 1;
  }
  return pieces;
}

/** *After the …*, *while you …*, *between one …*: a clause or an hour needs no word of time. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  if (!clauses.has(wordAt(tokens, at) ?? '')) return false;
  return subjects.has(wordAt(tokens, at + 1) ?? '') || wordAt(tokens, at) === 'between';
}

const clauses = new Set('after before until till while between'.split(' '));
const subjects = new Set('the a an our your his her their its they he she it you we'.split(' '));

/** How far into a stretch the first word of time or number may stand, in tokens. */
const reach = 9;

function mayStart({ tokens, classes }: Passage, at: number): boolean {
  return (classes[at]! & startsTime) !== 0 || tokens[at]!.kind === 'number';
}

/** A word of time, a year, or a number that is glued to something or stands in a time of day. */
function tellsTime({ tokens, classes }: Passage, at: number): boolean {
  const token = tokens[at]!;
  const hour = (classes[at]! & startsNumber) !== 0 && isHourOfDeed(tokens, at);
  if (token.kind !== 'number') return hour || (classes[at]! & ofTime) !== 0;
  const half = wordAt(tokens, at + 1);
  const dotted = (half === 'a' || half === 'p') && isMark(tokens, at + 2, '.');
  return token.suffix !== '' || dotted || isYear(token.text, token.value) || isMark(tokens, at + 1, ':');
}

/** Two pieces side by side are one phrase: *every day* with *for nine days*, *at 3am* with *on Christmas Eve*. */
function joined(first: Piece, second: Piece): Piece {
  const { from } = first;
  const { to } = second;
  if (first.kind === 'frequency') return { ...second, from };
  if (second.kind === 'frequency' || isShorter(first, second)) return { ...first, to };
  return { ...second, from };
}

function pieceAt(tokens: readonly Token[], at: number): Piece | undefined {
  const first = tokens[at];
  const led =
    first?.kind === 'word' && (first.known.bits & leadsToTime) !== 0
      ? (fixedAt(tokens, at) ?? ledAt(tokens, at, plainPieceAt))
      : undefined;
  return led ?? plainPieceAt(tokens, at);
}

function plainPieceAt(tokens: readonly Token[], at: number): Piece | undefined {
  const word = wordAt(tokens, at) ?? '';
  // A preposition starts no stretch that stands alone, and nothing else starts one with a preposition.
  if (prepositions.has(word) || word === 'way' || word === 'back')
    return (
      momentAt(tokens, at) ??
      (word === 'since' ? sinceAt(tokens, at) : undefined) ??
      (word === 'from' || word === 'throughout' ? wholeAt(tokens, at) : undefined) ??
      withPreposition(tokens, at)
    );
  return (
    frequencyAt(tokens, at) ??
    inAndOutAt(tokens, at) ??
    (word === 'the' ? (momentAt(tokens, at) ?? restAt(tokens, at)) : undefined) ??
    (wholes.has(word) ? wholeAt(tokens, at) : undefined) ??
    standing(tokens, at)
  );
}

/** *Sang the rest of the evening*. */
function restAt(tokens: readonly Token[], at: number): Piece | undefined {
  if (wordAt(tokens, at + 1) !== 'rest') return undefined;
  const part = partAt(tokens, at);
  return part && { from: at, to: part.to, days: part.days, kind: 'stretch' };
}

const wholes = new Set(['between', 'right', 'all', 'straight', 'while', 'when', 'as', 'once']);
const turning = new Set(['when', 'as', 'once']);
const spanning = new Set(['between', 'from']);

/** *Between June and August*, *from Monday to Friday*. */
function spannedAt(tokens: readonly Token[], at: number): Stretch | undefined {
  return spanning.has(wordAt(tokens, at) ?? '') ? rangeAt(tokens, at) : undefined;
}

/** What names a whole stretch without a preposition before it. */
function wholeAt(tokens: readonly Token[], at: number): Piece | undefined {
  const stretch =
    throughoutAt(tokens, at) ??
    allOfAt(tokens, at) ??
    spannedAt(tokens, at) ??
    (wordAt(tokens, at) === 'between' ? betweenTurns(tokens, at) : undefined) ??
    (wordAt(tokens, at) === 'while' ? whileAt(tokens, at) : undefined) ??
    (turning.has(wordAt(tokens, at) ?? '') ? whenAt(tokens, at) : undefined);
  return stretch && { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
}

/** *In every month*, and not *ordered in every night*. */
const longUnits = new Set(['month', 'year', 'quarter', 'season', 'decade', 'week']);

const bounding = new Set([
  'under',
  'over',
  'just',
  'only',
  'barely',
  'about',
  'around',
  'nearly',
  'almost',
  'exactly',
]);

/** *In under four minutes*, *in less than a week*, *in every month of 2024*: what a preposition may lead to besides. */
function boundedAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at) ?? '';
  const than = (word === 'less' || word === 'more') && wordAt(tokens, at + 1) === 'than';
  if (than || bounding.has(word)) return durationAt(tokens, than ? at + 2 : at + 1);
  const each = (word === 'every' || word === 'each') && longUnits.has(wordAt(tokens, at + 1) ?? '');
  const every = each ? frequencyAt(tokens, at) : undefined;
  if (every === undefined) return undefined;
  const year = wordAt(tokens, every.to) === 'of' ? dateAt(tokens, every.to + 1) : undefined;
  return { to: year?.to ?? every.to, days: year?.days ?? every.days, bare: false };
}

const spanningThe = new Set(['in', 'over', 'during', 'across', 'throughout']);

const occasional = new Set(
  'in on at by for over during throughout through across until before after from since'.split(' '),
);

/** *In 2016*, *over the past year*, *way back in June*. */
function withPreposition(tokens: readonly Token[], start: number): Piece | undefined {
  let at = start;
  if (wordAt(tokens, at) === 'way') at++;
  if (wordAt(tokens, at) === 'back') at++;
  const preposition = wordAt(tokens, at) ?? '';
  if (!prepositions.has(preposition)) return undefined;
  // *A table for one 31 evenings running*: the one goes with the noun.
  if (wordAt(tokens, at + 1) === 'one' && tokens[at + 2]?.kind === 'number') return undefined;
  // *At check-in this week*.
  if (isMark(tokens, at - 1, '-') && tokens[at - 1]!.end === tokens[at]!.start) return undefined;
  // *Left the lights on last Thursday*: the word goes with the verb.
  const led = wordAt(tokens, at + 1) ?? '';
  if (preposition === 'on' && (pointed.has(led) || (led === 'all' && tokens[at + 2]?.kind !== 'number')))
    return undefined;
  // *Comes back in July*.
  if (at > start && wordAt(tokens, start) === 'back' && moving.has(wordAt(tokens, start - 1) ?? ''))
    return undefined;
  // *Came back after the storm*: only the rest is a time.
  if (at > start && preposition !== 'in' && preposition !== 'on' && preposition !== 'at') return undefined;
  // *Soaked by the holidays* names a cause, *ordered by noon* does not.
  const causes = isPastVerb(wordAt(tokens, at - 1)) && !hours.has(wordAt(tokens, at + 1) ?? '');
  if (preposition === 'by' && causes) return undefined;
  // *At the till this week*.
  if (preposition === 'till' && articles.has(wordAt(tokens, at - 1) ?? '')) return undefined;
  if (
    wordAt(tokens, at + 1) === 'the' &&
    wordAt(tokens, at + 2) === 'course' &&
    wordAt(tokens, at + 3) === 'of'
  )
    at += 3;
  const whose = wordAt(tokens, at + 2) ?? '';
  const stretch =
    stretchAt(tokens, at + 1) ??
    // *In the app's first month*.
    (wordAt(tokens, at + 1) === 'the' && whose.endsWith("'s") && framedWords.has(wordAt(tokens, at + 3) ?? '')
      ? durationAt(tokens, at + 3)
      : undefined) ??
    (preposition === 'in' ? boundedAt(tokens, at + 1) : undefined) ??
    (preposition === 'on' && each.has(led) ? oftenAt(tokens, at + 1) : undefined) ??
    (preposition === 'after' ? amountAt(tokens, at + 1) : undefined) ??
    (preposition === 'within' ? (instantAt(tokens, at + 1) ?? theUnitAt(tokens, at + 1)) : undefined) ??
    (preposition === 'of' ? chosenFrom(tokens, at) : undefined) ??
    (spanningThe.has(preposition) ? theLongUnitAt(tokens, at + 1) : undefined) ??
    partAt(tokens, at + 1) ??
    (turnsOfClauses.has(preposition) ? whenAt(tokens, at) : undefined) ??
    usualTimeAt(tokens, at + 1, preposition) ??
    darkMonthsAt(tokens, at + 1) ??
    eventAt(tokens, at + 1, preposition) ??
    (occasional.has(preposition) ? occasionAt(tokens, at + 1, preposition) : undefined);
  if (stretch === undefined) return undefined;
  const last = wordAt(tokens, stretch.to - 1) ?? '';
  // *Past 2am*; *past the shop* is a way.
  const feast = isCalendarWord(wordAt(tokens, at + 1) ?? '');
  if (preposition === 'past' && clockLength < (stretch.days.max ?? 1) && !feast) return undefined;
  // *At this year's summit* is a place, *a password from 2009* is old, *a bus for 5 a.m.* is booked, *answered within an
  // hour* is quick.
  if (preposition === 'at' && last.endsWith("year's")) return undefined;
  const short = (stretch.days.max ?? 1) <= 1 / 24;
  if (preposition === 'for' && short && stretch.bare && !unitDays.has(last)) return undefined;
  if (preposition === 'from' && stretch.to === at + 2 && isYearToken(tokens[at + 1])) return undefined;
  // *After Thursday's outage*, *within a day of the vote*.
  const event =
    last.endsWith("'s") && isDayOrUnit(last.slice(0, -2))
      ? eventAt(tokens, stretch.to - 1, preposition)
      : undefined;
  if (event !== undefined) return { from: start, to: event.to, days: event.days, kind: 'stretch' };
  // *Caught in yesterday's storm*, *on last night's train*: only the day is a time.
  if (last.endsWith("'s") && isDayOrUnit(last.slice(0, -2))) return undefined;
  if (preposition === 'within') {
    const to = wordAt(tokens, stretch.to) === 'of' ? endOfName(tokens, stretch.to + 1) : stretch.to;
    if (to > stretch.to + 1) return { from: start, to, days: stretch.days, kind: 'stretch' };
    if (short) return undefined;
  }
  // *Before Lent began*.
  if (changing.has(wordAt(tokens, stretch.to) ?? '') && aroundIt.has(preposition))
    return { from: start, to: stretch.to + 1, days: { min: 0, max: null }, kind: 'stretch' };
  const record = endOfRecord(tokens, at + 1, stretch.to);
  if (record !== undefined) return { from: start, to: record, days: stretch.days, kind: 'stretch' };
  // *At the summer …* names an occasion.
  if (preposition === 'at' && isSeason(wordAt(tokens, stretch.to - 1) ?? '')) return undefined;
  // *During their two-hour rehearsal*: the length belongs to a noun.
  const whole =
    preposition === 'during' && isMark(tokens, stretch.to - 2, '-')
      ? eventAt(tokens, at + 1, preposition)
      : undefined;
  if (whole !== undefined && whole.to > stretch.to)
    return { from: start, to: whole.to, days: stretch.days, kind: 'stretch' };
  // *18 days of March* keeps the length; *of 2016* is a date all the same. *By 12 minutes* is no stretch.
  const days = stretch.days;
  const length = stretch.bare && unitDays.has(wordAt(tokens, stretch.to - 1) ?? '');
  const amount = length && (preposition === 'by' || preposition === 'of') && (days.max ?? Infinity) < 1;
  return amount ? undefined : { from: start, to: stretch.to, days, kind: 'stretch' };
}

/** *On every anniversary*. */
function oftenAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const often = frequencyAt(tokens, at);
  return often && { to: often.to, days: often.days, bare: false };
}

const pointed = new Set(['last', 'this', 'next']);
const moving = new Set(
  'come comes came coming go goes went bring brings brought get gets got put welcome welcomed'.split(' '),
);
const turnsOfClauses = new Set(['before', 'after', 'until', 'till', 'since']);
const hours = new Set('noon midday midnight dawn dusk sunrise sunset lunchtime bedtime'.split(' '));
const each = new Set(['every', 'each']);
const clockLength = 1 / 24;
const changing = new Set(['began', 'begins', 'started', 'starts', 'ended', 'ends']);
const framedWords = new Set(['first', 'last', 'final', 'opening']);
const aroundIt = new Set(['before', 'after', 'since', 'until']);
const articles = new Set(['the', 'a', 'our', 'your', 'every', 'each']);

function isYearToken(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.suffix === '' && isYear(token.text, token.value);
}

/** A stretch that needs no preposition; a year also stands alone where punctuation sets it off. */
function standing(tokens: readonly Token[], at: number): Piece | undefined {
  const stretch = stretchAt(tokens, at);
  if (stretch === undefined) return headingAt(tokens, at);
  const counted = countedFrom(tokens, at, stretch);
  if (counted !== undefined) return counted;
  const length = endOfLength(tokens, stretch);
  if (length !== undefined) return { from: at, to: length, days: stretch.days, kind: 'stretch' };
  if (isStay(tokens, at, stretch)) return { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
  const setOff =
    tokens[at]?.kind === 'number' &&
    (stretch.days.max ?? 0) >= 365 &&
    isMark(tokens, at - 1, ',') &&
    (tokens[stretch.to] === undefined || tokens[stretch.to]!.kind === 'mark');
  // *Your 2025 in numbers*, *it's 2 a.m.*
  // *It's only Tuesday*.
  const adverb = wordAt(tokens, at - 2) === "it's" && isAdverb(wordAt(tokens, at - 1));
  const own = wordAt(tokens, adverb ? at - 2 : at - 1) ?? '';
  const ends = tokens[stretch.to] === undefined || tokens[stretch.to]!.kind === 'mark';
  const titled =
    (own === 'your' || own === 'our') &&
    ((isYearToken(tokens[at]) && tokens[stretch.to]?.kind !== 'number' && (own === 'your' || ends)) ||
      (ends && stretch.to === at + 1 && daysOfMonth(wordAt(tokens, at) ?? '') !== undefined));
  const isNow =
    own === "it's" && ((stretch.days.max ?? 1) < 1 / 20 || (ends && isWeekday(wordAt(tokens, at) ?? '')));
  // *Spent Saturday night in the queue*.
  const spent =
    ['spent', 'spend', 'coming', 'streaming', 'airing'].includes(own) && isWeekday(wordAt(tokens, at) ?? '');
  // *January: 9 members*, *Sunday evening is when …*.
  const last = tokens[at - 1];
  const opens = last === undefined || (last.kind === 'mark' && '.!?'.includes(last.text));
  const dated =
    isCalendarWord(wordAt(tokens, at) ?? '') || (isYearToken(tokens[at]) && stretch.to === at + 1);
  const headed = opens && isMark(tokens, stretch.to, ':') && dated;
  const told =
    isWeekday(wordAt(tokens, at) ?? '') &&
    (wordAt(tokens, stretch.to) === 'is' || wordAt(tokens, stretch.to) === 'was') &&
    wordAt(tokens, stretch.to + 1) === 'when';
  // *3am on a Tuesday. 14 of you.*
  const clock =
    opens &&
    (stretch.days.max ?? 1) <= clockLength &&
    ['on', 'every', 'this'].includes(wordAt(tokens, stretch.to) ?? '');
  if (clock) return { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
  if (stretch.bare && !setOff && !titled && !isNow && !headed && !told && !spent) return undefined;
  return { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
}

/** *Week 7: …*, *day one brought …*: a numbered day or week that heads what is told. */
function headingAt(tokens: readonly Token[], at: number): Piece | undefined {
  const numbered = numberedAt(tokens, at);
  const opens = at === 0 || (tokens[at - 1]!.kind === 'mark' && tokens[at - 1]!.text !== ',');
  const acts = numbered !== undefined && opens && isPastVerb(wordAt(tokens, numbered.to));
  return numbered !== undefined && (acts || isMark(tokens, numbered.to, ':'))
    ? { from: at, to: numbered.to, days: numbered.days, kind: 'stretch' }
    : undefined;
}

/** *Spent 9 hours in the gallery* is one stay of at most a day; *spent 40 hours on it* is an amount. */
function isStay(tokens: readonly Token[], at: number, { to, days }: Stretch): boolean {
  const where = wordAt(tokens, to);
  return (
    wordAt(tokens, at - 1) === 'spent' &&
    (where === 'in' || where === 'at') &&
    days.max !== null &&
    days.max <= 1
  );
}

function stretchAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at];
  const may =
    token?.kind === 'word'
      ? (token.known.bits & startsTime) !== 0 || token.text === 'both'
      : token?.kind === 'number';
  if (!may) return undefined;
  const plain = dateAt(tokens, at) ?? durationAt(tokens, at) ?? roughlyAt(tokens, at);
  if (plain === undefined) return token?.kind === 'number' ? rangeAt(tokens, at) : undefined;
  const dashed = tokens[plain.to]?.kind === 'mark' ? rangeAt(tokens, at) : undefined;
  return dashed ?? upToDate(tokens, plain) ?? bothAt(tokens, plain) ?? plain;
}
