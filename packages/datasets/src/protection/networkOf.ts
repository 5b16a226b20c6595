// Sums along two columns are a network: each cell stands in one sum along each column, as an arc between two nodes. What
// can flow through an arc is a much cheaper question than what a linear program allows, and has the same answer
// (Ahuja, Magnanti and Orlin, "Network flows", 1993, chapter 1).
import type { LinearProgram } from './linearProgram.ts';
import type { Equation } from './linearSystem.ts';
import { add, negate, type Rational } from './rational.ts';
import type { Bounds } from './tableau.ts';

/** What flows into a node less what flows out of it is what the node needs. */
export interface Network {
  /** By unknown: the nodes between which it flows. */
  readonly arcs: readonly Arc[];
  /** By node; all together they are zero. */
  readonly needs: readonly Rational[];
  /** By unknown. */
  readonly bounds: readonly Bounds[];
}

export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** An unknown in an equation. */
interface End {
  readonly equation: number;
  readonly sign: 1 | -1;
}

/**
 * The network that a linear program is, with a node for each equation and one for the world outside; nothing where it is
 * none. Every unknown stands in some equation.
 */
export function networkOf({ equations, bounds }: LinearProgram): Network | undefined {
  const ends = endsOf(equations, bounds.length);
  const turns = ends && turnsOf(ends, equations.length);
  if (turns === undefined) return undefined;
  const outside = equations.length;
  const arcs = ends!.map((own): Arc => {
    const nodeWith = (sign: number): number =>
      own.find(end => end.sign * turns[end.equation]! === sign)?.equation ?? outside;
    return { from: nodeWith(-1), to: nodeWith(1) };
  });
  const needs = equations.map(({ sum }, at) => (turns[at] === 1 ? sum : negate(sum)));
  return { arcs, needs: [...needs, negate(needs.reduce(add, 0))], bounds };
}

/** Where each unknown stands; nothing where one stands in three equations, or with another factor than 1 and -1. */
function endsOf(equations: readonly Equation[], size: number): readonly (readonly End[])[] | undefined {
  const ends = Array.from({ length: size }, (): End[] => []);
  for (const [equation, { terms }] of equations.entries()) {
    for (const [unknown, factor] of terms) {
      if (factor !== 1 && factor !== -1) return undefined;
      ends[unknown]!.push({ equation, sign: factor });
      if (ends[unknown]!.length > 2) return undefined;
    }
  }
  return ends;
}

/** Which equations (-1) to read with all signs turned, so that no unknown has one sign twice; nothing where none do. */
function turnsOf(ends: readonly (readonly End[])[], size: number): readonly (1 | -1)[] | undefined {
  const links = Array.from({ length: size }, (): { readonly to: number; readonly turn: 1 | -1 }[] => []);
  for (const [a, b] of ends) {
    if (a === undefined || b === undefined) continue;
    const turn = a.sign === b.sign ? -1 : 1;
    links[a.equation]!.push({ to: b.equation, turn });
    links[b.equation]!.push({ to: a.equation, turn });
  }
  const turns: (1 | -1)[] = [];
  for (let start = 0; start < size; start++) {
    if (turns[start] !== undefined) continue;
    turns[start] = 1;
    const queue = [start];
    for (const at of queue) {
      for (const { to, turn } of links[at]!) {
        const own = turns[at] === turn ? 1 : -1;
        if (turns[to] === undefined) queue.push(to);
        else if (turns[to] !== own) return undefined;
        turns[to] = own;
      }
    }
  }
  return turns;
}
