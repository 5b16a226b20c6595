import type { Admitted } from './admit.ts';
import { unknownGroup, type FactSlots, type Frame } from './factSlots.ts';

/** What a rule is judged on: the facts of a post, and of its groups. */
export interface Subject {
  readonly post: Frame;
  readonly groups: readonly Frame[];
  /** Facts that count as unknown because somebody disputes them; absent where none do. */
  readonly disputed?: ReadonlySet<string>;
}

/** The subject as it would be if nobody had read or stated what is disputed; the one that is given where nothing is. */
export function doubtedOf(given: Admitted, slots: FactSlots): Subject {
  const { post, groups, disputes } = given;
  if (disputes.length === 0) return given;
  const disputed = new Set(disputes.map(({ fact }) => fact));
  const lost = [...slots.values()].filter(({ name }) => disputed.has(name));
  const without = ({ facts, evidence }: Frame): Frame => {
    const left = [...facts];
    // A claim that nobody made stays `none`: there is nothing in it to dispute.
    for (const { index, assumed } of lost) if (left[index] !== assumed) left[index] = undefined;
    return { facts: left, evidence };
  };
  return {
    post: without(post),
    groups: groups.map(group => {
      if (disputed.has('cohort')) return unknownGroup;
      // Nothing is known of what stands for a group.
      return group.facts.length === 0 ? group : without(group);
    }),
    disputed,
  };
}
