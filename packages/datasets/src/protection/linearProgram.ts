// The smallest and the largest value of unknowns under equations and bounds, exactly: the simplex method in two phases
// over fractions. The first phase finds one solution; every question after that starts from the last answer. Dantzig's
// choice of the next step is quick and may go round in circles, so after some steps that lead nowhere it gives way to
// Bland's (Bland, "New finite pivoting rules for the simplex method", Mathematics of Operations Research 2(2), 1977),
// which never does. Neither leaves anything to chance.
import type { Equation } from './linearSystem.ts';
import { add, compare, divide, multiply, negate, signOf, subtract, type Rational } from './rational.ts';
import { moveAcross, pivot, reach, turnRow, type Bounds, type Tableau, type TableauRow } from './tableau.ts';

export interface LinearProgram {
  readonly equations: readonly Equation[];
  /** By unknown, from 0. */
  readonly bounds: readonly Bounds[];
}

/** How many steps in a row may lead nowhere before they follow Bland's rule. */
const patience = 20;

/** The range of each unknown that was asked for, in that order; or that there is none, or that it takes too long. */
export type Ranges =
  | { readonly state: 'solved'; readonly ranges: readonly Bounds[] }
  | { readonly state: 'contradictory' }
  | { readonly state: 'too-large' };

/**
 * The smallest and the largest value of each of `unknowns` over all solutions.
 *
 * @param effort - how many products it may take before it gives up with `too-large`
 */
export function rangesOf(program: LinearProgram, unknowns: readonly number[], effort: number): Ranges {
  const tableau = artificialStart(program, effort);
  if (improve(tableau, () => gainsOfNearing(tableau)) === 'too-large') return { state: 'too-large' };
  if (tableau.rows.some(({ basic, value }) => isArtificial(tableau, basic) && signOf(value) > 0)) {
    return { state: 'contradictory' };
  }
  dropArtificial(tableau);
  const reached: Reached = { low: new Set(), high: new Set() };
  const ranges: Bounds[] = [];
  for (const unknown of unknowns) {
    const own = program.bounds[unknown]!;
    const low = reached.low.has(unknown) ? own.low : push(tableau, unknown, -1, reached);
    const high = reached.high.has(unknown) ? own.high : push(tableau, unknown, 1, reached);
    if (low === 'too-large' || high === 'too-large') return { state: 'too-large' };
    // Nothing falls without end: every unknown has a lower bound.
    ranges.push({ low: low!, high });
  }
  return { state: 'solved', ranges };
}

/** The unknowns that some solution already put at a bound of theirs: no question about that end is left. */
interface Reached {
  readonly low: Set<number>;
  readonly high: Set<number>;
}

function noteReached(tableau: Tableau, reached: Reached): void {
  const basic = new Map(tableau.rows.map(row => [row.basic, row.value]));
  tableau.bounds.forEach((_, unknown) => {
    const value = basic.get(unknown) ?? 0;
    const across = reach(tableau, unknown);
    const [near, far] = tableau.flipped.has(unknown)
      ? [reached.high, reached.low]
      : [reached.low, reached.high];
    if (signOf(value) === 0) near.add(unknown);
    if (across !== null && compare(value, across) === 0) far.add(unknown);
  });
}

/** One row for each equation, made true by an unknown that is not wanted: how far the equation is from holding. */
function artificialStart({ equations, bounds }: LinearProgram, effort: number): Tableau {
  const rows = equations.map(({ terms, sum }, index): TableauRow => {
    let value = sum;
    for (const [unknown, factor] of terms) value = subtract(value, multiply(factor, bounds[unknown]!.low));
    const basic = bounds.length + index;
    if (signOf(value) >= 0) return { basic, value, factors: new Map(terms) };
    return { basic, value: negate(value), factors: negated(terms) };
  });
  return { bounds, rows, flipped: new Set(), effort };
}

function negated(factors: ReadonlyMap<number, Rational>): Map<number, Rational> {
  return new Map([...factors].map(([unknown, factor]) => [unknown, negate(factor)]));
}

function isArtificial({ bounds }: Tableau, unknown: number): boolean {
  return unknown >= bounds.length;
}

/** First phase: by how much a step of each unknown brings all equations together nearer to holding. */
function gainsOfNearing(tableau: Tableau): ReadonlyMap<number, Rational> {
  const gains = new Map<number, Rational>();
  for (const { basic, factors } of tableau.rows) {
    if (!isArtificial(tableau, basic)) continue;
    tableau.effort -= factors.size;
    for (const [unknown, factor] of factors) {
      const sum = gains.get(unknown);
      gains.set(unknown, sum === undefined ? factor : add(sum, factor));
    }
  }
  return gains;
}

