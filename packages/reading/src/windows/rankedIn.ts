// Which of several in a stretch something is, where nothing else tells when: *your ninth refund of the month*.
import type { Passage } from '../passage/passage.ts';
import { standsAt, wordAt, type Token } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';
import { isOrdinal } from '../numbers/ordinals.ts';
import { periodDays, unitDays } from '../lexicon/lists/calendar.ts';
import type { Piece } from './piece.ts';

/** How far before *of the month* the rank may stand, in tokens. */
const within = 4;
const ranks = new Set('second third fourth fifth sixth seventh eighth ninth'.split(' '));

/** What is chosen each month. */
const chosen = new Set(
  'book member player employee driver song word star product dish photo goal recipe beer'.split(' '),
);

export function rankedIn({ tokens, masks }: Passage): Piece | undefined {
  for (let at = 2; at + 2 < tokens.length; at++) {
    if (masks.of[at] !== 0 || !standsAt(tokens, at, ['of', 'the'])) continue;
    if (chosen.has(wordAt(tokens, at - 1) ?? '')) continue;
    const unit = wordAt(tokens, at + 2) ?? '';
    const days = unitDays.get(unit) ?? periodDays.get(unit);
    if (days === undefined || days.min < 1 || unit.endsWith('s')) continue;
    if (isRanked(tokens, at)) return { from: at, to: at + 3, days, kind: 'stretch' };
  }
  return undefined;
}

function isRanked(tokens: readonly Token[], of: number): boolean {
  for (let at = of - 2; at >= Math.max(0, of - 1 - within); at--) {
    if (isOrdinal(tokens, at) || ranks.has(wordAt(tokens, at) ?? '')) return true;
    if (closedClass.has(wordAt(tokens, at) ?? 'the')) return false;
  }
  return false;
}
