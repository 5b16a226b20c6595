import type { Span } from '@fineline/ruleset';

const nothing = (): boolean => false;

/** Tells whether a stretch overlaps one of many, in time that grows with the logarithm of their number. */
export function overlapsAny(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return nothing;
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  // The furthest end of those up to each: of all that start before a stretch ends, one overlaps it where that lies in it.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > start;
  };
}
