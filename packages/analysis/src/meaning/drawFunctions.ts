// Functions of inputs, from the gates that they are written with. Nothing is drawn of what no post can be: a function says
// there what it says at the nearest post.
import type { InputName } from '../solving/createCircuit.ts';
import type { Literal } from '../solving/literal.ts';
import { always, never, type Diagram, type Diagrams } from './createDiagrams.ts';
import { isInput, type RecordedCircuit } from './recordCircuit.ts';
import { constantOf, isConstant } from './variableOrder.ts';

/** Functions, and by fact what can be true of it: facts do not depend on each other. */
export interface Drawn {
  readonly functions: readonly Diagram[];
  readonly possible: ReadonlyMap<string, Diagram>;
}

/** Draws what literals of a circuit say. */
export function drawFunctions(
  { variables, demands }: RecordedCircuit,
  inputs: readonly InputName[],
  functions: readonly Literal[],
  { variable, and, some, within, turnsOn }: Diagrams,
): Drawn {
  const places = new Map(inputs.map((input, at) => [input, at]));
  const drawn: (Diagram | undefined)[] = [];
  const draw = (literal: Literal): Diagram => {
    const at = literal >> 1;
    if (drawn[at] === undefined) {
      const what = variables[at]!;
      drawn[at] = isInput(what) ? variable(places.get(what)!) : what.map(draw).reduce(and, always);
    }
    return drawn[at]! ^ (literal & 1);
  };
  const possible = new Map<string, Diagram>();
  for (const clause of demands) {
    const fact = factOf(clause, variables);
    const demanded = clause.map(draw).reduce((a, b) => and(a ^ 1, b ^ 1) ^ 1, never);
    possible.set(fact, and(possible.get(fact) ?? always, demanded));
  }
  const plain = functions.map(draw);
  // Cells are cut at more bounds than rules ask for.
  // One end of a number may tell of the other, so they go together.
  const used = new Set([...turnsOn(plain)].map(at => constantOf(inputs[at]!)));
  const idle = new Set(
    [...inputs.keys()].filter(at => isConstant(inputs[at]!) && !used.has(constantOf(inputs[at]!))),
  );
  if (idle.size > 0) for (const [fact, it] of possible) possible.set(fact, some(it, idle));
  return { possible, functions: plain.map(it => [...possible.values()].reduce(within, it)) };
}

/** The fact that a demand is about; one about a part of a group may say that there is a group, too. */
function factOf(clause: readonly Literal[], variables: RecordedCircuit['variables']): string {
  const facts = new Set<string>();
  const look = (literal: Literal): void => {
    const what = variables[literal >> 1]!;
    if (isInput(what)) facts.add(what.fact);
    else what.forEach(look);
  };
  clause.forEach(look);
  const [fact = 'cohort', other] = [...facts].filter(it => it !== 'cohort');
  if (other !== undefined) throw new Error(`${fact} and ${other} depend on each other`);
  return fact;
}
