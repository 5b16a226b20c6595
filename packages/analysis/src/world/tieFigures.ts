// Figures of tables that depend on each other: what holds of them in every table is demanded of every example.
import type { Measure } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { CellsOfFacts } from './cellsOfFacts.ts';
import type { FactCells } from './factCells.ts';
import { findingsWithin, type Ordering } from './orderings.ts';

/** By measure, all those that it is ordered with, itself included: they are cut at the same places. */
export function comparedTogether(orderings: readonly Ordering[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { smaller, larger } of orderings) {
    const joined = new Set([smaller, larger, ...(groups.get(smaller) ?? []), ...(groups.get(larger) ?? [])]);
    for (const name of joined) groups.set(name, joined);
  }
  return groups;
}

/** `orderings` are those of the measures. */
export function tieFigures(
  orderings: readonly Ordering[],
  measures: readonly Measure[],
  { named }: CellsOfFacts,
  { demand }: Circuit,
): void {
  for (const { smaller, larger, mayLack } of orderings) order(named(smaller), named(larger), mayLack);
  for (const [few, many] of findingsWithin(measures)) {
    const also = named(many)?.has;
    for (const [word, found] of named(few)?.has ?? []) if (also?.has(word)) implies(found, also.get(word)!);
  }

  function implies(one: Literal, other: Literal): void {
    demand([negated(one), other]);
  }

  /** Of two numbers that are cut at the same places, the first is never larger, and both are known or neither is. */
  function order(small: FactCells | undefined, large: FactCells | undefined, mayLack: boolean): void {
    if (!small?.ends || !large?.ends) return;
    implies(small.stated, large.stated);
    implies(large.stated, small.stated);
    implies(small.ends.none, large.ends.none);
    if (!mayLack) implies(large.ends.none, small.ends.none);
    implies(small.ends.unbounded, large.ends.unbounded);
    for (const end of ['low', 'high'] as const)
      for (const [at, from] of small.ends[end].entries()) implies(from, large.ends[end][at]!);
  }
}
