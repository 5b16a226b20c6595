// A total that no table prints is what its parts come to and nothing else: put in the place of the total, they say the
// same with fewer unknowns. That no total is below zero follows from its parts.
import type { Equation } from './linearSystem.ts';
import { add, divide, multiply, negate, signOf, type Rational } from './rational.ts';

/** The sum of a total less its parts, with what it was made of. */
export interface DefiningEquation<From> extends Equation {
  readonly total: number;
  readonly from: readonly From[];
}

/** The same equations about the other unknowns alone; one that says nothing any more is left out. */
export function withoutImplied<From>(
  equations: readonly DefiningEquation<From>[],
  isImplied: (unknown: number) => boolean,
): readonly DefiningEquation<From>[] {
  const left = [...equations];
  const touching = new Map<number, Set<number>>();
  const touch = (at: number): void => {
    for (const unknown of left[at]!.terms.keys())
      if (isImplied(unknown)) touching.set(unknown, (touching.get(unknown) ?? new Set()).add(at));
  };
  left.forEach((_, at) => touch(at));
  const gone = new Set<number>();
  for (const [unknown, places] of touching) {
    const definition = [...places].find(
      at => !gone.has(at) && left[at]!.total === unknown && left[at]!.terms.has(unknown),
    );
    if (definition === undefined) continue;
    gone.add(definition);
    for (const at of places) {
      if (gone.has(at) || !left[at]!.terms.has(unknown)) continue;
      left[at] = substituted(left[at]!, left[definition]!, unknown);
      touch(at);
    }
  }
  return left.filter(({ terms, sum }, at) => !gone.has(at) && (terms.size > 0 || signOf(sum) !== 0));
}

/** The equation without the unknown that the definition determines. */
function substituted<From>(
  equation: DefiningEquation<From>,
  definition: DefiningEquation<From>,
  unknown: number,
): DefiningEquation<From> {
  const times = negate(divide(equation.terms.get(unknown)!, definition.terms.get(unknown)!));
  const terms = new Map<number, Rational>(equation.terms);
  for (const [name, factor] of definition.terms) {
    const sum = add(terms.get(name) ?? 0, multiply(factor, times));
    if (signOf(sum) === 0) terms.delete(name);
    else terms.set(name, sum);
  }
  const sum = add(equation.sum, multiply(definition.sum, times));
  return { ...equation, terms, sum, from: [...equation.from, ...definition.from] };
}
