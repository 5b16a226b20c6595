// Formulas as gates over inputs. Equal formulas are one literal, so that rules which say the same are told to be the same
// without a question to the solver. A gate is equivalent to its formula: inputs decide all gates.
import { negated, type Literal, type Solver } from './createSolver.ts';

export interface Circuit {
  readonly yes: Literal;
  readonly no: Literal;
  /** A new input. */
  readonly input: () => Literal;
  /** True where all hold; of none it is true. */
  readonly and: (literals: readonly Literal[]) => Literal;
  /** True where one holds; of none it is false. */
  readonly or: (literals: readonly Literal[]) => Literal;
  /** Demands that one of the literals hold in every answer. */
  readonly demand: (literals: readonly Literal[]) => void;
}

export function createCircuit(solver: Pick<Solver, 'variable' | 'add'>): Circuit {
  const yes = solver.variable('gate');
  const no = negated(yes);
  solver.add([yes]);
  const gates = new Map<string, Literal>();

  function and(literals: readonly Literal[]): Literal {
    const parts = [...new Set(literals)].filter(literal => literal !== yes).sort((a, b) => a - b);
    // The two literals of a variable stand beside each other.
    if (parts.some((literal, at) => literal === no || (at > 0 && parts[at - 1] === negated(literal))))
      return no;
    if (parts.length < 2) return parts[0] ?? yes;
    const key = parts.join(' ');
    const known = gates.get(key);
    if (known !== undefined) return known;
    const gate = solver.variable('gate');
    gates.set(key, gate);
    for (const part of parts) solver.add([negated(gate), part]);
    solver.add([gate, ...parts.map(negated)]);
    return gate;
  }

  return {
    yes,
    no,
    input: () => solver.variable('input'),
    and,
    or: literals => negated(and(literals.map(negated))),
    demand: literals => solver.add(literals),
  };
}
