// What connected sums leave to their cells. Cheap steps first: sums are read one by one, and only what is still tangled
// afterwards is a question of flow, or, where it is no network, one for the simplex method. Each step is exact or takes
// away only what no solution has.
import { componentsOf, isTree, type Component } from './components.ts';
import { flowRanges } from './flowRanges.ts';
import { rangesOf } from './linearProgram.ts';
import { determinedUnknowns, type Equation } from './linearSystem.ts';
import { networkOf } from './networkOf.ts';
import { signOf, type Rational } from './rational.ts';
import { settleFixed } from './settleFixed.ts';
import type { Bounds } from './tableau.ts';
import { tightenBounds } from './tightenBounds.ts';

export type Solved =
  | {
      readonly state: 'solved';
      /** By unknown; those that would have taken too much effort are not there. */
      readonly ranges: ReadonlyMap<number, Bounds>;
      /** The values of the unknowns to which the equations alone leave one, whatever the bounds. */
      readonly determined: ReadonlyMap<number, Rational>;
    }
  | { readonly state: 'contradictory' };

/** Multiplying fractions takes about as long as looking at so many arcs of a network, which is one step each. */
const stepsOfProduct = 20;

/**
 * The exact range of each unknown that is `wanted` under the equations of a component.
 *
 * @param bounds - of every unknown; none is empty, and those of the component are not fixed
 * @param effort - how many steps it may take; what is beyond it is left out
 */
export function solveComponent(
  { unknowns, equations }: Component,
  bounds: readonly Bounds[],
  wanted: ReadonlySet<number>,
  effort: number,
): Solved {
  const sums = determinedUnknowns(equations, effort / stepsOfProduct);
  const tightened = tightenBounds(equations, bounds);
  if (sums.state === 'contradictory' || tightened.state === 'contradictory')
    return { state: 'contradictory' };
  const ranges = new Map<number, Bounds>();
  for (const unknown of unknowns) ranges.set(unknown, tightened.bounds[unknown]!);
  const rest = settleFixed(equations, tightened.bounds);
  if (rest.some(({ terms, sum }) => terms.size === 0 && signOf(sum) !== 0)) return { state: 'contradictory' };
  for (const tangle of componentsOf(rest)) {
    if (tightened.settled && isTree(tangle)) continue;
    const asked = tangle.unknowns.filter(unknown => wanted.has(unknown));
    if (asked.length === 0) continue;
    const share = Math.ceil((effort * tangle.unknowns.length) / unknowns.length);
    const solved = rangesIn(tangle, tightened.bounds, asked, share);
    if (solved === 'contradictory') return { state: 'contradictory' };
    for (const unknown of asked) {
      const range = solved === 'too-large' ? undefined : solved.get(unknown);
      if (range === undefined) ranges.delete(unknown);
      else ranges.set(unknown, range);
    }
  }
  const determined = sums.state === 'solvable' ? sums.values : new Map<number, Rational>();
  for (const [unknown, value] of determined) ranges.set(unknown, { low: value, high: value });
  return { state: 'solved', ranges, determined };
}

/** The ranges by flow or by linear programming, for which the unknowns of the component are numbered from 0. */
function rangesIn(
  { unknowns, equations }: Component,
  bounds: readonly Bounds[],
  asked: readonly number[],
  effort: number,
): ReadonlyMap<number, Bounds> | 'contradictory' | 'too-large' {
  const places = new Map(unknowns.map((unknown, place) => [unknown, place]));
  const program = {
    equations: equations.map((equation): Equation => renumbered(equation, places)),
    bounds: unknowns.map(unknown => bounds[unknown]!),
  };
  const wanted = asked.map(unknown => places.get(unknown)!);
  const network = networkOf(program);
  const found =
    network === undefined
      ? rangesOf(program, wanted, effort / stepsOfProduct)
      : flowRanges(network, wanted, effort);
  if (found.state !== 'solved') return found.state;
  return new Map(asked.map((unknown, index) => [unknown, found.ranges[index]!]));
}

function renumbered({ terms, sum }: Equation, places: ReadonlyMap<number, number>): Equation {
  const renamed = [...terms].map(([unknown, factor]): [number, Rational] => [places.get(unknown)!, factor]);
  return { terms: new Map(renamed), sum };
}
