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
  const value = 'has' in known ? inOrder(known.has) : known.value;
  if (known === slot.assumed) return { fact, value, from: 'assumed' };
  const from = provenance(known.evidence, wasRead);
  if (!('has' in known) || known.open !== true) return { fact, value, from };
  return known.has.length === 0 ? { fact, from: 'unknown' } : { fact, value, open: true, from };
}

function inOrder(words: readonly string[]): readonly string[] {
  return words.length < 2 ? [...words] : [...new Set(words)].sort();
}

function provenance(evidence: readonly Evidence[] | undefined, wasRead: boolean): UsedFact['from'] {
  if (evidence === undefined || evidence.length === 0) return wasRead ? 'read' : 'stated';
  return evidence.some(({ cue }) => cue !== 'stated') ? 'read' : 'stated';
}
