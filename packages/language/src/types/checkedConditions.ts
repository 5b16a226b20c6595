import type { Comparison, Span } from '@fineline/ruleset';
import type { CheckedCondition } from '../tree/checkedTree.ts';

/** One comparison at a place. */
export function compared(comparison: Comparison, span: Span): CheckedCondition {
  return { kind: 'comparison', comparison, span };
}

/** The opposite of a condition. */
export function negated(part: CheckedCondition, span: Span): CheckedCondition {
  return { kind: 'not', part, span };
}
