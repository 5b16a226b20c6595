// What belongs to a stretch and stands behind it: *in one week alone*, *8:15 in the morning*, *in the spring term*, *after Easter
// weekend*.
import { wordAt, type Token } from '../tokens/token.ts';
import { isSeason } from '../lexicon/lists/calendar.ts';
import type { Piece } from './piece.ts';

const partsOfDay = new Set(['morning', 'afternoon', 'evening']);
const terms = new Set(['term', 'semester', 'quarter', 'holidays', 'break']);
const wholes = new Set(['week', 'weekend']);
const holidays = new Set(['half-term', 'term', 'easter', 'christmas', 'festival']);

export function withRest(tokens: readonly Token[], piece: Piece): Piece {
  const to = endOfRest(tokens, piece);
  return to === piece.to ? piece : { ...piece, to };
}

function endOfRest(tokens: readonly Token[], { to }: Piece): number {
  const next = wordAt(tokens, to);
  if (next === undefined) return to;
  if (next === 'alone') return to + 1;
  const last = tokens[to - 1];
  if (next === 'in' && last?.kind === 'number' && wordAt(tokens, to + 1) === 'the')
    return partsOfDay.has(wordAt(tokens, to + 2) ?? '') ? to + 3 : to;
  const word = last?.kind === 'word' ? last.text : '';
  if (terms.has(next) && isSeason(word)) return to + 1;
  return wholes.has(next) && holidays.has(word) ? to + 1 : to;
}
