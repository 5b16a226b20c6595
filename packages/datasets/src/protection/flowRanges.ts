// The smallest and the largest flow through arcs of a network. From any flow that gives each node what it needs, an arc
// can carry as much less as finds another way from its start to its end, and as much more as finds a way back; each
// time the shortest way is taken (Edmonds and Karp, "Theoretical improvements in algorithmic efficiency for network
// flow problems", Journal of the ACM 19(2), 1972).
import type { Ranges } from './linearProgram.ts';
import type { Network } from './networkOf.ts';
import { add, compare, negate, signOf, subtract, type Rational } from './rational.ts';
import type { Bounds } from './tableau.ts';

interface Flow extends Network {
  readonly through: Rational[];
  /** By node: the arcs that start or end there. */
  readonly touching: readonly (readonly number[])[];
  /** Arcs that some flow already had at a bound of theirs: no question about that end is left. */
  readonly reachedLow: Set<number>;
  readonly reachedHigh: Set<number>;
  /** How many arcs it may still look at. */
  effort: number;
}

/** An arc, taken from its start to its end or backwards. */
interface Step {
  readonly arc: number;
  readonly forwards: boolean;
}

/**
 * The smallest and the largest value of each of `unknowns` over all flows; the same as `rangesOf` says of the program.
 *
 * @param effort - how many arcs it may look at before it gives up with `too-large`
 */
export function flowRanges(network: Network, unknowns: readonly number[], effort: number): Ranges {
  const flow = startOf(network, effort);
  const started = satisfy(flow);
  if (started !== 'satisfied') return { state: started };
  flow.arcs.forEach((_, arc) => noteReached(flow, arc));
  const ranges: Bounds[] = [];
  for (const arc of unknowns) {
    const low = flow.reachedLow.has(arc) ? flow.bounds[arc]!.low : leastThrough(flow, arc);
    const high = flow.reachedHigh.has(arc) ? flow.bounds[arc]!.high : mostThrough(flow, arc);
    if (low === 'too-large' || high === 'too-large') return { state: 'too-large' };
    ranges.push({ low, high });
  }
  return { state: 'solved', ranges };
}

function leastThrough(flow: Flow, arc: number): Rational | 'too-large' {
  const { from, to } = flow.arcs[arc]!;
  const most = subtract(flow.through[arc]!, flow.bounds[arc]!.low);
  // Nothing falls without end: every arc has a lower bound.
  return detour(flow, arc, from, to, most) === 'too-large' ? 'too-large' : flow.through[arc]!;
}

function mostThrough(flow: Flow, arc: number): Rational | null | 'too-large' {
  const { from, to } = flow.arcs[arc]!;
  const { high } = flow.bounds[arc]!;
  const outcome = detour(flow, arc, to, from, high === null ? null : subtract(high, flow.through[arc]!));
  if (outcome === 'too-large') return outcome;
  return outcome === 'endless' ? null : flow.through[arc]!;
}

/** Every arc at its lowest. */
function startOf(network: Network, effort: number): Flow {
  const touching = network.needs.map((): number[] => []);
  network.arcs.forEach(({ from, to }, arc) => {
    touching[from]!.push(arc);
    touching[to]!.push(arc);
  });
  const through = network.bounds.map(({ low }) => low);
  return { ...network, through, touching, reachedLow: new Set(), reachedHigh: new Set(), effort };
}

