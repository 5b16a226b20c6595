import type { OtherReader } from './otherReader.ts';

/**
 * The places of two readers that nothing tells apart: one would get the answer that is remembered of the other, and no
 * decision says which of them said what.
 */
export function sameReaders(
  readers: readonly OtherReader[],
): readonly [one: number, other: number] | undefined {
  const places = new Map<string, number>();
  for (const [place, { name, version, digest }] of readers.entries()) {
    const identity = JSON.stringify([name, version, digest]);
    const before = places.get(identity);
    if (before !== undefined) return [before, place];
    places.set(identity, place);
  }
  return undefined;
}
