import { inQuotation, inTitle } from '../passage/masks.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { leadsToTime, ofTime, startsNumber, startsTime } from '../lexicon/classes.ts';
import { isAdverb, isFiniteVerb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { countedFrom } from './anchored.ts';
import { betweenTurns } from './between.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { daysOfMonth, isCalendarWord, isWeekday, isYear, unitDays } from '../lexicon/lists/calendar.ts';
import { whenAt, whileAt } from './clauses.ts';
import { isDottedHour, isHourOfDeed, onItsDay } from './clocks.ts';
import { isDayAtEdge } from './dayAtEdge.ts';
import { eventAt } from './events.ts';
import { frequencyAt, inAndOutAt } from './frequencies.ts';
import { endOfLength, fixedAt, ledAt } from './leads.ts';
import { withLongWeekend } from './longWeekends.ts';
import { momentAt, sinceAt } from './moments.ts';
import { namedAloneIn } from './namedAlone.ts';
import { isNoWindow } from './noWindows.ts';
import { allOfAt, numberedAt, throughoutAt } from './occasions.ts';
import { partAt } from './parts.ts';
import { perUnitIn, soFarIn } from './perUnit.ts';
import type { Piece, Stretch } from './piece.ts';
import { rankedIn } from './rankedIn.ts';
import { rangeAt } from './ranges.ts';
import { withRest } from './restOfTime.ts';
import { isCompared } from './saidOfTimes.ts';
import { isShorter, type Windows } from './shortest.ts';
import { isStay, isYearToken, stretchAt } from './stretches.ts';
import { prepositions } from '../lexicon/lists/timeWords.ts';
import { isLonger, isTimeOfDay } from './timesOfDay.ts';
import { withPreposition } from './withPreposition.ts';

/** *Last night we wrote “… on Monday”*: what the sentence says of the time is said outside of the quotation. */
function isFirst({ masks, sentenceOf }: Passage, pieces: readonly Piece[], at: number): boolean {
  const last = pieces.at(-1);
  return (
    last === undefined || sentenceOf[last.from] !== sentenceOf[at] || masks.of[last.from] === inQuotation
  );
}

/** Every stretch of time that the text mentions. Titles mention none, nor do quotations that count nobody. */
export function readWindows(passage: Passage, groups: readonly Range[]): Windows {
  const { tokens, masks, sentenceOf } = passage;
  const quoted = groups.filter(({ from }) => masks.of[from] === inQuotation);
  const counting = new Set(quoted.map(({ from }) => sentenceOf[from]!));
  const pieces: Piece[] = [];
  let compared: Piece | undefined;
  let time = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(passage, at) || masks.of[at] === inTitle) continue;
    if (masks.of[at] === inQuotation && !(counting.has(sentenceOf[at]!) && isFirst(passage, pieces, at)))
      continue;
    time = Math.max(time, at);
    while (time < Math.min(tokens.length, at + reach) && !tellsTime(passage, time)) time++;
    if ((time >= at + reach || time >= tokens.length) && !startsClause(tokens, at)) continue;
    const so =
      wordAt(tokens, at) === 'so' && wordAt(tokens, at + 1) === 'far' ? pieceAt(tokens, at + 2) : undefined;
    const told = so === undefined ? pieceAt(tokens, at) : { ...so, from: at };
    if (told === undefined) continue;
    const piece = withLongWeekend(tokens, onItsDay(tokens, withRest(tokens, told)));
    if (isNoWindow(passage, piece)) {
      if (isCompared(passage, piece)) compared ??= piece;
      at = piece.to - 1;
      continue;
    }
    const last = pieces.at(-1);
    const beside = last?.to === piece.from && sentenceOf[last.from] === sentenceOf[piece.from];
    // *On payday before the rent had left*: the day is told.
    if (beside && isClause(passage, piece) && !isClause(passage, last)) {
      at = piece.to - 1;
      continue;
    }
    if (beside) pieces[pieces.length - 1] = joined(tokens, last, piece);
    else pieces.push(piece);
    at = piece.to - 1;
  }
  // *Up by half on 2018*, *three times a week*: where nothing else tells when.
  const rest =
    pieces.length === 0
      ? (compared ?? perUnitIn(passage) ?? soFarIn(passage) ?? rankedIn(passage) ?? namedAloneIn(passage))
      : undefined;
  return rest === undefined ? pieces : [rest];
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
  const joined = isMark(tokens, at + 1, ':') || tokens[at + 1]?.text === '/';
  return (
    token.suffix !== '' || dotted || joined || isDottedHour(tokens, at) || isYear(token.text, token.value)
  );
}

