import type { Comparison } from '@fineline/ruleset';
import type { FactSlot, Frame } from '../facts/factSlots.ts';
import type { Kleene } from './kleene.ts';

/** Decides a condition for a post and one of its groups. Allocates nothing. */
export type Test = (post: Frame, group: Frame) => Kleene;

/** A comparison, or the negation of one. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly comparison: Comparison;
  /** Undefined where the rule set has no such fact. */
  readonly slot: FactSlot | undefined;
  readonly negated: boolean;
  readonly test: Test;
  /** Of a set of words: those that it depends on, with all below them. */
  readonly sought: ReadonlySet<string> | undefined;
  /** True where the leaf is true when none of `sought` is there. */
  readonly wantsNone: boolean;
}
