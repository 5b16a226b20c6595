// The posts around an example for which the same holds. Each part of it is given up in turn where the rest is enough; what
// is left is proved: there is no post in the region, on any day that is said with it, for which it does not hold.
import type { Circuit } from '../solving/createCircuit.ts';
import type { Solver } from '../solving/createSolver.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { World } from '../world/world.ts';
import type { Days } from '../world/dayCells.ts';
import type { RegionPart } from '../world/factCells.ts';

export interface Region {
  readonly parts: readonly RegionPart[];
  /** The days on which it holds, in their order; absent where that is every day. */
  readonly days?: readonly Days[];
  /** A post is one of the region, on one of its days. */
  readonly within: Literal;
}

type Stretch = World['day']['stretches'][number];

/** Literals that hold of all of a region, and those of which one does. */
interface Kept {
  readonly alone: readonly Literal[];
  readonly choices: readonly (readonly Literal[])[];
}

/** How many stretches of days are asked about one by one. */
const mostStretches = 64;
/** How many of them are asked about for each thing that might be given up. */
const mostAtOnce = 16;

/** Around the post that the solver found last, for which all of `meant` holds. */
export function regionAround(
  meant: readonly Literal[],
  world: World,
  circuit: Circuit,
  solver: Solver,
): Region {
  const ofFacts = world.facts.map(({ pins }) => pins(solver.holds));
  const plain = [...world.pinsOfGroups(solver.holds), ...ofFacts.flatMap(pins => pins.plain)];
  const chains = ofFacts.flatMap(({ bounds }) => bounds.filter(bound => bound.length > 0));
  const all = [...plain, ...chains.map(chain => chain.at(-1)!)];
  const { stretches } = world.day;
  const today = stretches.find(({ pins }) => pins.every(solver.holds))!;
  const fails = negated(circuit.and(meant));
  const isEnoughOn = ({ pins }: Stretch, kept: readonly Literal[]): boolean =>
    solver.solve([...pins, fails, ...kept]) === 'unsatisfiable';
  const isPossible = (kept: readonly Literal[], { pins } = today): boolean =>
    solver.solve([...pins, ...meant, ...kept]) === 'satisfiable';
  const daysOf = (kept: readonly Literal[]): readonly Stretch[] =>
    stretches.filter(
      it =>
        it === today || (stretches.length <= mostStretches && isPossible(kept, it) && isEnoughOn(it, kept)),
    );
  // What may be given up on this very day may be all that tells those days apart on which a waiver stands: who reads of the
  // days takes the others for days without a change. So nothing is given up that more days need.
  const lasting = daysOf(all);
  const days = lasting.length > mostAtOnce ? [today] : lasting;
  const isEnough = (kept: readonly Literal[]): boolean => days.every(it => isEnoughOn(it, kept));

  const { alone, choices } = sharpened(widened(stated(needed())));
  const whole = [...alone, ...choices.map(circuit.or)];
  const holding = daysOf(whole);
  return {
    parts: world.regionIn(new Set(alone), new Set(choices.flat())),
    ...(holding.length < stretches.length && { days: joined(holding, stretches) }),
    within: circuit.and([...whole, circuit.or(holding.map(({ pins }) => circuit.and(pins)))]),
  };

  /** What cannot be given up; everything where nobody could tell in time. */
  function needed(): readonly Literal[] {
    const core = new Set<Literal>();
    for (const it of days) {
      if (!isEnoughOn(it, all)) return all;
      for (const literal of solver.core()) core.add(literal);
    }
    let kept: readonly Literal[] = all.filter(literal => core.has(literal));
    for (const literal of kept) {
      const chain = chains.find(it => it.at(-1) === literal);
      const others = kept.filter(other => other !== literal);
      if (isEnough(others)) kept = others;
      else if (chain) kept = [...others, weakestEnough(chain, others)];
    }
    return kept;
  }

  /** What is told of a fact is told of one that is known. */
  function stated(kept: readonly Literal[]): readonly Literal[] {
    const known = world.facts.filter((fact, at) => {
      const { plain, bounds } = ofFacts[at]!;
      return plain.includes(fact.stated) && [...plain, ...bounds.flat()].some(pin => kept.includes(pin));
    });
    return [...new Set([...kept, ...known.map(fact => fact.stated)])];
  }

  /** Of bounds that grow stronger, the weakest that is enough; the last one is. */
  function weakestEnough(chain: readonly Literal[], others: readonly Literal[]): Literal {
    return chain[firstWhere(chain.length - 1, at => isEnough([...others, chain[at]!]))]!;
  }

  /** Where one word is needed, with every other that would do as well. */
  function widened(kept: readonly Literal[]): Kept {
    let alone = kept;
    const choices: (readonly Literal[])[] = [];
    for (const { oneOf = [] } of world.facts) {
      const [one, ...more] = oneOf.filter(literal => kept.includes(literal));
      if (one === undefined || more.length > 0) continue;
      const rest = alone.filter(literal => literal !== one);
      const others = [...rest, ...choices.map(circuit.or)];
      const alike = oneOf.filter(
        it => it === one || (isPossible([...others, it]) && isEnough([...others, it])),
      );
      if (alike.length === 1) continue;
      alone = rest;
      choices.push(alike);
    }
    return { alone, choices };
  }

  /** The same posts, each number that is told of within the bounds that all else leaves it. */
  function sharpened({ alone, choices }: Kept): Kept {
    const whole = [...alone, ...choices.map(circuit.or)];
    const isSoAnyway = (bound: Literal): boolean =>
      solver.solve([...whole, negated(bound)]) === 'unsatisfiable';
    const bounds = ofFacts
      .filter(pins => [...pins.plain, ...pins.bounds.flat()].some(literal => alone.includes(literal)))
      .flatMap(pins => pins.bounds);
    const sharper = bounds.flatMap(
      chain => chain[firstWhere(chain.length, at => !isSoAnyway(chain[at]!)) - 1] ?? [],
    );
    return { alone: [...alone, ...sharper], choices };
  }
}

/** The first index below an end for which something holds that holds from there on; the end where there is none. */
function firstWhere(end: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The days of stretches, those that follow each other put together. */
function joined(
  stretches: readonly { readonly days: Days }[],
  all: readonly { readonly days: Days }[],
): readonly Days[] {
  const result: Days[] = [];
  let last = -2;
  for (const [at, stretch] of all.entries()) {
    if (!stretches.includes(stretch)) continue;
    const before = result.at(-1);
    const { days } = stretch;
    if (before && last === at - 1) {
      const { until: _, ...open } = before;
      result[result.length - 1] = { ...open, ...(days.until !== undefined && { until: days.until }) };
    } else result.push(days);
    last = at;
  }
  return result;
}
