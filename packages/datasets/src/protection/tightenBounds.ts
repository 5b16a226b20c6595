// What each equation says of each of its unknowns, given the bounds of the others, over and over until nothing moves.
// It only ever takes away what no solution has, so the simplex method gives the same afterwards, with less to do; and
// where no two equations are connected in two ways there is nothing left for it to find.
import type { Equation } from './linearSystem.ts';
import { add, compare, divide, multiply, signOf, subtract, type Rational } from './rational.ts';
import type { Bounds } from './tableau.ts';

export type Tightened =
  | {
      readonly state: 'tightened';
      readonly bounds: readonly Bounds[];
      /** False where it stopped before nothing moved: round a circle it may creep on for ever. */
      readonly settled: boolean;
    }
  | { readonly state: 'contradictory' };

/** How often each equation is looked at, on average, before creeping is given up. */
const patience = 16;

/** The sum of the smallest, or of the largest, values of some terms; `open` of them have no end. */
interface Reach {
  readonly sum: Rational;
  readonly open: number;
}

export function tightenBounds(equations: readonly Equation[], given: readonly Bounds[]): Tightened {
  const bounds = [...given];
  const touching = equationsOf(equations);
  const queue = equations.map((_, index) => index);
  const waiting = new Set(queue);
  for (let at = 0; at < queue.length; at++) {
    if (at >= equations.length * patience) return { state: 'tightened', bounds, settled: false };
    const index = queue[at]!;
    waiting.delete(index);
    const moved = tightenBy(equations[index]!, bounds);
    if (moved === undefined) return { state: 'contradictory' };
    for (const unknown of moved) {
      for (const next of touching.get(unknown) ?? []) {
        if (next === index || waiting.has(next)) continue;
        waiting.add(next);
        queue.push(next);
      }
    }
  }
  return { state: 'tightened', bounds, settled: true };
}

function equationsOf(equations: readonly Equation[]): ReadonlyMap<number, readonly number[]> {
  const touching = new Map<number, number[]>();
  equations.forEach(({ terms }, index) => {
    for (const unknown of terms.keys()) {
      const known = touching.get(unknown);
      if (known === undefined) touching.set(unknown, [index]);
      else known.push(index);
    }
  });
  return touching;
}

/** Narrows the bounds of one equation's unknowns; says which it moved, or nothing where no value is left. */
function tightenBy({ terms, sum }: Equation, bounds: Bounds[]): readonly number[] | undefined {
  let least: Reach = { sum: 0, open: 0 };
  let most: Reach = { sum: 0, open: 0 };
  for (const [unknown, factor] of terms) {
    least = plus(least, end(bounds[unknown]!, factor, -1));
    most = plus(most, end(bounds[unknown]!, factor, 1));
  }
  const moved: number[] = [];
  for (const [unknown, factor] of terms) {
    const old = bounds[unknown]!;
    // The others leave this term between `sum` less the most and `sum` less the least that they can come to.
    const smallest = without(most, end(old, factor, 1));
    const largest = without(least, end(old, factor, -1));
    const ends = [smallest, largest].map(others =>
      others === undefined ? undefined : divide(subtract(sum, others), factor),
    );
    const [low, high] = signOf(factor) > 0 ? ends : ends.reverse();
    const narrowed = {
      low: low !== undefined && compare(low, old.low) > 0 ? low : old.low,
      high: high !== undefined && (old.high === null || compare(high, old.high) < 0) ? high : old.high,
    };
    if (narrowed.high !== null && compare(narrowed.low, narrowed.high) > 0) return undefined;
    if (narrowed.low === old.low && narrowed.high === old.high) continue;
    bounds[unknown] = narrowed;
    moved.push(unknown);
  }
  if (terms.size === 0 && signOf(sum) !== 0) return undefined;
  return moved;
}

/** The largest (1) or the smallest (-1) value of factor · unknown; null where there is none. */
function end({ low, high }: Bounds, factor: Rational, way: 1 | -1): Rational | null {
  const value = signOf(factor) === way ? high : low;
  return value === null ? null : multiply(value, factor);
}

function plus({ sum, open }: Reach, value: Rational | null): Reach {
  return value === null ? { sum, open: open + 1 } : { sum: add(sum, value), open };
}

/** The reach of the other terms; nothing where one of them has no end. */
function without({ sum, open }: Reach, value: Rational | null): Rational | undefined {
  if (value === null) return open === 1 ? sum : undefined;
  return open === 0 ? subtract(sum, value) : undefined;
}
