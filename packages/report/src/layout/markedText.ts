import type { Span } from '@fineline/ruleset';

/** A text in which the words that matter are marked; each stretch is written by one of the two, in order. */
export function markedText(
  text: string,
  spans: readonly Span[],
  plain: (stretch: string) => string,
  mark: (stretch: string) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of covered(spans, text.length)) {
    pieces.push(plain(text.slice(at, start)), mark(text.slice(start, end)));
    at = end;
  }
  pieces.push(plain(text.slice(at)));
  return pieces.join('');
}

/** Spans that overlap or touch as one, in the order of the text. */
function covered(spans: readonly Span[], length: number): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end: Math.min(end, length) });
  }
  return merged;
}
