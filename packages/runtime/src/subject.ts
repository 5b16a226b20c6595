import type { Admitted } from './admit.ts';
import { noGroup, slotsOf, unknownGroup, type FactSlot, type FactSlots, type Frame } from './factSlots.ts';

/** What a rule is judged on: the facts of a post, and of its groups. */
export interface Subject {
  readonly post: Frame;
  readonly groups: readonly Frame[];
}

/** The subject as it would be if nobody had read or stated what is disputed. */
export function withoutDisputed({ post, groups, disputes }: Admitted, slots: FactSlots): Subject {
  const disputed = new Set(disputes.map(({ fact }) => fact));
  const [ofGroup, ofPost] = (['group', 'post'] as const).map(where =>
    slotsOf(slots, where).filter(({ name }) => disputed.has(name)),
  );
  return {
    post: frameWithout(post, ofPost),
    groups: groups.map(group => {
      if (disputed.has('cohort')) return unknownGroup;
      return group === noGroup || group === unknownGroup ? group : frameWithout(group, ofGroup);
    }),
  };
}

/** A claim that nobody made stays `none`: there is nothing in it to dispute. */
function frameWithout(frame: Frame, slots: readonly FactSlot[] = []): Frame {
  const copy: Frame = {
    facts: [...frame.facts],
    evidence: frame.evidence,
  };
  for (const { index, assumed } of slots)
    if (assumed === undefined || copy.facts[index] !== assumed) copy.facts[index] = undefined;
  return copy;
}
