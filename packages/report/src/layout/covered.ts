import type { Span } from '@fineline/ruleset';

/** Spans that overlap or touch as one, in the order of the text. */
export function covered(spans: readonly Span[], length: number): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end: Math.min(end, length) });
  }
  return merged;
}
