// A time of day inside a longer time: *in July, 9,000 riders tapped in after midnight*, *swam at dawn all summer*. It comes again
// every day, so it is not the window. On one day it comes once: *on Boxing Day two shoppers queued at dawn*.
import type { Passage } from '../passage/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import type { Piece } from './piece.ts';

const turns = new Set(['midnight', 'noon', 'dawn', 'dusk', 'sunrise', 'sunset']);
const once = new Set('this last today tonight yesterday that'.split(' '));
const units = new Set('minute minutes hour hours second seconds'.split(' '));

/** True for an hour that says of no day which it is. */
export function isTimeOfDay(tokens: readonly Token[], { from, to, days, kind }: Piece): boolean {
  if (kind === 'frequency' || (days.max ?? Infinity) > 1) return false;
  const last = wordAt(tokens, to - 1) ?? '';
  if (units.has(last)) return false;
  for (let at = from; at < to; at++) if (once.has(wordAt(tokens, at) ?? '')) return false;
  return turns.has(last) || (days.max ?? 1) <= 1 / 24;
}

/** True for a time that is longer than a day, in which such an hour comes again. */
export function isLonger({ days, kind }: Piece): boolean {
  return kind !== 'frequency' && days.min > 1;
}

/** How far an hour may stand from the time in which it comes again, in tokens. */
const reach = 24;

/**
 * True for a time of day that comes again in a longer time beside it: before the people who are counted (`starts`), or right
 * behind what they did.
 */
export function comesAgain(
  { tokens, sentenceOf }: Passage,
  piece: Piece,
  before: Piece | undefined,
  behind: Piece | undefined,
  starts: ReadonlySet<number>,
): boolean {
  if (!isTimeOfDay(tokens, piece)) return false;
  const same = (other: Piece): boolean =>
    sentenceOf[other.from] === sentenceOf[piece.from] && isLonger(other);
  if (before !== undefined && same(before) && piece.from - before.to <= reach) {
    let counted = false;
    for (let at = before.to; at < piece.from; at++) {
      if (parts(tokens, at) && (counted || !isMark(tokens, at, ','))) return false;
      counted ||= starts.has(at);
    }
    if (counted) return true;
  }
  if (behind === undefined || !same(behind) || behind.from - piece.to > reach) return false;
  for (let at = piece.to; at < behind.from; at++) if (parts(tokens, at)) return false;
  return true;
}

const joining = new Set('and but when while until because so'.split(' '));

function parts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.kind === 'mark' ? !isMark(tokens, at, '-') : joining.has(wordAt(tokens, at) ?? '');
}
