// What sums alone give away. An unknown is determined by equations exactly when its unit vector lies in their row space,
// which is when Gauss-Jordan elimination leaves it alone in a row.
import { divide, multiply, negate, add, signOf, type Rational } from './rational.ts';

/** factor · unknown + … = sum. No unknown stands twice, no factor is zero. */
export interface Equation {
  readonly terms: ReadonlyMap<number, Rational>;
  readonly sum: Rational;
}

/** What the equations say: which unknowns they determine, or that no numbers at all satisfy them. */
export type Determined =
  | { readonly state: 'solvable'; readonly values: ReadonlyMap<number, Rational> }
  | { readonly state: 'contradictory' }
  | { readonly state: 'too-large' };

interface Row {
  readonly terms: Map<number, Rational>;
  sum: Rational;
}

/**
 * The unknowns that every solution gives one and the same value, whatever their bounds.
 *
 * @param effort - how many products it may take before it gives up with `too-large`
 */
export function determinedUnknowns(equations: readonly Equation[], effort: number): Determined {
  const solved = new Map<number, Row>();
  let left = effort;
  for (const { terms, sum } of equations) {
    const row: Row = { terms: new Map(terms), sum };
    for (const unknown of terms.keys()) {
      const pivot = solved.get(unknown);
      if (pivot !== undefined) left -= subtractMultiple(row, pivot, unknown);
    }
    const [unknown] = row.terms.keys();
    if (unknown === undefined) {
      if (signOf(row.sum) !== 0) return { state: 'contradictory' };
      continue;
    }
    scale(row, unknown);
    for (const other of solved.values()) {
      if (other.terms.has(unknown)) left -= subtractMultiple(other, row, unknown);
    }
    solved.set(unknown, row);
    if (left < 0) return { state: 'too-large' };
  }
  const alone = [...solved].filter(([, { terms }]) => terms.size === 1);
  return { state: 'solvable', values: new Map(alone.map(([unknown, { sum }]) => [unknown, sum])) };
}

/** Makes the factor of an unknown one. */
function scale(row: Row, unknown: number): void {
  const by = divide(1, row.terms.get(unknown)!);
  for (const [name, factor] of row.terms) row.terms.set(name, multiply(factor, by));
  row.sum = multiply(row.sum, by);
}

/** Takes as much of `pivot`, in which the unknown has the factor one, as removes the unknown; says how many products. */
function subtractMultiple(row: Row, pivot: Row, unknown: number): number {
  const times = negate(row.terms.get(unknown) ?? 0);
  if (signOf(times) === 0) return 0;
  for (const [name, factor] of pivot.terms) {
    const sum = add(row.terms.get(name) ?? 0, multiply(factor, times));
    if (signOf(sum) === 0) row.terms.delete(name);
    else row.terms.set(name, sum);
  }
  row.sum = add(row.sum, multiply(pivot.sum, times));
  return pivot.terms.size;
}
