import type { ComparedColumn } from '@fineline/language';
import type { Measure, Tables } from '@fineline/ruleset';
import { ofTables, quoted } from './measureNames.ts';

/** A column in a condition as a measure: the value that the rows of a group share, or the published count. */
export function columnMeasure({ name, as }: ComparedColumn, dataset: Tables): Measure {
  switch (as) {
    case 'count':
      return { id: `published count${ofTables(dataset)}`, kind: 'published-count', dataset };
    case 'number':
      return {
        id: `${quoted(name)} as a number${ofTables(dataset)}`,
        kind: 'key-number',
        dataset,
        column: name,
      };
    case 'text':
      return { id: `${quoted(name)}${ofTables(dataset)}`, kind: 'key-text', dataset, column: name };
  }
}