/** Once a solution is found, what is left of the unwanted unknowns is zero: they leave, or their row says nothing. */
function dropArtificial(tableau: Tableau): void {
  for (const row of tableau.rows) {
    const [entering] = isArtificial(tableau, row.basic) ? row.factors.keys() : [];
    if (entering !== undefined) pivot(tableau, row, entering);
  }
  tableau.rows = tableau.rows.filter(({ basic }) => !isArtificial(tableau, basic));
}

/** Second phase: the value of an unknown that is pushed up (1) or down (-1) as far as it goes; null without an end. */
function push(
  tableau: Tableau,
  unknown: number,
  way: 1 | -1,
  reached: Reached,
): Rational | null | 'too-large' {
  const outcome = improve(tableau, () => gainsOf(tableau, unknown, way));
  noteReached(tableau, reached);
  if (outcome === 'too-large') return outcome;
  if (outcome === 'endless') return null;
  const { low, high } = tableau.bounds[unknown]!;
  const distance = rowOf(tableau, unknown)?.value ?? 0;
  return tableau.flipped.has(unknown) ? subtract(high!, distance) : add(low, distance);
}

/** How much a step of each other unknown pushes this one that way. */
function gainsOf(tableau: Tableau, unknown: number, way: 1 | -1): ReadonlyMap<number, Rational> {
  // Where it is flipped, it is measured downwards, and so grows where it is to fall.
  const grows = (way === 1) !== tableau.flipped.has(unknown);
  const row = rowOf(tableau, unknown);
  if (row === undefined) return new Map(grows ? [[unknown, 1]] : []);
  return grows ? negated(row.factors) : row.factors;
}

function rowOf({ rows }: Tableau, unknown: number): TableauRow | undefined {
  return rows.find(({ basic }) => basic === unknown);
}

/** Moves from solution to solution as long as some unknown gains by growing from where it is measured. */
function improve(
  tableau: Tableau,
  gains: () => ReadonlyMap<number, Rational>,
): 'done' | 'endless' | 'too-large' {
  let idle = 0;
  while (tableau.effort >= 0) {
    const entering = idle < patience ? mostGaining(tableau, gains()) : firstGaining(tableau, gains());
    if (entering === undefined) return 'done';
    const stop = firstStop(tableau, entering);
    idle = stop !== undefined && signOf(stop.distance) === 0 ? idle + 1 : 0;
    const across = reach(tableau, entering);
    if (across !== null && (stop === undefined || compare(across, stop.distance) <= 0)) {
      moveAcross(tableau, entering, across);
    } else if (stop === undefined) {
      return 'endless';
    } else {
      if (signOf(stop.factor) < 0) turnRow(tableau, stop.row);
      pivot(tableau, stop.row, entering);
    }
  }
  return 'too-large';
}

/** Dantzig's rule: of all unknowns that gain and can move, the one that gains most by a step; of equals, the first. */
function mostGaining(tableau: Tableau, gains: ReadonlyMap<number, Rational>): number | undefined {
  let most: { readonly unknown: number; readonly gain: Rational } | undefined;
  for (const [unknown, gain] of gains) {
    const order = compare(gain, most?.gain ?? 0);
    if (order < 0 || (order === 0 && (most === undefined || unknown > most.unknown))) continue;
    const across = reach(tableau, unknown);
    if (across === null || signOf(across) > 0) most = { unknown, gain };
  }
  tableau.effort -= gains.size;
  return most?.unknown;
}

/** Bland's rule, first half: of all unknowns that gain and can move, the first. */
function firstGaining(tableau: Tableau, gains: ReadonlyMap<number, Rational>): number | undefined {
  let first: number | undefined;
  for (const [unknown, gain] of gains) {
    if (signOf(gain) <= 0 || (first !== undefined && unknown > first)) continue;
    const across = reach(tableau, unknown);
    if (across === null || signOf(across) > 0) first = unknown;
  }
  tableau.effort -= gains.size;
  return first;
}

interface Stop {
  readonly row: TableauRow;
  readonly factor: Rational;
  /** How far the entering unknown grows until the basic one of the row meets a bound. */
  readonly distance: Rational;
}

/** Bland's rule, second half: the row whose unknown meets a bound soonest; of equals, the one of the first unknown. */
function firstStop(tableau: Tableau, entering: number): Stop | undefined {
  let first: Stop | undefined;
  for (const row of tableau.rows) {
    const factor = row.factors.get(entering);
    if (factor === undefined) continue;
    const distance = distanceTo(row, factor, reach(tableau, row.basic));
    if (distance === undefined) continue;
    const order = first === undefined ? -1 : compare(distance, first.distance);
    if (order < 0 || (order === 0 && row.basic < first!.row.basic)) first = { row, factor, distance };
  }
  return first;
}

function distanceTo({ value }: TableauRow, factor: Rational, across: Rational | null): Rational | undefined {
  if (signOf(factor) > 0) return divide(value, factor);
  return across === null ? undefined : divide(subtract(across, value), negate(factor));
}
