// Stretches that are told by what happened in them or at their start: *the morning after the final*, *since it came out*.
import { wordAt, type Token } from '../tokens/token.ts';
import { isYear, unitDays } from './calendar.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import type { Piece } from './piece.ts';

const moments = new Set('day night morning evening afternoon week weekend month year'.split(' '));
const ends = new Set('who that and but when is are was were we you they to by with'.split(' '));

/** *The day of the vote*, *the morning after the final*: up to the end of the name, at most six words. */
export function momentAt(tokens: readonly Token[], start: number): Piece | undefined {
  const at = wordAt(tokens, start) === 'on' || wordAt(tokens, start) === 'in' ? start + 1 : start;
  if (wordAt(tokens, at) !== 'the' || !moments.has(wordAt(tokens, at + 1) ?? '')) return undefined;
  const link = wordAt(tokens, at + 2);
  if (link !== 'of' && link !== 'after' && link !== 'before') return undefined;
  const to = dateAt(tokens, at + 3)?.to ?? endOfName(tokens, at + 3);
  const days = unitDays.get(wordAt(tokens, at + 1)!)!;
  return to > at + 3 ? { from: start, to, days, kind: 'stretch' } : undefined;
}

function endOfName(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 6) {
    const token = tokens[to];
    if (token?.kind !== 'word' && !(token?.kind === 'number' && isYear(token.text, token.value))) break;
    if (ends.has(token.text)) break;
    to++;
  }
  return to;
}

/** *Since June*, *since it came out*: how long that is depends on today, which the reader is not told. */
export function sinceAt(tokens: readonly Token[], at: number): Piece | undefined {
  const date = dateAt(tokens, at + 1) ?? durationAt(tokens, at + 1);
  let to = date?.to ?? at + 1;
  if (date === undefined) {
    while (to < at + 7 && (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'number')) to++;
  }
  return to > at + 1 ? { from: at, to, days: { min: 1, max: null }, kind: 'stretch' } : undefined;
}
