// Where somebody is alone in a group, the smallest group is one of one.
import type { Measure } from '@fineline/ruleset';
import { isOfSameTables, isWithin } from './groupings.ts';

/** A part of rows that are alone in their group, and the size of the smallest of the same groups or of smaller ones. */
export interface Loneliness {
  readonly uniques: string;
  readonly size: string;
  /** A table without rows has no such groups: grouped by nothing it has one, of nobody. */
  readonly isGrouped: boolean;
}

/** Every such pair; both count the same. */
export function lonelinessesOf(measures: readonly Measure[]): readonly Loneliness[] {
  const all = [...new Map(measures.map(measure => [measure.id, measure])).values()];
  return all.flatMap(uniques =>
    all.flatMap((size): readonly Loneliness[] => {
      if (uniques.kind !== 'uniques' || size.kind !== 'group-size') return [];
      if (size.unit !== uniques.unit || size.unit === 'people' || size.zeroAllowed) return [];
      if (!isOfSameTables(uniques, size) || !isWithin(size.per, uniques.per)) return [];
      const { columns } = size.per;
      return [{ uniques: uniques.id, size: size.id, isGrouped: columns !== 'key' && columns.length > 0 }];
    }),
  );
}
