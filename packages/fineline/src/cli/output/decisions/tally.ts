import type { Decision, Verdict } from '@fineline/runtime';

/** How many decisions came to each verdict. */
export type Tally = Map<Verdict, number>;

/** Counts one more. */
export function countIn(tally: Tally, { verdict }: Decision): void {
  tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
}
