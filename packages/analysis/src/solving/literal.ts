/** A variable v said to be true is 2v, said to be false 2v + 1. */
export type Literal = number;

export function negated(literal: Literal): Literal {
  return literal ^ 1;
}
