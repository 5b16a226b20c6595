// A condition becomes closures over the facts' positions, once for each rule set. It is brought into negation normal
// form on the way: in a post without any group a comparison on `cohort.` is false and so is its negation, which only a
// negated comparison can tell, never a negated `all` or `any`.
import type { Condition } from '@fineline/ruleset';
import type { FactSlots } from '../facts/factSlots.ts';
import { compileComparison } from './compileComparison.ts';
import { FALSE, not, TRUE, UNKNOWN, type Kleene } from './kleene.ts';
import type { Leaf, Test } from './leaf.ts';

export interface Branch {
  readonly kind: 'all' | 'any';
  readonly parts: readonly Node[];
  readonly test: Test;
}

export type Node = Leaf | Branch;

/** Compiles a condition, or with `negated` its negation. */
export function compileCondition(condition: Condition, slots: FactSlots, negated = false): Node {
  if ('not' in condition) return compileCondition(condition.not, slots, !negated);
  if ('all' in condition) return branch(negated ? 'any' : 'all', condition.all, slots, negated);
  if ('any' in condition) return branch(negated ? 'all' : 'any', condition.any, slots, negated);
  return compileComparison(condition, slots, negated);
}

function branch(
  kind: Branch['kind'],
  parts: readonly Condition[],
  slots: FactSlots,
  negated: boolean,
): Branch {
  const nodes = parts.map(part => compileCondition(part, slots, negated));
  const tests = nodes.map(({ test }) => test);
  return { kind, parts: nodes, test: joined(tests, kind === 'all' ? FALSE : TRUE) };
}

/** As soon as one has the decisive value, all together have it. */
function joined(tests: readonly Test[], decisive: Kleene): Test {
  return (post, group) => {
    let together = not(decisive);
    for (const test of tests) {
      const value = test(post, group);
      if (value === decisive) return value;
      if (value === UNKNOWN) together = value;
    }
    return together;
  };
}
