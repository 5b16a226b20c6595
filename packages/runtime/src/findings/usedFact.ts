import type { WordsFact } from '@fineline/ruleset';
import type { UsedFact } from '../decisions/decision.ts';
import { noGroup, type Fact } from '../facts/factSlots.ts';
import { factAt, type Case } from '../rules/case.ts';

/** A fact as it stood. */
export function usedFact(fact: string, it: Case): UsedFact {
  const slot = it.slots.get(fact);
  const known = slot && factAt(slot, it);
  const shown = known?.evidence ?? [];
  const wasRead = shown.length > 0 ? shown.some(({ cue }) => cue !== 'stated') : it.wasRead && slot?.readable;
  let from: UsedFact['from'] = wasRead ? 'read' : 'stated';
  if (slot?.ofGroup && it.group === noGroup) return { fact, value: null, from };
  if (!known) return { fact, from: 'unknown' };
  if (known === slot.assumed) from = 'assumed';
  if (slot.kind !== 'words') return { fact, value: (known as Exclude<Fact, WordsFact>).value, from };
  const { has, open } = known as WordsFact;
  const value = has.length < 2 ? [...has] : [...new Set(has)].sort();
  if (open !== true) return { fact, value, from };
  return has.length === 0 ? { fact, from: 'unknown' } : { fact, value, open, from };
}
