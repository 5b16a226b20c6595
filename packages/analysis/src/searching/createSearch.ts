// Questions about all posts at once, answered with the smallest post there is: fewest facts stated, then without
// disputes, open sets and intervals where it can be, then with the fewest words and the lowest numbers.
import type { Circuit } from '../solving/createCircuit.ts';
import { countHolding } from '../solving/countHolding.ts';
import type { Answer, Solver } from '../solving/createSolver.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { Example, World } from '../world/createWorld.ts';
import type { Days } from '../world/dayCells.ts';
import type { RegionPart } from '../world/factCells.ts';

/** A post for which something holds. */
export interface Found {
  readonly example: Example;
  /** What in it is needed: any post with the same stands for the same. */
  readonly region: readonly RegionPart[];
}

export interface Search {
  /** Whether there is a post for which all of it holds. */
  readonly ask: (wanted: readonly Literal[]) => Answer;
  /** Some post for which all of it holds; undefined where there is none, or none was found in time. */
  readonly any: (wanted: readonly Literal[]) => Example | undefined;
  /** The smallest post for which all of it holds; undefined where there is none, or none was found in time. */
  readonly smallest: (wanted: readonly Literal[]) => Example | undefined;
  /** The same with the region around it. */
  readonly explain: (wanted: readonly Literal[]) => Found | undefined;
  /** The days on which there is such a post, in their order; undefined where every day is one. */
  readonly daysOf: (wanted: readonly Literal[]) => readonly Days[] | undefined;
}

/** How many stretches of days are asked about one by one. */
const mostStretches = 64;

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

  /** Gives up what need not be so for `wanted` to hold still. */
  function regionAround(wanted: readonly Literal[]): readonly RegionPart[] {
    const fails = negated(circuit.and(wanted));
    const plain: Literal[] = [...world.pinsOfGroups(solver.holds)];
    const chains: (readonly Literal[])[] = [];
    for (const fact of world.facts) {
      const pins = fact.pins(solver.holds);
      plain.push(...pins.plain);
      chains.push(...pins.bounds.filter(bound => bound.length > 0));
    }
    const { pins: dayPins = [] } = world.day.stretches.find(({ pins }) => pins.every(solver.holds)) ?? {};
    const always = [...dayPins, fails];
    const isEnough = (kept: readonly Literal[]): boolean =>
      solver.solve([...always, ...kept]) === 'unsatisfiable';
    if (!isEnough([...plain, ...chains.map(chain => chain.at(-1)!)])) return [];
    let kept = solver.core().filter(literal => !always.includes(literal));
    for (const literal of kept) {
      const chain = chains.find(it => it.at(-1) === literal);
      const others = kept.filter(other => other !== literal);
      if (isEnough(others)) kept = others;
      else if (chain) kept = [...others, weakestEnough(chain, others)];
    }
    const all = new Set(kept);
    const group = world.groupIn(all);
    return [
      ...(group === undefined
        ? []
        : [{ fact: 'cohort', ...(group === 'none' ? { none: true as const } : { unknown: true as const }) }]),
      ...world.facts.flatMap(({ region }) => region(all) ?? []),
    ];

    /** Of bounds that grow stronger, the weakest that is enough; the last one is. */
    function weakestEnough(chain: readonly Literal[], others: readonly Literal[]): Literal {
      let [low, high] = [0, chain.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isEnough([...others, chain[middle]!])) high = middle;
        else low = middle + 1;
      }
      return chain[low]!;
    }
  }

  return {
    ask: solver.solve,
    any: wanted => (solver.solve(wanted) === 'satisfiable' ? world.read(solver.holds) : undefined),
    smallest: wanted => (settle(wanted) ? world.read(solver.holds) : undefined),
    explain(wanted) {
      if (!settle(wanted)) return undefined;
      const example = world.read(solver.holds);
      return { example, region: regionAround(wanted) };
    },
    daysOf(wanted) {
      const { stretches } = world.day;
      if (stretches.length === 1 || stretches.length > mostStretches) return undefined;
      const meant = stretches.filter(({ pins }) => solver.solve([...wanted, ...pins]) === 'satisfiable');
      return meant.length === stretches.length
        ? undefined
        : joined(
            meant.map(({ days }) => days),
            stretches.map(({ days }) => days),
          );
    },
  };
}

/** Stretches with those that follow each other put together. */
function joined(days: readonly Days[], all: readonly Days[]): readonly Days[] {
  const result: Days[] = [];
  let last = -2;
  for (const [at, stretch] of all.entries()) {
    if (!days.includes(stretch)) continue;
    const before = result.at(-1);
    if (before && last === at - 1) {
      const { until: _, ...open } = before;
      result[result.length - 1] = { ...open, ...(stretch.until !== undefined && { until: stretch.until }) };
    } else result.push(stretch);
    last = at;
  }
  return result;
}
