import type { Admitted } from './admit.ts';
import { noGroup, unknownGroup, type FactSlots, type Frame } from './factSlots.ts';

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
  const lost = [...slots.values()].filter(({ name }) => disputed.has(name));
  const without = ({ facts, evidence }: Frame, ofGroups: boolean): Frame => {
    const left = [...facts];
    // A claim that nobody made stays `none`: there is nothing in it to dispute.
    for (const { ofGroup, index, assumed } of lost)
      if (ofGroup === ofGroups && left[index] !== assumed) left[index] = undefined;
    return { facts: left, evidence };
  };
  return {
    post: without(post, false),
    groups: groups.map(group => {
      if (disputed.has('cohort')) return unknownGroup;
      return group === noGroup || group === unknownGroup ? group : without(group, true);
    }),
    disputed,
  };
}
