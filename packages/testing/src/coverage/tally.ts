// How often each side was reached, counted example by example: the traces of thousands of examples are not kept.
import type { Reached, Sides } from './sidesReached.ts';

/** What the examples so far came to for one rule. An example counts once, however many groups it is about. */
export interface RuleTally {
  readonly broken: number;
  readonly kept: number;
  readonly undetermined: number;
  /** For each comparison of `when`, then of `unless`: how many examples made it true. */
  readonly true: readonly number[];
  readonly false: readonly number[];
}

/** By the whole id of the rule. */
export type Tally = Map<string, RuleTally>;

/** A rule that no example reaches. */
export const unreached: RuleTally = { broken: 0, kept: 0, undetermined: 0, true: [], false: [] };

/** Adds what one example reaches. */
export function countReached(reached: Reached, tally: Tally): void {
  for (const [rule, sides] of reached) tally.set(rule, counted(sides, tally.get(rule) ?? unreached));
}

function counted(sides: readonly Sides[], before: RuleTally): RuleTally {
  const isCame = (outcome: Sides['outcome']): number => (sides.some(it => it.outcome === outcome) ? 1 : 0);
  const isMade = (at: number, value: boolean): number =>
    sides.some(({ values }) => values[at] === value) ? 1 : 0;
  const comparisons = Math.max(before.true.length, ...sides.map(({ values }) => values.length));
  const each = (value: boolean): readonly number[] =>
    Array.from({ length: comparisons }, (_, at) => (before[`${value}`][at] ?? 0) + isMade(at, value));
  return {
    broken: before.broken + isCame('broken'),
    kept: before.kept + isCame('kept'),
    undetermined: before.undetermined + isCame('undetermined'),
    true: each(true),
    false: each(false),
  };
}
