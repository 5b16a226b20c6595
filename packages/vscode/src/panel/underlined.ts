import type { TriedFinding } from '@fineline/language-server';
import type { Piece } from './piece.ts';

/** A text with the words marked that something is said of, whatever overlaps. */
export function underlined(text: string, spans: TriedFinding['spans']): readonly (Piece | string)[] {
  const inText = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of inText) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  const pieces: (Piece | string)[] = [];
  let behind = 0;
  for (const { start, end } of joined) {
    if (start > behind) pieces.push(text.slice(behind, start));
    pieces.push({ tag: 'mark', inside: [text.slice(start, end)] });
    behind = end;
  }
  if (behind < text.length) pieces.push(text.slice(behind));
  return pieces;
}
