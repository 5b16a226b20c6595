// A place that stands for whoever is there: *Number 14, Larch Close: your bin …*, *Row J, seats 11 and 12: …*.
import { units } from '../identifiers/tracingNouns.ts';
import { secondPerson } from '../lexicon/classes.ts';
import type { Passage } from '../tokens/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

/** A place, with how many are there. */
export interface HailedPlace extends Range {
  readonly size: number;
}

const several = new Set(['seats', 'beds', 'rooms', 'desks', 'lockers', 'rows']);
/** How long the name of the place may be, in tokens. */
const longest = 12;

/** The places that sentences open with, a colon behind each. */
export function hailedPlaces(passage: Passage): readonly HailedPlace[] {
  const { tokens, sentences, masks } = passage;
  const found: HailedPlace[] = [];
  for (const { from, to } of sentences) {
    const unit = wordAt(tokens, from) ?? '';
    if (!(units.has(unit) || unit === 'row') || !isNumbered(tokens[from + 1]) || masks.of[from] !== 0)
      continue;
    const colon = colonBehind(tokens, from + 2, Math.min(to, from + longest));
    if (colon === undefined) continue;
    const size = countIn(tokens, from, colon);
    if (size > 1 || unit === 'row' || speaksToYou(passage, colon, to)) found.push({ from, to: colon, size });
  }
  return found;
}

function isNumbered(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && token.text.length === 1);
}

function colonBehind(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (isMark(tokens, at, ':')) return at;
  return undefined;
}

/** *Seats 11 and 12* are two. */
function countIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (several.has(wordAt(tokens, at) ?? '') && wordAt(tokens, at + 2) === 'and') return 2;
  return 1;
}

function speaksToYou({ classes }: Passage, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + longest); at++)
    if ((classes[at]! & secondPerson) !== 0) return true;
  return false;
}