/** Two pieces side by side are one phrase: *every day* with *for nine days*, *at 3am* with *on Christmas Eve*. */
function joined(tokens: readonly Token[], first: Piece, second: Piece): Piece {
  const { from } = first;
  const { to } = second;
  if (first.kind === 'frequency') return { ...second, from };
  // *On 300 nights this year*, *eleven nights in March*: how many of them, and when.
  if (isTally(tokens, first)) return second;
  // *At dawn all summer*.
  if (isTimeOfDay(tokens, first) && isLonger(second)) return { ...second, from };
  if (second.kind === 'frequency' || isShorter(first, second)) return { ...first, to };
  return { ...second, from };
}

const clauseLinks = new Set(['before', 'until', 'till']);

/** *Before the rent had left*: it has a verb of its own. */
function isClause({ tokens }: Passage, { from, to }: Piece): boolean {
  if (!clauseLinks.has(wordAt(tokens, from) ?? '')) return false;
  for (let at = from + 2; at < to; at++) if (isFiniteVerb(wordAt(tokens, at))) return true;
  return false;
}

/** A number of days, and nothing more: neither *for nine days* nor *nine days in a row*. */
function isTally(tokens: readonly Token[], { from, to }: Piece): boolean {
  const start = wordAt(tokens, from) === 'on' ? from + 1 : from;
  const number = coreNumberAt(tokens, start);
  return (
    number?.to === to - 1 && wordAt(tokens, to - 1)!.endsWith('s') && unitDays.has(wordAt(tokens, to - 1)!)
  );
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
    (word === 'another' ? anotherAt(tokens, at) : undefined) ??
    (arounds.has(word) ? aroundEventAt(tokens, at) : undefined) ??
    (word === 'the' ? (momentAt(tokens, at) ?? restAt(tokens, at)) : undefined) ??
    (wholes.has(word) ? wholeAt(tokens, at) : undefined) ??
    standing(tokens, at)
  );
}

/** *Sang the rest of the evening*, *reached the end of term*, *paid for the whole of May*. */
function restAt(tokens: readonly Token[], at: number): Piece | undefined {
  const part = wordAt(tokens, at + 1) ?? '';
  const end = ends.has(part) && reaching.has(wordAt(tokens, at - 1) ?? '');
  if (part !== 'rest' && part !== 'whole' && !end) return undefined;
  const told = partAt(tokens, at);
  return told && { from: at, to: told.to, days: told.days, kind: 'stretch' };
}

const arounds = new Set(['ahead', 'prior', 'following']);

/** *Ahead of the derby*, *prior to Easter*, *following the match*. */
function aroundEventAt(tokens: readonly Token[], at: number): Piece | undefined {
  const after = wordAt(tokens, at) === 'following';
  const linked = after || wordAt(tokens, at + 1) === (wordAt(tokens, at) === 'ahead' ? 'of' : 'to');
  if (!linked) return undefined;
  const from = after ? at + 1 : at + 2;
  const event = eventAt(tokens, from, after ? 'after' : 'before');
  return event && { from: at, to: event.to, days: event.days, kind: 'stretch' };
}

