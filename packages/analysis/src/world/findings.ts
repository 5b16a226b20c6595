import type { Measure } from '@fineline/ruleset';
import { isAmong, isOfSameTables } from './groupings.ts';

/** Two measures that find some words alike, or of which the second finds every word of the first: it looks into more columns. */
export interface Finding {
  readonly few: string;
  readonly many: string;
  /** Whether the first finds the words of its own that the second finds: of columns their names are looked for. */
  readonly isSame: boolean;
  /** Whether the second looks for all that the first looks for. */
  readonly isWithin: boolean;
}

export function findingsWithin(measures: readonly Measure[]): readonly Finding[] {
  const all = measures.flatMap(it =>
    it.kind === 'identifiers-in-values' || it.kind === 'columns-present' ? [it] : [],
  );
  return all.flatMap(few =>
    all
      .filter(many => many.id !== few.id && many.kind === few.kind && isOfSameTables(many, few))
      .map(many => ({
        few: few.id,
        many: many.id,
        isSame: few.kind === 'columns-present' && few.columns.some(column => many.columns.includes(column)),
        isWithin: isAmong(few.columns, many.columns),
      }))
      .filter(({ isSame, isWithin }) => isSame || isWithin),
  );
}
