import type { NumberOperator } from '@fineline/ruleset';
import type { OrderNode } from '../tree/ast.ts';

/** The comparison that each sign stands for. */
export const orderOperators: { readonly [O in OrderNode['operator']]: NumberOperator } = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
};
