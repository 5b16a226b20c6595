// Figures that are no clause of a policy, worked out by what the product estimates, from sizes that it has counted.
import { individualRisk, populationUniqueness, sudaScores, type Cell } from '@fineline/datasets';

/** A group of rows that are alike, as the product has counted it. */
export interface Sized {
  readonly key: readonly Cell[];
  readonly size: number;
}

/** For each row, from its number of alike rows and the sum of their weights. */
export function individualRisks(
  fk: readonly number[],
  Fk: readonly number[],
  method: 'exact' | 'approximate',
): readonly number[] {
  return fk.map((size, row) => individualRisk(size, Fk[row] ?? Number.NaN, method));
}

/** The estimate by this model for a sample that is such a part of its population. */
export function uniquenessOf(
  groups: readonly Sized[],
  fraction: number,
  model: keyof typeof populationUniqueness,
): number | undefined {
  return populationUniqueness[model](
    groups.map(({ size }) => size),
    fraction,
  );
}

/** The scores of rows; where they are published of some rows alone (`{ "0": 2 }`), those of all rows by their number. */
export function scoresOf(columns: readonly (readonly Cell[])[], published: unknown): unknown {
  const scores = sudaScores(columns);
  return Array.isArray(published) ? scores : Object.fromEntries(scores.entries());
}

/**
 * δ-presence: the smallest and the largest part of a group of the population that is in the sample.
 * M. E. Nergiz, M. Atzori and C. Clifton, "Hiding the presence of individuals from shared databases" (2007).
 */
export function presence(sample: readonly Sized[], population: readonly Sized[]): readonly [number, number] {
  const inSample = sizesByKey(sample);
  const parts = population.map(({ key, size }) => (inSample.get(nameOf(key)) ?? 0) / size);
  return [Math.min(...parts), Math.max(...parts)];
}

/**
 * α of (α, k)-anonymity: the largest part of a group that shares a sensitive value, which is the last of each key of `cells`.
 * R. Wong, J. Li, A. Fu and K. Wang, "(α, k)-anonymity" (2006).
 */
export function alpha(cells: readonly Sized[]): number {
  const groups = sizesByGroup(cells);
  return Math.max(...cells.map(({ key, size }) => size / groups.get(nameOf(key.slice(0, -1)))!));
}

/**
 * Basic β-likeness: how much more of a sensitive value a group holds than the whole table, as a part of the latter.
 * J. Cao and P. Karras, "Publishing microdata with a robust privacy guarantee" (2012).
 */
export function beta(cells: readonly Sized[]): number {
  const groups = sizesByGroup(cells);
  const values = sizesByKey(cells.map(({ key, size }) => ({ key: key.slice(-1), size })));
  const rows = cells.reduce((sum, { size }) => sum + size, 0);
  return Math.max(
    ...cells.map(({ key, size }) => {
      const here = size / groups.get(nameOf(key.slice(0, -1)))!;
      const everywhere = values.get(nameOf(key.slice(-1)))! / rows;
      return (here - everywhere) / everywhere;
    }),
  );
}

function sizesByGroup(cells: readonly Sized[]): ReadonlyMap<string, number> {
  return sizesByKey(cells.map(({ key, size }) => ({ key: key.slice(0, -1), size })));
}

function sizesByKey(groups: readonly Sized[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { key, size } of groups) sizes.set(nameOf(key), (sizes.get(nameOf(key)) ?? 0) + size);
  return sizes;
}

function nameOf(key: readonly Cell[]): string {
  return JSON.stringify(key);
}
