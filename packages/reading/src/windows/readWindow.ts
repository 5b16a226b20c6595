import type { WindowFact } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { smallNumbers, tens, vagueByFirstWord } from '../numbers/numberWords.ts';
import { isRelativeWho } from '../cohorts/peopleNouns.ts';
import { isPastVerb } from '../tokens/wordLists.ts';
import { isCalendarWord, isSeason, unitDays } from './calendar.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import { allOfAt, betweenMonthsAt, halfAt, occasionAt, throughoutAt } from './occasions.ts';
import { exactly, type Piece, type Stretch } from './piece.ts';

/** Stretches of time in the order of the text. */
export type Windows = readonly Piece[];

/** Every stretch of time that the text mentions. Titles and quotations mention none. */
export function readWindows(passage: Passage): Windows {
  const { tokens, masks, sentenceOf } = passage;
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (masks.of[at] !== 0 || (token.kind === 'word' ? !mayStart(token.text) : token.kind !== 'number'))
      continue;
    const piece = pieceAt(tokens, at);
    if (piece === undefined) continue;
    if (isAhead(passage, piece)) {
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

const beginning = new Set('starts opens reopens begins arrives'.split(' '));
const pointing = new Set(['on', 'at', 'in', 'from', 'this', 'today', 'tonight']);

/** *Opens on 3 May*, *starts tonight*: a date that is announced is no stretch in which anybody did anything. */
function isAhead({ tokens }: Passage, { from, kind, days }: Piece): boolean {
  if (kind === 'frequency' || !beginning.has(wordAt(tokens, from - 1) ?? '')) return false;
  // *The member who opens at 3am* is told of.
  if (isRelativeWho(wordAt(tokens, from - 2)) || days.max === null) return false;
  const first = wordAt(tokens, from);
  return first === undefined || pointing.has(first) || isCalendarWord(first);
}

/** The shortest of them, the first where several are as short, or null. */
export function shortestWindow({ tokens }: Passage, windows: Windows): WindowFact | null {
  let shortest: Piece | undefined;
  for (const piece of windows) if (shortest === undefined || isShorter(piece, shortest)) shortest = piece;
  return shortest === undefined
    ? null
    : { days: shortest.days, span: spanOf(tokens, shortest.from, shortest.to) };
}

/** Two pieces side by side are one phrase: *every day* with *for nine days*, *at 3am* with *on Christmas Eve*. */
function joined(first: Piece, second: Piece): Piece {
  const { from } = first;
  const { to } = second;
  if (first.kind === 'frequency') return { ...second, from };
  if (second.kind === 'frequency' || isShorter(first, second)) return { ...first, to };
  return { ...second, from };
}

function isShorter(a: Piece, b: Piece): boolean {
  return (a.days.max ?? Infinity) < (b.days.max ?? Infinity);
}

const prepositions = new Set(
  'in on at for over during within throughout across since from until till by before after around through inside of'.split(
    ' ',
  ),
);

const starters = new Set([
  ...prepositions,
  ...'a an the its their our your his her these this all one past last previous first next final opening whole entire full'.split(
    ' ',
  ),
  ...'same way back today tonight yesterday recently lately midnight noon dawn q1 q2 q3 q4 h1 h2 half between'.split(
    ' ',
  ),
  ...'everyday daily nightly weekly every each right straight'.split(' '),
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vagueByFirstWord.keys(),
]);

/** A cheap look at a word before the costly ones: most words start no stretch of time. */
function mayStart(word: string): boolean {
  return starters.has(word) || isCalendarWord(word) || isSeason(word);
}

function pieceAt(tokens: readonly Token[], at: number): Piece | undefined {
  const word = wordAt(tokens, at);
  return (
    frequencyAt(tokens, at) ??
    momentAt(tokens, at) ??
    (word === 'since' ? sinceAt(tokens, at) : undefined) ??
    wholeAt(tokens, at) ??
    withPreposition(tokens, at) ??
    standing(tokens, at)
  );
}

/** What names a whole stretch without a preposition before it. */
function wholeAt(tokens: readonly Token[], at: number): Piece | undefined {
  const stretch = throughoutAt(tokens, at) ?? allOfAt(tokens, at) ?? betweenMonthsAt(tokens, at);
  return stretch && { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
}

const adverbs: ReadonlyMap<string, number> = new Map([
  ['everyday', 1],
  ['daily', 1],
  ['nightly', 1],
  ['weekly', 7],
]);

/** *Every day*, *each single week*, *nightly*. *Every 1.5 seconds* is a rate. */
function frequencyAt(tokens: readonly Token[], at: number): Piece | undefined {
  const word = wordAt(tokens, at) ?? '';
  const days = adverbs.get(word);
  if (days !== undefined) {
    // *A daily digest* has no stretch of its own.
    const alone = !['a', 'the', 'our', 'your', 'my'].includes(wordAt(tokens, at - 1) ?? '');
    return alone ? { from: at, to: at + 1, days: exactly(days), kind: 'frequency' } : undefined;
  }
  if (word !== 'every' && word !== 'each') return undefined;
  const next = wordAt(tokens, at + 1) === 'single' ? at + 2 : at + 1;
  const unit = unitDays.get(wordAt(tokens, next) ?? '');
  if (unit !== undefined && unit.min >= 1) return { from: at, to: next + 1, days: unit, kind: 'frequency' };
  const date = dateAt(tokens, next);
  return date && { from: at, to: date.to, days: date.days, kind: 'frequency' };
}

const moments = new Set([
  'day',
  'night',
  'morning',
  'evening',
  'afternoon',
  'week',
  'weekend',
  'month',
  'year',
]);
const ends = new Set([
  'who',
  'that',
  'and',
  'but',
  'when',
  'is',
  'are',
  'was',
  'were',
  'we',
  'you',
  'they',
  'to',
  'by',
  'with',
]);

/** *The day of the vote*, *the morning after the final*: up to the end of the name, at most six words. */
function momentAt(tokens: readonly Token[], start: number): Piece | undefined {
  const at = wordAt(tokens, start) === 'on' || wordAt(tokens, start) === 'in' ? start + 1 : start;
  if (wordAt(tokens, at) !== 'the' || !moments.has(wordAt(tokens, at + 1) ?? '')) return undefined;
  const link = wordAt(tokens, at + 2);
  if (link === 'to' || link === 'ending') {
    const end = dateAt(tokens, at + 3);
    const days = unitDays.get(wordAt(tokens, at + 1)!)!;
    return end && { from: start, to: end.to, days, kind: 'stretch' };
  }
  if (link !== 'of' && link !== 'after' && link !== 'before') return undefined;
  const to = endOfName(tokens, at + 3);
  const days = unitDays.get(wordAt(tokens, at + 1)!)!;
  return to > at + 3 ? { from: start, to, days, kind: 'stretch' } : undefined;
}

function endOfName(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 6) {
    const token = tokens[to];
    if (token?.kind !== 'word' && token?.kind !== 'number') break;
    if (ends.has(token.text)) break;
    to++;
  }
  return to;
}

/** *Since June*, *since it came out*: how long that is depends on today, which the reader is not told. */
function sinceAt(tokens: readonly Token[], at: number): Piece | undefined {
  const date = dateAt(tokens, at + 1) ?? durationAt(tokens, at + 1);
  let to = date?.to ?? at + 1;
  if (date === undefined) {
    while (to < at + 7 && (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'number')) to++;
  }
  return to > at + 1 ? { from: at, to, days: { min: 1, max: null }, kind: 'stretch' } : undefined;
}

const occasional = new Set('in on at for over during throughout through across'.split(' '));

/** *In 2016*, *over the past year*, *way back in June*. */
function withPreposition(tokens: readonly Token[], start: number): Piece | undefined {
  let at = start;
  if (wordAt(tokens, at) === 'way') at++;
  if (wordAt(tokens, at) === 'back') at++;
  const preposition = wordAt(tokens, at) ?? '';
  if (!prepositions.has(preposition)) return undefined;
  // *Soaked by the holidays* names a cause.
  if (preposition === 'by' && isPastVerb(wordAt(tokens, at - 1))) return undefined;
  const stretch =
    stretchAt(tokens, at + 1) ??
    halfAt(tokens, at + 1) ??
    (occasional.has(preposition) ? occasionAt(tokens, at + 1) : undefined);
  if (stretch === undefined) return undefined;
  // *At the summer …* names an occasion.
  if (preposition === 'at' && isSeason(wordAt(tokens, stretch.to - 1) ?? '')) return undefined;
  // *18 days of March* keeps the length; *of 2016* is a date all the same. *By 12 minutes* is no stretch.
  const days = stretch.days;
  const amount = stretch.bare && (preposition === 'by' || preposition === 'of') && (days.max ?? Infinity) < 1;
  return amount ? undefined : { from: start, to: stretch.to, days, kind: 'stretch' };
}

/** A stretch that needs no preposition; a year also stands alone where punctuation sets it off. */
function standing(tokens: readonly Token[], at: number): Piece | undefined {
  const stretch = stretchAt(tokens, at);
  if (stretch === undefined) return undefined;
  if (isStay(tokens, at, stretch)) return { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
  const setOff =
    tokens[at]?.kind === 'number' &&
    (stretch.days.max ?? 0) >= 365 &&
    isMark(tokens, at - 1, ',') &&
    (tokens[stretch.to] === undefined || tokens[stretch.to]!.kind === 'mark');
  if (stretch.bare && !setOff) return undefined;
  return { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
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
    token?.kind === 'word' ? mayStart(token.text) || token.text === 'both' : token?.kind === 'number';
  return may ? (dateAt(tokens, at) ?? durationAt(tokens, at)) : undefined;
}
