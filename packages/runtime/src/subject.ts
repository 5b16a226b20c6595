import type { Admitted } from './admit.ts';
import { noGroup, slotsOf, unknownGroup, type FactSlot, type FactSlots, type Frame } from './factSlots.ts';

/** What a rule is judged on: the facts of a post, and of its groups. */
export interface Subject {
  readonly post: Frame;
  readonly groups: readonly Frame[];
  /** Facts that count as unknown because somebody disputes them; absent where none do. */
  readonly disputed?: ReadonlySet<string>;
}

/** The subject as it would be if nobody had read or stated what is disputed. */
export function withoutDisputed({ post, groups, disputes }: Admitted, slots: FactSlots): Subject {
  const disputed = new Set(disputes.map(({ fact }) => fact));
  const disputedIn = (ofGroups: boolean): readonly FactSlot[] =>
    slotsOf(slots, ofGroups).filter(({ name }) => disputed.has(name));
  const ofGroup = disputedIn(true);
  return {
    post: frameWithout(post, disputedIn(false)),
    groups: groups.map(group => {
      if (disputed.has('cohort')) return unknownGroup;
      return group === noGroup || group === unknownGroup ? group : frameWithout(group, ofGroup);
    }),
    disputed,
  };
}

/** A claim that nobody made stays `none`: there is nothing in it to dispute. */
function frameWithout({ facts, evidence }: Frame, slots: readonly FactSlot[]): Frame {
  const left = [...facts];
  for (const { index, assumed } of slots) if (left[index] !== assumed) left[index] = undefined;
  return { facts: left, evidence };
}