/** *Another Monday, another 9 …*. */
function anotherAt(tokens: readonly Token[], at: number): Piece | undefined {
  const unit = wordAt(tokens, at + 1) ?? '';
  const days = isWeekday(unit) ? unitDays.get('day') : unitDays.get(unit);
  const again = isMark(tokens, at + 2, ',') && wordAt(tokens, at + 3) === 'another';
  // *Another week, no lessons*, *Tring: another month of nappies*.
  const opens = at === 0 || tokens[at - 1]!.kind === 'mark';
  const goesOn = opens && (isMark(tokens, at + 2, ',') || wordAt(tokens, at + 2) === 'of');
  return again || goesOn ? days && { from: at, to: at + 2, days, kind: 'stretch' } : undefined;
}

const ends = new Set(['end', 'start', 'beginning']);
const reaching = new Set('reached reach saw see survived marked marks celebrated'.split(' '));
const wholes = new Set(['between', 'right', 'all', 'straight', 'while', 'when', 'as', 'once']);
const turning = new Set(['when', 'as', 'once']);
const described = new Set(['a', 'an']);
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

const clockLength = 1 / 24;

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
    ['spent', 'spend', 'coming', 'streaming', 'airing', 'out', 'landing', 'premieres'].includes(own) &&
    isWeekday(wordAt(tokens, at) ?? '');
  // *A very romantic Saturday night*.
  const alike =
    isWeekday(wordAt(tokens, at) ?? '') &&
    stretch.to === at + 2 &&
    [2, 3].some(by => described.has(wordAt(tokens, at - by) ?? '')) &&
    tokens[at - 1]?.kind === 'word';
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
  // *2019 was quite a year*, *2019 by the numbers*, *that was 2019*, *our 2019 order book*.
  const year = isYearToken(tokens[at]) && stretch.to === at + 1 && !isMark(tokens, at - 1, ',');
  const next = wordAt(tokens, at + 1) ?? '';
  const summed =
    year &&
    ((opens &&
      (next === 'was' ||
        (next === 'by' && wordAt(tokens, at + 2)?.startsWith('the') === true) ||
        (next === 'in' && wordAt(tokens, at + 2) === 'numbers'))) ||
      (own === 'was' && wordAt(tokens, at - 2) === 'that'));
  // *3am on a Tuesday. 14 of you.*
  const day = wordAt(tokens, stretch.to + 1) === 'a' ? stretch.to + 2 : stretch.to + 1;
  // *The hour to be seen is 11 p.m. on a Sunday*.
  const onDay = wordAt(tokens, stretch.to) === 'on' && isWeekday(wordAt(tokens, day) ?? '');
  const clock =
    (opens || onDay) &&
    (stretch.days.max ?? 1) <= clockLength &&
    ['on', 'every', 'this'].includes(wordAt(tokens, stretch.to) ?? '');
  if (clock) return { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
  if (
    stretch.bare &&
    !(setOff || titled || isNow || headed || told || spent || alike || summed) &&
    !isDayAtEdge(tokens, at, stretch.to)
  )
    return undefined;
  return { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
}

/** *Week 7: …*, *week 7 in numbers*, *day one brought …*: a numbered day or week that heads what is told. */
function headingAt(tokens: readonly Token[], at: number): Piece | undefined {
  const numbered = numberedAt(tokens, at);
  const opens = at === 0 || (tokens[at - 1]!.kind === 'mark' && tokens[at - 1]!.text !== ',');
  const acts = numbered !== undefined && opens && isPastVerb(wordAt(tokens, numbered.to));
  const summed =
    numbered !== undefined &&
    opens &&
    wordAt(tokens, numbered.to) === 'in' &&
    wordAt(tokens, numbered.to + 1) === 'numbers';
  return numbered !== undefined && (acts || summed || isMark(tokens, numbered.to, ':'))
    ? { from: at, to: numbered.to, days: numbered.days, kind: 'stretch' }
    : undefined;
}
