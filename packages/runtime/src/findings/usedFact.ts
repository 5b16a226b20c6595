import type { Evidence } from '@fineline/ruleset';
import type { UsedFact } from '../decision.ts';
import { noGroup } from '../factSlots.ts';
import { factAt, type Case } from './case.ts';

/** A fact as it stood. */
export function usedFact(fact: string, it: Case): UsedFact {
  const slot = it.slots.get(fact);
  if (!slot) return { fact, from: 'unknown' };
  const wasRead = it.wasRead && slot.readable;
  if (slot.ofGroup && it.group === noGroup) return { fact, value: null, from: wasRead ? 'read' : 'stated' };
  const known = factAt(slot, it);
  if (!known) return { fact, from: 'unknown' };
  const value = 'has' in known ? [...new Set(known.has)].sort() : known.value;
  if (known === slot.assumed) return { fact, value, from: 'assumed' };
  if ('has' in known && known.open === true && known.has.length === 0) return { fact, from: 'unknown' };
  const open = 'has' in known && known.open === true;
  return { fact, value, ...(open && { open }), from: provenance(known.evidence, wasRead) };
}

function provenance(evidence: readonly Evidence[] = [], wasRead: boolean): UsedFact['from'] {
  if (evidence.some(({ cue }) => cue !== 'stated')) return 'read';
  return wasRead && evidence.length === 0 ? 'read' : 'stated';
}
