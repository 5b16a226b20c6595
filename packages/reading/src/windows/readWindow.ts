import type { WindowFact } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { ofTime, startsTime } from '../lexicon/classes.ts';
import { isPastVerb } from '../tokens/wordLists.ts';
import { isSeason, isYear, unitDays } from './calendar.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import { frequencyAt } from './frequencies.ts';
import { momentAt, sinceAt } from './moments.ts';
import { isNoWindow } from './noWindows.ts';
import { allOfAt, occasionAt, throughoutAt } from './occasions.ts';
import { partAt, roughlyAt, upToDate } from './parts.ts';
import type { Piece, Stretch } from './piece.ts';
import { rangeAt } from './ranges.ts';
import { prepositions, timeStarters } from './timeWords.ts';

/** Stretches of time in the order of the text. */
export type Windows = readonly Piece[];

/** Every stretch of time that the text mentions. Titles and quotations mention none. */
export function readWindows(passage: Passage): Windows {
  const { tokens, masks, sentenceOf } = passage;
  const pieces: Piece[] = [];
  let time = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(passage, at) || masks.of[at] !== 0) continue;
    time = Math.max(time, at);
    while (time < Math.min(tokens.length, at + reach) && !tellsTime(passage, time)) time++;
    if (time >= at + reach || time >= tokens.length) continue;
    const piece = pieceAt(tokens, at);
    if (piece === undefined) continue;
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

/** How far into a stretch the first word of time or number may stand, in tokens. */
const reach = 8;

function mayStart({ tokens, classes }: Passage, at: number): boolean {
  return (classes[at]! & startsTime) !== 0 || tokens[at]!.kind === 'number';
}

/** A word of time, a year, or a number that is glued to something or stands in a time of day. */
function tellsTime({ tokens, classes }: Passage, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'number') return (classes[at]! & ofTime) !== 0;
  return token.suffix !== '' || isYear(token.text, token.value) || isMark(tokens, at + 1, ':');
}

/** The shortest of them, the first where several are as short, or null. */
export function shortestWindow({ tokens }: Passage, windows: Windows): WindowFact | null {
  let shortest: Piece | undefined;
  for (const piece of windows) if (shortest === undefined || isShorter(piece, shortest)) shortest = piece;
  if (shortest === undefined) return null;
  const { start, end } = spanOf(tokens, shortest.from, shortest.to);
  // In *last year's favourite* the year is told, and the rest of the word is not.
  const last = wordAt(tokens, shortest.to - 1) ?? '';
  const possessive = last.endsWith("'s") && unitDays.has(last.slice(0, -2));
  return { days: shortest.days, span: { start, end: possessive ? end - 2 : end } };
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

const spanning = new Set(['between', 'from']);

/** *Between June and August*, *from Monday to Friday*. */
function spannedAt(tokens: readonly Token[], at: number): Stretch | undefined {
  return spanning.has(wordAt(tokens, at) ?? '') ? rangeAt(tokens, at) : undefined;
}

/** What names a whole stretch without a preposition before it. */
function wholeAt(tokens: readonly Token[], at: number): Piece | undefined {
  const stretch = throughoutAt(tokens, at) ?? allOfAt(tokens, at) ?? spannedAt(tokens, at);
  return stretch && { from: at, to: stretch.to, days: stretch.days, kind: 'stretch' };
}

const occasional = new Set(
  'in on at by for over during throughout through across until before after'.split(' '),
);

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
    partAt(tokens, at + 1) ??
    (occasional.has(preposition) ? occasionAt(tokens, at + 1, preposition) : undefined);
  if (stretch === undefined) return undefined;
  // *At the summer …* names an occasion.
  if (preposition === 'at' && isSeason(wordAt(tokens, stretch.to - 1) ?? '')) return undefined;
  // *18 days of March* keeps the length; *of 2016* is a date all the same. *By 12 minutes* is no stretch.
  const days = stretch.days;
  const length = stretch.bare && unitDays.has(wordAt(tokens, stretch.to - 1) ?? '');
  const amount = length && (preposition === 'by' || preposition === 'of') && (days.max ?? Infinity) < 1;
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
    token?.kind === 'word' ? timeStarters.has(token.text) || token.text === 'both' : token?.kind === 'number';
  if (!may) return undefined;
  const plain = dateAt(tokens, at) ?? durationAt(tokens, at) ?? roughlyAt(tokens, at);
  if (plain === undefined) return token?.kind === 'number' ? rangeAt(tokens, at) : undefined;
  const dashed = tokens[plain.to]?.kind === 'mark' ? rangeAt(tokens, at) : undefined;
  return dashed ?? upToDate(tokens, plain) ?? plain;
}
