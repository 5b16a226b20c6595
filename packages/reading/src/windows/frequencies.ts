import type { Interval } from '@fineline/ruleset';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';
import { isWeekday, periodDays, unitDays } from '../lexicon/lists/calendar.ts';
import { dateAt } from './dates.ts';
import { exactly, type Piece } from './piece.ts';
import { isSeasonAt } from './years.ts';

const adverbs: ReadonlyMap<string, number> = new Map([
  ['everyday', 1],
  ['daily', 1],
  ['nightly', 1],
  ['weekly', 7],
  ['monthly', 30],
]);

/** *Cosy and everyday*, *our weekly*, *more everyday*. */
const adjectiveBehind = new Set('a an the our your my their its and or both more most very'.split(' '));

/** *Every day*, *each single week*, *nightly*, *night after night*. *Every 1.5 seconds* is a rate. */
export function frequencyAt(tokens: readonly Token[], at: number): Piece | undefined {
  const word = wordAt(tokens, at) ?? '';
  const days = adverbs.get(word);
  if (days !== undefined) {
    // *A daily digest* has no stretch of its own.
    const next = wordAt(tokens, at + 1);
    const alone =
      !adjectiveBehind.has(wordAt(tokens, at - 1) ?? '') &&
      (word !== 'monthly' || next === undefined || closedClass.has(next));
    return alone ? { from: at, to: at + 1, days: exactly(days), kind: 'frequency' } : undefined;
  }
  if (word === 'every' || word === 'each') return everyAt(tokens, at);
  const again = wordAt(tokens, at + 1) === 'after' && wordAt(tokens, at + 2) === word;
  const unit = again ? unitDays.get(word) : undefined;
  return unit && { from: at, to: at + 3, days: unit, kind: 'frequency' };
}

/** Days and parts of days that come again. */
const dayNames = new Set(
  'weekday weeknight lunchtime bedtime payday birthday anniversary matchday teatime breakfast lunch dinner'.split(
    ' ',
  ),
);

const longer = new Set(['quarter', 'term', 'semester']);
const lasts = new Set(['since', 'of', 'on', 'all', 'through', 'throughout', 'this', 'last', 'until']);

const ofKind: ReadonlyMap<string, Interval> = new Map(
  ['day', 'night', 'morning', 'evening', 'afternoon', 'weekend'].map(
    unit => [unit, unitDays.get(unit)!] as const,
  ),
);

function everyAt(tokens: readonly Token[], at: number): Piece | undefined {
  const next = ['single', 'working'].includes(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
  const unit = unitDays.get(wordAt(tokens, next) ?? '');
  const named = dayNames.has(wordAt(tokens, next) ?? '');
  const period = longer.has(wordAt(tokens, next) ?? '') ? periodDays.get(wordAt(tokens, next)!) : undefined;
  if (period !== undefined) return { from: at, to: next + 1, days: period, kind: 'frequency' };
  // *Each lunch hour*, *every spring*.
  if (named) {
    const hour = ['hour', 'time', 'break'].includes(wordAt(tokens, next + 1) ?? '') ? 2 : 1;
    return { from: at, to: next + hour, days: exactly(1), kind: 'frequency' };
  }
  if (isSeasonAt(tokens, next))
    return { from: at, to: next + 1, days: { min: 89, max: 93 }, kind: 'frequency' };
  // *Every three days*.
  const number = coreNumberAt(tokens, next);
  const many = number === undefined ? undefined : unitDays.get(wordAt(tokens, number.to) ?? '');
  if (number !== undefined && many !== undefined && many.min >= 1)
    return { from: at, to: number.to + 1, days: many, kind: 'frequency' };
  // *Every night of Lent*.
  const of = unit !== undefined && wordAt(tokens, next + 1) === 'of' ? dateAt(tokens, next + 2) : undefined;
  if (of !== undefined) return { from: at, to: of.to, days: of.days, kind: 'frequency' };
  // *Every hour since October*; *every hour* alone is a rate.
  const lasting = unit !== undefined && unit.min >= 1 / 24 && lasts.has(wordAt(tokens, next + 1) ?? '');
  if (unit !== undefined && (unit.min >= 1 || lasting))
    return { from: at, to: next + 1, days: unit, kind: 'frequency' };
  // *Every quiz night*.
  const noun = wordAt(tokens, next);
  const head = wordAt(tokens, next + 1) ?? '';
  const kind =
    noun === undefined || closedClass.has(noun) ? undefined : isWeekday(head) ? exactly(1) : ofKind.get(head);
  if (kind !== undefined) return { from: at, to: next + 2, days: kind, kind: 'frequency' };
  const date = dateAt(tokens, next);
  return date && { from: at, to: date.to, days: date.days, kind: 'frequency' };
}

/** *Day in, day out*. */
export function inAndOutAt(tokens: readonly Token[], at: number): Piece | undefined {
  if (wordAt(tokens, at + 1) !== 'in') return undefined;
  const unit = wordAt(tokens, at) ?? '';
  const days = unitDays.get(unit);
  const comma = isMark(tokens, at + 2, ',') ? 1 : 0;
  if (days === undefined || wordAt(tokens, at + 3 + comma) !== 'out') return undefined;
  return wordAt(tokens, at + 2 + comma) === unit
    ? { from: at, to: at + 4 + comma, days, kind: 'frequency' }
    : undefined;
}
