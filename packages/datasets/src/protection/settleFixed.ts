import type { Equation } from './linearSystem.ts';
import { compare, multiply, subtract } from './rational.ts';
import type { Bounds } from './tableau.ts';

/** The equations without the unknowns that can have one value only, whose terms go over into the sums. */
export function settleFixed<E extends Equation>(
  equations: readonly E[],
  bounds: readonly Bounds[],
): readonly E[] {
  return equations.map(equation => {
    const terms = new Map(equation.terms);
    let sum = equation.sum;
    for (const [unknown, factor] of equation.terms) {
      const own = bounds[unknown]!;
      if (!isFixed(own)) continue;
      sum = subtract(sum, multiply(factor, own.low));
      terms.delete(unknown);
    }
    return { ...equation, terms, sum };
  });
}

/** Whether the bounds leave one value. */
export function isFixed({ low, high }: Bounds): boolean {
  return high !== null && compare(low, high) === 0;
}

/** Whether the bounds leave no value. */
export function isEmpty({ low, high }: Bounds): boolean {
  return high !== null && compare(low, high) > 0;
}
