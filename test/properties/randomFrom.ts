/** Random choices that are the same for the same seed (xorshift32: Marsaglia, "Xorshift RNGs", 2003). */
export function randomFrom(seed: number): {
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
} {
  let state = seed;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return { below, pick: items => items[below(items.length)]! };
}
