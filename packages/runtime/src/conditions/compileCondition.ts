// A condition becomes closures over the facts' positions, once for each rule set. It is brought into negation normal
// form on the way: in a post without any group a comparison on `cohort.` is false and so is its negation, which only a
// negated comparison can tell, never a negated `all` or `any`.
import type { Comparison, Condition } from '@fineline/ruleset';
import type { FactSlot, FactSlots, Frame } from '../factSlots.ts';
import { compileComparison } from './compileComparison.ts';
import { FALSE, TRUE, type Kleene } from './kleene.ts';

/** Decides a condition for a post and one of its groups. Allocates nothing. */
export type Test = (post: Frame, group: Frame) => Kleene;

/** A comparison, or the negation of one. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly comparison: Comparison;
  /** Absent where the rule set has no such fact. */
  readonly slot?: FactSlot;
  readonly negated: boolean;
  readonly test: Test;
  /** The comparison without its negation. */
  readonly plain: Test;
  /** Of a set of words: those that it depends on, with all below them. */
  readonly sought?: ReadonlySet<string>;
  /** True where the leaf is true when none of `sought` is there. */
  readonly wantsNone: boolean;
}

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
  return { kind, parts: nodes, test: kind === 'all' ? leastOf(tests) : greatestOf(tests) };
}

function leastOf(tests: readonly Test[]): Test {
  return (post, group) => {
    let least: Kleene = TRUE;
    for (const test of tests) {
      const value = test(post, group);
      if (value === FALSE) return FALSE;
      if (value < least) least = value;
    }
    return least;
  };
}

function greatestOf(tests: readonly Test[]): Test {
  return (post, group) => {
    let greatest: Kleene = FALSE;
    for (const test of tests) {
      const value = test(post, group);
      if (value === TRUE) return TRUE;
      if (value > greatest) greatest = value;
    }
    return greatest;
  };
}
