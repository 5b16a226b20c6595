// The working table of the simplex method for unknowns between bounds, over exact fractions. Each row says that one
// unknown, its basic one, is the row's value less the others times their factors. The others stand at a bound: an
// unknown is measured from its lower bound, or, where `flipped`, downwards from its upper one, so that whatever is not
// basic stands at zero. (Dantzig, "Upper bounds, secondary constraints, and block triangularity in linear programming",
// Econometrica 23(2), 1955.)
import { add, divide, multiply, negate, signOf, subtract, type Rational } from './rational.ts';

/** From `low` to `high`, both included; null where there is no upper bound. */
export interface Bounds {
  readonly low: Rational;
  readonly high: Rational | null;
}

export interface TableauRow {
  /** The unknown that the row gives; one from the number of unknowns on is artificial. */
  basic: number;
  /** How far the basic unknown is from where it is measured: never below zero. */
  value: Rational;
  /** Factors of the unknowns that are not basic; those that are not there are zero. */
  readonly factors: Map<number, Rational>;
}

export interface Tableau {
  readonly bounds: readonly Bounds[];
  rows: TableauRow[];
  readonly flipped: Set<number>;
  /** How many products it may still take. */
  effort: number;
}

/** How far the unknown reaches from where it is measured; null where it has no end. */
export function reach({ bounds }: Tableau, unknown: number): Rational | null {
  const own = bounds[unknown];
  return own === undefined || own.high === null ? null : subtract(own.high, own.low);
}

/** Measures an unknown that is not basic from its other bound, and so moves it there. */
export function moveAcross(tableau: Tableau, unknown: number, distance: Rational): void {
  for (const row of tableau.rows) {
    const factor = row.factors.get(unknown);
    if (factor === undefined) continue;
    row.value = subtract(row.value, multiply(factor, distance));
    row.factors.set(unknown, negate(factor));
  }
  toggle(tableau.flipped, unknown);
}

/** Measures the basic unknown of a row from its other bound, which it has, and where it is about to come to rest. */
export function turnRow(tableau: Tableau, row: TableauRow): void {
  row.value = subtract(reach(tableau, row.basic)!, row.value);
  for (const [unknown, factor] of row.factors) row.factors.set(unknown, negate(factor));
  toggle(tableau.flipped, row.basic);
}

/** Makes an unknown basic in a row, whose factor for it is not zero, in place of the one that was. */
export function pivot(tableau: Tableau, row: TableauRow, entering: number): void {
  const by = divide(1, row.factors.get(entering)!);
  const leaving = row.basic;
  row.factors.delete(entering);
  for (const [unknown, factor] of row.factors) row.factors.set(unknown, multiply(factor, by));
  // An artificial unknown is done with once it has left.
  if (leaving < tableau.bounds.length) row.factors.set(leaving, by);
  row.value = multiply(row.value, by);
  row.basic = entering;
  for (const other of tableau.rows) {
    const factor = other === row ? undefined : other.factors.get(entering);
    if (factor !== undefined) {
      other.factors.delete(entering);
      subtractRow(other, row, factor);
      tableau.effort -= row.factors.size;
    }
  }
}

function subtractRow(target: TableauRow, row: TableauRow, times: Rational): void {
  const by = negate(times);
  for (const [unknown, factor] of row.factors) {
    const product = multiply(factor, by);
    const old = target.factors.get(unknown);
    const sum = old === undefined ? product : add(old, product);
    if (signOf(sum) === 0) target.factors.delete(unknown);
    else target.factors.set(unknown, sum);
  }
  target.value = add(target.value, multiply(row.value, by));
}

function toggle(set: Set<number>, unknown: number): void {
  if (!set.delete(unknown)) set.add(unknown);
}