/** Brings what is too much at some nodes to those where it is missing. */
function satisfy(flow: Flow): 'satisfied' | 'contradictory' | 'too-large' {
  const missing = [...flow.needs];
  flow.arcs.forEach(({ from, to }, arc) => {
    missing[to] = subtract(missing[to]!, flow.through[arc]!);
    missing[from] = add(missing[from]!, flow.through[arc]!);
  });
  for (let from = 0; from < missing.length; from++) {
    while (signOf(missing[from]!) < 0) {
      const way = shortestWay(flow, from, node => signOf(missing[node]!) > 0);
      if (way === undefined) return flow.effort < 0 ? 'too-large' : 'contradictory';
      const last = way.at(-1)!;
      const { from: start, to: end } = flow.arcs[last.arc]!;
      const goal = last.forwards ? end : start;
      const amount = narrowest(flow, way, smaller(negate(missing[from]!), missing[goal]!))!;
      send(flow, way, amount);
      missing[from] = add(missing[from]!, amount);
      missing[goal] = subtract(missing[goal]!, amount);
    }
  }
  return 'satisfied';
}

/** Leads as much as it can from node to node without the arc, at most `most`, and takes that off or puts it on the arc. */
function detour(
  flow: Flow,
  arc: number,
  from: number,
  to: number,
  most: Rational | null,
): 'done' | 'endless' | 'too-large' {
  const change = flow.arcs[arc]!.from === from ? subtract : add;
  for (let left = most; left !== 0;) {
    const way = shortestWay(flow, from, node => node === to, arc);
    if (way === undefined) return flow.effort < 0 ? 'too-large' : 'done';
    const amount = narrowest(flow, way, left);
    if (amount === null) return 'endless';
    send(flow, way, amount);
    flow.through[arc] = change(flow.through[arc]!, amount);
    for (const step of way) noteReached(flow, step.arc);
    if (left !== null) left = subtract(left, amount);
  }
  return 'done';
}

/** The way with the fewest arcs that have room left; of equals, always the same. */
function shortestWay(
  flow: Flow,
  from: number,
  isGoal: (node: number) => boolean,
  without?: number,
): readonly Step[] | undefined {
  const came = new Map<number, Step | undefined>([[from, undefined]]);
  for (const node of came.keys()) {
    flow.effort -= flow.touching[node]!.length;
    if (flow.effort < 0) return undefined;
    for (const arc of flow.touching[node]!) {
      const { from: start, to: end } = flow.arcs[arc]!;
      const step = { arc, forwards: start === node };
      const next = step.forwards ? end : start;
      if (arc === without || came.has(next) || room(flow, step) === 0) continue;
      came.set(next, step);
      if (isGoal(next)) return wayTo(next, came, flow);
    }
  }
  return undefined;
}

function wayTo(goal: number, came: ReadonlyMap<number, Step | undefined>, { arcs }: Flow): readonly Step[] {
  const way: Step[] = [];
  let node = goal;
  for (let step = came.get(node); step !== undefined; step = came.get(node)) {
    way.push(step);
    const { from, to } = arcs[step.arc]!;
    node = step.forwards ? from : to;
  }
  return way.reverse();
}

/** How much more the step can carry; null without an end. */
function room({ through, bounds }: Flow, { arc, forwards }: Step): Rational | null {
  const { low, high } = bounds[arc]!;
  if (!forwards) return subtract(through[arc]!, low);
  return high === null ? null : subtract(high, through[arc]!);
}

function narrowest(flow: Flow, way: readonly Step[], most: Rational | null): Rational | null {
  return way.reduce((least, step) => smaller(least, room(flow, step)), most);
}

function smaller(a: Rational | null, b: Rational): Rational;
function smaller(a: Rational | null, b: Rational | null): Rational | null;
function smaller(a: Rational | null, b: Rational | null): Rational | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) < 0 ? a : b;
}

function noteReached({ through, bounds, reachedLow, reachedHigh }: Flow, arc: number): void {
  const { low, high } = bounds[arc]!;
  if (compare(through[arc]!, low) === 0) reachedLow.add(arc);
  if (high !== null && compare(through[arc]!, high) === 0) reachedHigh.add(arc);
}

function send({ through }: Flow, way: readonly Step[], amount: Rational): void {
  for (const { arc, forwards } of way) {
    through[arc] = (forwards ? add : subtract)(through[arc]!, amount);
  }
}
