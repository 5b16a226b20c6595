// Formulas as gates over inputs. Equal formulas are one literal, so that rules which say the same are told to be the same
// without a question to the solver. A gate is equivalent to its formula: inputs decide all gates.
import type { Solver } from './createSolver.ts';
import { negated, type Literal } from './literal.ts';

export interface Circuit {
  readonly yes: Literal;
  readonly no: Literal;
  /** A new input. */
  readonly input: (name: InputName) => Literal;
  /** True where all hold; of none it is true. */
  readonly and: (literals: readonly Literal[]) => Literal;
  /** True where one holds; of none it is false. */
  readonly or: (literals: readonly Literal[]) => Literal;
  /** Demands that one of the literals hold in every answer. */
  readonly demand: (literals: readonly Literal[]) => void;
}

/** What an input says, in words that do not depend on what else is asked about. */
export interface InputName {
  readonly fact: string;
  readonly part: InputPart;
  /** The word, the text, the day, or the number from which on it holds. */
  readonly of?: string;
}

export type InputPart =
  | 'stated'
  | 'disputed'
  | 'none'
  | 'value'
  | 'single'
  | 'unbounded'
  | 'multiple'
  | 'low'
  | 'high'
  | 'text'
  | 'open'
  | 'has'
  | 'lacks'
  | 'given'
  | 'there'
  | 'since';

/** What a circuit is built in. */
export interface Foundation {
  readonly input: (name: InputName) => Literal;
  /** True where all of two or more literals hold. */
  readonly gate: (parts: readonly Literal[]) => Literal;
  /** What always holds. */
  readonly truth: () => Literal;
  readonly demand: (literals: readonly Literal[]) => void;
}

/** A circuit in the clauses of a solver. */
export function createCircuit(solver: Pick<Solver, 'variable' | 'add'>): Circuit {
  return circuitIn({
    input: () => solver.variable('input'),
    gate(parts) {
      const gate = solver.variable('gate');
      for (const part of parts) solver.add([negated(gate), part]);
      solver.add([gate, ...parts.map(negated)]);
      return gate;
    },
    truth() {
      const yes = solver.variable('gate');
      solver.add([yes]);
      return yes;
    },
    demand: literals => solver.add(literals),
  });
}

export function circuitIn({ input, gate, truth, demand }: Foundation): Circuit {
  const yes = truth();
  const no = negated(yes);
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
    const made = gate(parts);
    gates.set(key, made);
    return made;
  }

  return { yes, no, input, and, or: literals => negated(and(literals.map(negated))), demand };
}
