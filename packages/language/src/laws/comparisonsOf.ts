import type { Comparison, Span } from '@fineline/ruleset';
import type { CheckedClause, CheckedCondition } from '../tree/checkedTree.ts';

/** A comparison in a clause, and which way it works. */
export interface DirectedComparison {
  readonly comparison: Comparison;
  readonly span: Span;
  /** True where the comparison, holding, can only add findings; false where it can only remove some. */
  readonly adds: boolean;
  /** It stands in `unless`, where what is not known excuses nothing. */
  readonly inUnless: boolean;
}

/** Every comparison that an author wrote in a clause, from left to right. */
export function comparisonsOf({ body, when, unless }: CheckedClause): readonly DirectedComparison[] {
  const found: DirectedComparison[] = [];
  const collect = (condition: CheckedCondition, adds: boolean, inUnless = false): void => {
    switch (condition.kind) {
      case 'comparison':
        found.push({ comparison: condition.comparison, span: condition.span, adds, inUnless });
        break;
      case 'not':
        collect(condition.part, !adds, inUnless);
        break;
      default:
        for (const part of condition.parts) collect(part, adds, inUnless);
    }
  };
  if ('that' in body) collect(body.that, body.kind !== 'require');
  if (when) collect(when, true);
  if (unless) collect(unless, false, true);
  return found;
}
