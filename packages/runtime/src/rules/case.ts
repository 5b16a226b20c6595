import type { Evidence, Measure } from '@fineline/ruleset';
import type { CompiledRule } from './compileRule.ts';
import type { Leaf } from '../conditions/leaf.ts';
import { factIn, type FactSlot, type FactSlots, type Frame } from '../facts/factSlots.ts';

/** One rule held against one post, with regard to one of its groups. */
export interface Case {
  readonly compiled: CompiledRule;
  readonly post: Frame;
  readonly group: Frame;
  /** Index of the group among the post's, where it has groups and the rule speaks of them. */
  readonly cohort?: number | undefined;
  /** What may show a group that is not listed. */
  readonly unclear: readonly Evidence[];
  readonly slots: FactSlots;
  /** Facts that count as unknown here because somebody disputes them. */
  readonly disputed?: ReadonlySet<string> | undefined;
  /** Whether somebody read the text: a fact without evidence was then read, else stated. */
  readonly wasRead: boolean;
  /** Why the text was not read, in words, where it was not. */
  readonly unread?: string | undefined;
  /** How to speak of measures; only a judge of tables needs to know. */
  readonly sayMeasure?: (leaf: Leaf, slot: FactSlot, measure: Measure, it: Case) => string;
}

/** The fact in a slot, of the post or of the group; undefined where it is unknown. */
export function factAt<Slot extends FactSlot>(
  slot: Slot,
  { post, group }: Pick<Case, 'post' | 'group'>,
): Slot['assumed'] {
  return factIn(slot.ofGroup ? group : post, slot);
}
