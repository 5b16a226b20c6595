import type { Comparison, Span } from '@fineline/ruleset';
import type { CheckedClause, CheckedCondition } from '../checkedTree.ts';

/** A comparison in a clause, and which way it works. */
export interface DirectedComparison {
  readonly comparison: Comparison;
  readonly span: Span;
  /** True where the comparison, holding, can only add findings; false where it can only remove some. */
  readonly adds: boolean;
}

/** Every comparison that an author wrote in a clause, from left to right. */
export function comparisonsOf({ body, when, unless }: CheckedClause): readonly DirectedComparison[] {
  return [
    ...('that' in body ? directed(body.that, body.kind !== 'require') : []),
    ...(when ? directed(when, true) : []),
    ...(unless ? directed(unless, false) : []),
  ];
}

function directed(condition: CheckedCondition, adds: boolean): readonly DirectedComparison[] {
  switch (condition.kind) {
    case 'comparison':
      return [{ comparison: condition.comparison, span: condition.span, adds }];
    case 'not':
      return directed(condition.part, !adds);
    default:
      return condition.parts.flatMap(part => directed(part, adds));
  }
}
