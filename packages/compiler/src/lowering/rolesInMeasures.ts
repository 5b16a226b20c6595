// What the roles of the tables decide in a measure.
import type { DatasetRoles, Grouping, Measure } from '@fineline/ruleset';
import { listed } from './measureNames.ts';

/** `key` written out, where the tables have the same key. */
export function expand(per: Grouping, known: readonly DatasetRoles[]): Grouping {
  const keys = new Set(known.map(({ key }) => listed(key)));
  return per.columns === 'key' && keys.size === 1 ? { ...per, columns: known[0]!.key } : per;
}

/** What the size of a group is counted in. */
export function sizeUnit(unit: string, known: readonly DatasetRoles[]): 'people' | 'rows' | 'cells' {
  if (unit === 'rows') return 'rows';
  return known.length > 0 && known.every(({ count }) => count) ? 'cells' : 'people';
}

/** Who is counted where a clause does not say. */
export function countedIn(known: readonly DatasetRoles[]): 'people' | 'rows' | 'by-role' {
  const naming = known.filter(({ person }) => person !== undefined).length;
  if (known.length === 0 || (naming > 0 && naming < known.length)) return 'by-role';
  return naming > 0 ? 'people' : 'rows';
}

/** The column of weights, where there is one. */
export function weightOf(known: readonly DatasetRoles[]): string | undefined {
  return known.find(({ weight }) => weight !== undefined)?.weight;
}

type Named<Kind extends Measure['kind']> = Omit<
  Extract<Measure, { readonly kind: Kind }>,
  'id' | 'kind' | 'dataset'
>;

/** What a measure of the values of a column says besides its name. */
export function ofValues(
  of: string,
  per: Grouping,
  known: readonly DatasetRoles[],
): Named<'distinct-values'> {
  return { of, per, unit: countedIn(known), nulls: per.missing === 'any' ? 'skipped' : 'value' };
}

/** What a measure of the contributions to a total says besides its name. */
export function ofContributions(
  of: string,
  per: Grouping,
  known: readonly DatasetRoles[],
): Named<'protection'> {
  const weight = weightOf(known);
  return {
    ...{ of, per, by: countedIn(known), contributors: 'with-a-value', ties: 'exactly-n' },
    ...{ negative: 'review', ...(weight !== undefined && { weight }), decimals: 9 },
  };
}
