import { circuitIn, type Circuit, type InputName } from '../solving/createCircuit.ts';
import type { Literal } from '../solving/literal.ts';

/** A circuit that is written down, to be looked at once it is whole. */
export interface RecordedCircuit {
  readonly circuit: Circuit;
  /** By variable, what it is: an input by its name, or a gate by its parts. The truth is a gate without parts. */
  readonly variables: readonly (InputName | readonly Literal[])[];
  readonly demands: readonly (readonly Literal[])[];
}

export function recordCircuit(): RecordedCircuit {
  const variables: (InputName | readonly Literal[])[] = [];
  const demands: (readonly Literal[])[] = [];
  const noted = (what: InputName | readonly Literal[]): Literal => (variables.push(what) - 1) * 2;
  const circuit = circuitIn({
    input: noted,
    gate: noted,
    truth: () => noted([]),
    demand: literals => demands.push(literals),
  });
  return { circuit, variables, demands };
}

export function isInput(what: RecordedCircuit['variables'][number]): what is InputName {
  return 'fact' in what;
}
