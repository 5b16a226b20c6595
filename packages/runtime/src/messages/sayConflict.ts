import type { Conflict } from '@fineline/ruleset';
import type { FactSlot } from '../facts/factSlots.ts';
import { range } from '../phrases/quantities.ts';

/** What a stated number and the reading disagree on; undefined for a conflict of the wrong shape. */
export function sayConflict(conflict: Conflict | undefined, slot: FactSlot | undefined): string {
  if (!conflict) return 'a number that is stated and what was read do not agree';
  const { fact, stated, read } = conflict;
  const unit = slot?.unit ?? 'count';
  return `\`${fact}\` is stated as ${range(stated, unit)} and read as ${range(read, unit)}`;
}
