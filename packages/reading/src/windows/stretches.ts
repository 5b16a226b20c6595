// A stretch by its place in the calendar or by its length, with what may stand behind it: *May and June*, *the year to March*.
import { startsTime } from '../lexicon/classes.ts';
import type { Token } from '../tokens/token.ts';
import { isYear } from './calendar.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import { roughlyAt, upToDate } from './parts.ts';
import type { Stretch } from './piece.ts';
import { bothAt, rangeAt } from './ranges.ts';

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
  const plain = dateAt(tokens, at) ?? durationAt(tokens, at) ?? roughlyAt(tokens, at);
  if (plain === undefined) return token?.kind === 'number' ? rangeAt(tokens, at) : undefined;
  const dashed = tokens[plain.to]?.kind === 'mark' ? rangeAt(tokens, at) : undefined;
  return dashed ?? upToDate(tokens, plain) ?? bothAt(tokens, plain) ?? plain;
}
