import type { Measure } from '@fineline/ruleset';
import { columns, loneRows, named, unitOf } from './measureWords.ts';

/** What nobody can tell where a measure is unknown. */
export function whatIsUnknown(measure: Measure): string {
  switch (measure.kind) {
    case 'group-size':
    case 'published-count':
      return `how many ${unitOf(measure) === 'rows' ? 'rows' : 'people'} a group has`;
    case 'distinct-values':
    case 'effective-values':
    case 'recursive-ratio':
      return `how varied the values of ${named(measure.of)} are`;
    case 'closeness':
      return `how the values of ${named(measure.of)} are spread`;
    case 'protection':
      return `how closely the largest contribution to ${named(measure.of)} can be worked out`;
    case 'top-share':
      return `how much the largest contributors make up of ${named(measure.of)}`;
    case 'uniques':
      return `how many rows are ${loneRows(measure.unit)}`;
    case 'journalist-risk':
    case 'marketer-risk':
      return 'how large the groups are in the whole population';
    case 'zero-cells':
      return 'whether a cell is empty';
    case 'full-cells':
      return `whether everybody has the same value of ${named(measure.of)}`;
    case 'difference':
      return 'what was released before';
    case 'finer-values':
      return `how fine the values of ${columns(measure.columns)} are`;
    case 'finer-counts':
      return 'how fine the published counts are';
    case 'smallest-value':
    case 'largest-value':
    case 'youngest-age':
    case 'oldest-age':
      return `how far the values of ${columns(measure.columns)} reach`;
    case 'suppressed-interval':
      return 'whether a blanked cell can be worked out';
    case 'identifiers-in-values':
      return 'what identifies somebody in its values';
    case 'columns-present':
      return 'which columns it has';
    default:
      return `what \`${measure.id}\` is`;
  }
}

/** What a measure is, as a heading has it: `how many people a group has, by \`age_band\` and \`region\``. */
export function sayMeasureName(measure: Measure): string {
  const what =
    measure.kind === 'closeness'
      ? `how far the values of ${named(measure.of)} lie from those of the whole table`
      : whatIsUnknown(measure);
  if (!('per' in measure)) return what;
  const { columns: by } = measure.per;
  if (by === 'key') return `${what}, by the key columns`;
  return by.length === 0 ? what : `${what}, by ${columns(by)}`;
}
