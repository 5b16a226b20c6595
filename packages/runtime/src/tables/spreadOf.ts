import type { Bin } from '../decisions/decision.ts';

/** A figure, of so many groups, which have so many rows together. */
export interface Figured {
  readonly value: number;
  readonly groups: number;
  readonly rows: number;
}

/**
 * How many groups have a figure in each stretch, from the first that has any to the last: tenths for parts of a whole,
 * else stretches that grow with the figure, so that small groups are told apart.
 */
export function spreadOf(figures: readonly Figured[], isFraction: boolean): readonly Bin[] {
  const largest = figures.reduce((most, { value }) => Math.max(most, value), 0);
  const edges = isFraction ? tenths : growing(largest);
  const bins = edges.map((from, at) => ({ from, to: edges[at + 1] ?? null, groups: 0, rows: 0 }));
  for (const { value, groups, rows } of figures) {
    const bin = bins.findLast(({ from }) => value >= from) ?? bins[0]!;
    bin.groups += groups;
    bin.rows += rows;
  }
  const first = bins.findIndex(({ groups }) => groups > 0);
  return first < 0 ? [] : bins.slice(first, bins.findLastIndex(({ groups }) => groups > 0) + 1);
}

const tenths = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** 0, 1, 2, 3, 5, 10, 20, 50, 100 and so on, the last above the largest figure or as near as a number comes. */
function growing(largest: number): readonly number[] {
  const edges = [0, 1, 2, 3];
  for (let power = 1; edges.at(-1)! <= largest && power < 1e15; power *= 10)
    edges.push(5 * power, 10 * power, 20 * power);
  return edges;
}
