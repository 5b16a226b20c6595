import type { Circuit } from './createCircuit.ts';
import type { Literal } from './literal.ts';

/** For each n from 1 on, whether at least n of the literals hold (a totalizer: Bailleux & Boufkhad, 2003). */
export function countHolding(literals: readonly Literal[], circuit: Circuit): readonly Literal[] {
  if (literals.length < 2) return literals;
  const half = literals.length >> 1;
  const left = countHolding(literals.slice(0, half), circuit);
  const right = countHolding(literals.slice(half), circuit);
  return literals.map((_, at) => {
    const wanted = at + 1;
    const ways: Literal[] = [];
    for (
      let fromLeft = Math.max(0, wanted - right.length);
      fromLeft <= Math.min(wanted, left.length);
      fromLeft++
    )
      ways.push(
        circuit.and([left[fromLeft - 1] ?? circuit.yes, right[wanted - fromLeft - 1] ?? circuit.yes]),
      );
    return circuit.or(ways);
  });
}
