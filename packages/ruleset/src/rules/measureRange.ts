// What a figure of a table may be, by how it is worked out. Whoever proves something of every table proves it of these, so
// none of them may be narrower than what an engine can find: values lie below zero, days ahead, and weights below one.
import type { NumberRange } from '../facts/numberRange.ts';
import type { Measure } from './measure.ts';

const endless = Number.POSITIVE_INFINITY;
const number: NumberRange = { least: 0, most: endless, whole: true };
const amount: NumberRange = { least: 0, most: endless, whole: false };
const part: NumberRange = { least: 0, most: 1, whole: false };

/** The range of a measure; undefined where it is no number. */
export function measureRange(measure: Measure): NumberRange | undefined {
  switch (measure.kind) {
    case 'group-size':
      return isCounted(measure.unit) ? number : amount;
    case 'distinct-values':
    case 'finer-values':
    case 'finer-counts':
      return number;
    case 'zero-cells':
      return measure.of === undefined ? { ...number, most: 1 } : number;
    case 'full-cells':
      return { ...number, most: 1 };
    // exp(H) is whole only where all values are as frequent, and a ratio of counts hardly ever is.
    case 'effective-values':
    case 'recursive-ratio':
      return amount;
    // Published counts, and what earlier releases say, may be intervals and averages.
    case 'difference':
    case 'published-count':
    case 'suppressed-interval':
      return amount;
    // Of two distributions half the sum of differences is at most 1, and so is each running sum that is averaged.
    case 'closeness':
    case 'uniques':
      return part;
    // The total is weighted and the largest contributions are not.
    case 'top-share':
      return measure.weight === undefined ? part : amount;
    // What is left may be many times the largest contribution.
    case 'protection':
      return amount;
    case 'journalist-risk':
    case 'marketer-risk':
      // In a population that is counted nobody is alone with less than one; weights and published counts may add up to less.
      return measure.per.against !== undefined || (measure.weight === undefined && isCounted(measure.unit))
        ? part
        : amount;
    case 'smallest-value':
    case 'largest-value':
    case 'key-number':
      return { least: -endless, most: endless, whole: false };
    // Below zero for days to come.
    case 'youngest-age':
    case 'oldest-age':
      return { least: -endless, most: endless, whole: true };
    case 'identifiers-in-values':
    case 'columns-present':
    case 'key-text':
      return undefined;
  }
}

/** Whether rows or persons are counted, and never what a table publishes, which `people` may be. */
function isCounted(unit: 'people' | 'rows' | 'cells' | 'by-role'): boolean {
  return unit === 'rows' || unit === 'by-role';
}
