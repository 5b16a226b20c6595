// Where one of two policies is the more severe.
import type { Effect } from '@fineline/ruleset';
import { levels, type EncodedRule } from '../rules/encodeRules.ts';
import type { Search } from '../searching/createSearch.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { verdictOf, type DiffVerdict } from './policyDiff.ts';

/** Where one of two sides decides more severely: a level, and what has to hold. */
export interface Excess {
  readonly level: Effect;
  readonly wanted: readonly Literal[];
}

/** How a direction came out: an excess, none, or nobody knows. */
export type Direction = Excess | 'none' | 'undecided';

/**
 * For each rule the most severe level at which it fires where the others do not. Level by level: the solver need not find
 * anew what follows where none of the others fires.
 */
export function excesses(
  rules: readonly EncodedRule['fires'][],
  others: EncodedRule['fires'],
  search: Search,
): readonly Direction[] {
  const found = rules.map((): Direction => 'none');
  for (const level of levels)
    for (const [at, fires] of rules.entries()) {
      // A rule whose literal is one of theirs adds nothing.
      if (isThere(found[at]!) || fires[level] === others[level]) continue;
      const wanted = [negated(others[level]), fires[level]];
      const answer = search.ask(wanted);
      if (answer === 'satisfiable') found[at] = { level, wanted };
      if (answer === 'undecided') found[at] = 'undecided';
    }
  return found;
}

export function isThere(direction: Direction): direction is Excess {
  return typeof direction === 'object';
}

export function outcome(looser: Direction, stricter: Direction): DiffVerdict {
  return verdictOf(isThere(looser), isThere(stricter), looser === 'undecided' || stricter === 'undecided');
}
