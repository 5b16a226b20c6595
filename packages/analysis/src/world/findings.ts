import type { Measure } from '@fineline/ruleset';
import { isAmong, isOfSameTables } from './groupings.ts';

/** Two measures of which the second finds every word that the first finds, since it looks into more columns. */
export interface Finding {
  readonly few: string;
  readonly many: string;
  /** Whether the first finds the words of its own that the second finds: of columns their names are looked for. */
  readonly isSame: boolean;
}

export function findingsWithin(measures: readonly Measure[]): readonly Finding[] {
  const all = measures.flatMap(it =>
    it.kind === 'identifiers-in-values' || it.kind === 'columns-present' ? [it] : [],
  );
  return all.flatMap(few =>
    all
      .filter(
        many =>
          many.id !== few.id &&
          many.kind === few.kind &&
          isOfSameTables(many, few) &&
          isAmong(few.columns, many.columns),
      )
      .map(many => ({ few: few.id, many: many.id, isSame: few.kind === 'columns-present' })),
  );
}
