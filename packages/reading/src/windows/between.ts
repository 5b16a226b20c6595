// Stretches between two turns: *between lunch and dinner*, *between the two debates*, *between one and two*, *between shifts*.
import type { Interval } from '@fineline/ruleset';
import { smallNumbers } from '../lexicon/lists/numberWords.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';
import { isWeekday } from '../lexicon/lists/calendar.ts';
import { determiners } from './events.ts';
import { events, turningPoints, turns } from '../lexicon/lists/eventWords.ts';
import type { Stretch } from './piece.ts';

const open: Interval = { min: 0, max: null };
const withinDay: Interval = { min: 0, max: 1 };

/** *Between lunch and dinner*. */
export function betweenTurns(tokens: readonly Token[], between: number): Stretch | undefined {
  const two = ['the', 'these', 'both'].includes(wordAt(tokens, between + 1) ?? '');
  const pair = wordAt(tokens, between + 2) === 'two' ? wordAt(tokens, between + 3) : undefined;
  // *Between the two elections*.
  if (two && pair !== undefined && (events.has(pair) || events.has(pair.replace(/s$/, ''))))
    return { to: between + 4, days: open, bare: false };
  // *Between the ads*.
  const many =
    two &&
    (turningPoints.has(wordAt(tokens, between + 2) ?? '') || sittings.has(wordAt(tokens, between + 2) ?? ''));
  if (many && endsPhrase(tokens, between + 3)) return { to: between + 3, days: withinDay, bare: false };
  const told = hoursAt(tokens, between + 1) ?? sittingsAt(tokens, between + 1);
  if (told !== undefined) return told;
  const first = endOfTurn(tokens, between + 1);
  if (first === undefined || wordAt(tokens, first) !== 'and') return undefined;
  const to = endOfTurn(tokens, first + 1);
  return to === undefined ? undefined : { to, days: withinDay, bare: false };
}

/** *Lunch*, *the starters*, *the first act*: the token behind it. */
function endOfTurn(tokens: readonly Token[], start: number): number | undefined {
  const determined = determiners.has(wordAt(tokens, start) ?? '');
  const at =
    determined && ranks.has(wordAt(tokens, start + 1) ?? '') ? start + 2 : determined ? start + 1 : start;
  const word = wordAt(tokens, at) ?? '';
  // *Between church and Sunday lunch*.
  if (isWeekday(word) && turns.has(wordAt(tokens, at + 1) ?? '')) return at + 2;
  const named =
    turns.has(word) || places.has(word) || (determined && (events.has(word) || turningPoints.has(word)));
  if (named) return at + 1;
  return at === start + 2 ? at : undefined;
}

const places = new Set(['church', 'mass', 'school', 'work', 'chapel', 'mosque', 'prayers']);
const ranks = new Set(['first', 'second', 'third', 'last', 'final', 'next', 'opening']);

/** *Between one and two*, *between 6 and 7 on weekdays*: hours, where no noun says what else is counted. */
function hoursAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const turn = wordAt(tokens, at) === 'midnight' || wordAt(tokens, at) === 'noon';
  if ((!isHour(tokens[at]) && !turn) || wordAt(tokens, at + 1) !== 'and' || !isHour(tokens[at + 2]))
    return undefined;
  const next = tokens[at + 3];
  const ends = next === undefined || (next.kind === 'mark' && next.text !== '-' && next.text !== '%');
  if (!ends && !dayFollows.has(wordAt(tokens, at + 3) ?? '')) return undefined;
  return { to: at + 3, days: { min: 1 / 24, max: 1 }, bare: false };
}

const dayFollows = new Set(['on', 'every', 'each', 'most', 'this', 'last', 'yesterday', 'today']);

function isHour(token: Token | undefined): boolean {
  if (token?.kind === 'number')
    return token.suffix === '' && Number.isInteger(token.value) && token.value >= 1 && token.value <= 12;
  const value = token?.kind === 'word' ? smallNumbers.get(token.text) : undefined;
  return value !== undefined && value >= 1 && value <= 12;
}

/** *Between lectures*, *between shifts*. */
function sittingsAt(tokens: readonly Token[], at: number): Stretch | undefined {
  return sittings.has(wordAt(tokens, at) ?? '') && endsPhrase(tokens, at + 1)
    ? { to: at + 1, days: withinDay, bare: false }
    : undefined;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at);
  return next === undefined || (closedClass.has(next) && next !== 'and');
}

const sittings = new Set(
  'lectures lessons shifts sets meals courses flights classes meetings rounds feeds naps matches games acts'.split(
    ' ',
  ),
);
