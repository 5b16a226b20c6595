/** A truth value of strong Kleene logic as a small integer, so that `and` is the least and `or` the greatest. */
export type Kleene = 0 | 1 | 2;

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

export function not(value: Kleene): Kleene {
  return (TRUE - value) as Kleene;
}

export function kleene(value: boolean): Kleene {
  return value ? TRUE : FALSE;
}
