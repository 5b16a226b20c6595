import type { UsedFact } from '../decision.ts';
import { noGroup } from '../factSlots.ts';
import { factAt, type Case } from './case.ts';

/** A fact as it stood. */
export function usedFact(fact: string, it: Case): UsedFact {
  const slot = it.slots.get(fact);
  const unshown = it.wasRead && slot?.readable ? 'read' : 'stated';
  if (slot?.ofGroup && it.group === noGroup) return { fact, value: null, from: unshown };
  const known = slot && factAt(slot, it);
  if (!known) return { fact, from: 'unknown' };
  let from: UsedFact['from'] = unshown;
  if (known.evidence?.length) from = known.evidence.some(({ cue }) => cue !== 'stated') ? 'read' : 'stated';
  if (known === slot.assumed) from = 'assumed';
  if (slot.kind !== 'words') return { fact, value: factAt(slot, it)!.value, from };
  const { has, open } = factAt(slot, it)!;
  const value = has.length < 2 ? [...has] : [...new Set(has)].sort();
  if (open !== true) return { fact, value, from };
  return has.length === 0 ? { fact, from: 'unknown' } : { fact, value, open, from };
}
