import type { DatasetRoles, Measure } from '@fineline/ruleset';
import { isOfSameTables } from './groupings.ts';
import { ties, type Tie } from './ties.ts';

/** A measure that is never larger than another. */
export interface Ordering extends Pick<Tie, 'mayLack' | 'above'> {
  readonly smaller: string;
  readonly larger: string;
}

/** Every pair of measures of which the first is never larger than the second. */
export function orderingsOf(
  measures: readonly Measure[],
  tables: readonly DatasetRoles[],
): readonly Ordering[] {
  const all = [...new Map(measures.map(measure => [measure.id, measure])).values()];
  return all.flatMap(smaller =>
    all.flatMap((larger): readonly Ordering[] => {
      if (larger.id === smaller.id || !isOfSameTables(smaller, larger)) return [];
      const declared = tables.filter(({ name }) => name === smaller.dataset);
      const isOfRows = declared.length > 0 && declared.every(({ person }) => person === undefined);
      const tie = ties.find(({ holds }) => holds(smaller, larger, isOfRows));
      if (!tie) return [];
      const { mayLack, above } = tie;
      return [
        { smaller: smaller.id, larger: larger.id, ...(mayLack && { mayLack }), ...(above && { above }) },
      ];
    }),
  );
}
