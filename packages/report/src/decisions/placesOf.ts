import type { Evidence, Span } from '@fineline/ruleset';

/** The words that show something, each place once: words that show several things are pointed at once. */
export function placesOf(evidence: readonly Evidence[]): readonly Span[] {
  const places = new Map(
    evidence.flatMap(({ span }) => (span ? [[`${span.start}-${span.end}`, span] as const] : [])),
  );
  return [...places.values()];
}
