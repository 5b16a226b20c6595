import { both, measureType, type FactType, type Measure } from '@fineline/ruleset';
import { named } from './wordings.ts';

type Unit = Extract<FactType, { readonly kind: 'number' }>['unit'];

/** What a condition on a table compares: as the subject of a sentence, and the unit of its values. */
export function measurePhrases(measure: Measure): { readonly subject: string; readonly unit: Unit } {
  const type = measureType(measure);
  // A distance is no part of anything, though it lies between 0 and 1.
  const isPlain = type.kind !== 'number' || measure.kind === 'closeness';
  return { subject: subjectOf(measure), unit: isPlain ? 'count' : type.unit };
}

function subjectOf(measure: Measure): string {
  switch (measure.kind) {
    case 'key-text':
    case 'key-number':
      return `the column ${named(measure.column)}`;
    case 'published-count':
      return 'the published count';
    case 'group-size':
      return 'the size of the group';
    case 'identifiers-in-values':
      return 'what identifies somebody in its values';
    case 'columns-present':
      return `what it has of the columns ${both(measure.columns.map(named))}`;
    default:
      return `the figure ${measure.kind.replaceAll('-', ' ')}`;
  }
}
