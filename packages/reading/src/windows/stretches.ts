// A stretch by its place in the calendar or by its length, with what may stand behind it: *May and June*, *the year to March*.
import { startsTime } from '../lexicon/classes.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { isYear } from '../lexicon/lists/calendar.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import { roughlyAt, upToDate, weekFromAt } from './parts.ts';
import type { Stretch } from './piece.ts';
import { bothAt, mayJoinEnds, rangeAt } from './ranges.ts';

/** Whether a token is a year by its digits alone. */
export function isYearToken(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.suffix === '' && isYear(token.text, token.value);
}

/** The stretch that starts at `at`, without a preposition. */
export function stretchAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at];
  const may =
    token?.kind === 'word'
      ? (token.known.bits & startsTime) !== 0 || token.text === 'both'
      : token?.kind === 'number';
  if (!may) return undefined;
  const week = weekFromAt(tokens, at);
  if (week !== undefined) return week;
  const plain = dateAt(tokens, at) ?? durationAt(tokens, at) ?? roughlyAt(tokens, at);
  if (plain === undefined) return token?.kind === 'number' ? rangeAt(tokens, at) : undefined;
  const range = mayJoinEnds(tokens[plain.to]) ? rangeAt(tokens, at) : undefined;
  return range ?? upToDate(tokens, plain) ?? bothAt(tokens, plain) ?? plain;
}

/** *Spent 9 hours in the gallery* is one stay of at most a day; *spent 40 hours on it* is an amount. */
export function isStay(tokens: readonly Token[], at: number, { to, days }: Stretch): boolean {
  const where = wordAt(tokens, to);
  return (
    wordAt(tokens, at - 1) === 'spent' &&
    (where === 'in' || where === 'at' || where?.endsWith('ing') === true) &&
    days.max !== null &&
    days.max <= 1
  );
}
