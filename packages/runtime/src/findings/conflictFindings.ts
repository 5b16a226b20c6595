import type { Conflict } from '@fineline/ruleset';
import type { Admitted } from '../facts/admit.ts';
import type { Finding } from '../decisions/decision.ts';
import type { FactSlots } from '../facts/factSlots.ts';
import { inOrderOf } from '../rules/inOrderOf.ts';
import { sayConflict } from '../messages/sayConflict.ts';
import { factAt } from '../rules/case.ts';
import { inTextOrder } from './evidenceFor.ts';

/** The rule of findings that no policy writes: somebody states a number that what was read rules out. */
export const statedAgainstRead = 'fineline/stated-against-read';

/** A finding for each stated number that does not agree with what was read: the reading stands, a person looks. */
export function conflictFindings(
  { post, groups, conflicts }: Admitted,
  slots: FactSlots,
): readonly Finding[] {
  return inOrderOf(conflicts, orderOf).map(conflict => {
    const slot = conflict && slots.get(conflict.fact);
    const evidence = groups.flatMap(group => (slot && factAt(slot, { post, group })?.evidence) ?? []);
    return {
      rule: statedAgainstRead,
      effect: 'review',
      state: 'broken',
      countsAs: 'review',
      message: sayConflict(conflict, slot),
      evidence: inTextOrder(evidence),
      facts: conflict ? [{ fact: conflict.fact, value: conflict.read, from: 'read' }] : [],
      missing: [],
    };
  });
}

function orderOf(conflict: Conflict | undefined): string {
  if (!conflict) return '';
  const { fact, stated, read } = conflict;
  return JSON.stringify([fact, stated.min, stated.max, read.min, read.max]);
}
