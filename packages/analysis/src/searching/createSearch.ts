// Questions about all posts at once, answered with the smallest post there is: fewest facts stated, then without
// disputes, open sets and intervals where it can be, then with the fewest words and the lowest numbers.
import type { Circuit } from '../solving/createCircuit.ts';
import { countHolding } from '../solving/countHolding.ts';
import type { Answer, Solver } from '../solving/createSolver.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { Example, World } from '../world/world.ts';
import type { Holds } from '../world/factCells.ts';
import { regionAround, type Region } from './regionAround.ts';

/** A post for which something holds. */
export interface Found {
  readonly example: Example;
  /** The posts around it for which all holds that is meant. */
  readonly region: Region;
  /** Whether what is said of the example holds for all of them of which everything is known. */
  readonly isAlike: boolean;
}

export interface Search {
  /** Whether there is a post for which all of it holds. */
  readonly ask: (wanted: readonly Literal[]) => Answer;
  /** Some post for which all of it holds; undefined where there is none, or none was found in time. */
  readonly any: (wanted: readonly Literal[]) => Example | undefined;
  /** The smallest post for which all of it holds; undefined where there is none, or none was found in time. */
  readonly smallest: (wanted: readonly Literal[]) => Example | undefined;
  /** Whether something holds for the post that was found last; what was put together since has no value in it. */
  readonly holds: Holds;
  /**
   * A smallest post for which all that is asked holds, and the posts around it for which the part holds that is meant, which
   * may depend on that post. The region is one of posts within a scope; the post in it need not be. `said` is what the two
   * policies say of a post.
   */
  readonly explain: (
    asked: readonly Literal[],
    meant: (holds: Holds) => readonly Literal[],
    scope: readonly Literal[],
    said: (example: Example) => readonly Literal[],
  ) => Found | undefined;
}

export function createSearch(world: World, circuit: Circuit, solver: Solver): Search {
  let counted: readonly Literal[] | undefined;

  function settle(wanted: readonly Literal[]): readonly Literal[] | undefined {
    if (solver.solve(wanted) !== 'satisfiable') return undefined;
    counted ??= countHolding(world.stated, circuit);
    let fewest = world.stated.filter(solver.holds).length;
    // A gate that was made after the last answer has no value in it.
    while (fewest > 0 && solver.solve([...wanted, negated(counted[fewest - 1]!)]) === 'satisfiable')
      fewest = world.stated.filter(solver.holds).length;
    const more = counted[fewest];
    const fixed = [...wanted, ...(more === undefined ? [] : [negated(more)])];
    if (solver.solve(fixed) !== 'satisfiable') return undefined;
    let isThere = world.excess.map(solver.holds);
    for (const [at, literal] of world.excess.entries()) {
      if (isThere[at] && solver.solve([...fixed, negated(literal)]) === 'satisfiable')
        isThere = world.excess.map(solver.holds);
      fixed.push(isThere[at] ? literal : negated(literal));
    }
    for (const { lower = [] } of world.facts) fixed.push(...lowest(lower, fixed));
    return solver.solve(fixed) === 'satisfiable' ? fixed : undefined;
  }

  /** Of bounds that grow stronger, the first that need not hold besides the rest, said not to. */
  function lowest(bounds: readonly Literal[], fixed: readonly Literal[]): readonly Literal[] {
    if (bounds.length === 0 || solver.solve(fixed) !== 'satisfiable') return [];
    let [low, high] = [0, bounds.findLastIndex(solver.holds) + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (solver.solve([...fixed, negated(bounds[middle]!)]) === 'satisfiable')
        high = bounds.findLastIndex(solver.holds) + 1;
      else low = middle + 1;
    }
    return bounds[high] === undefined ? [] : [negated(bounds[high]!)];
  }

  return {
    ask: solver.solve,
    holds: solver.holds,
    any: wanted => (solver.solve(wanted) === 'satisfiable' ? world.read(solver.holds) : undefined),
    smallest: wanted => (settle(wanted) ? world.read(solver.holds) : undefined),
    explain(asked, meant, scope, said) {
      if (!settle([...asked, ...scope])) return undefined;
      const inScope = world.read(solver.holds);
      const region = regionAround(meant(solver.holds), world, circuit, solver);
      const isSmaller = scope.length > 0 && settle([...asked, region.within]) !== undefined;
      const example = isSmaller ? world.read(solver.holds) : inScope;
      const known = [region.within, world.complete];
      const inside = solver.solve(known) === 'satisfiable' ? known : [region.within];
      const isAlike = solver.solve([...inside, negated(circuit.and(said(example)))]) === 'unsatisfiable';
      return { example, region, isAlike };
    },
  };
}
