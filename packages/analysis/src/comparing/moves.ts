// What moved outside the rules is either a promise less, which has to be approved, or told of and no more.
import { canonicalize } from '@fineline/ruleset';
import type { Move } from './policyDiff.ts';

export function lost(what: Move['what'], message: string): Move {
  return { what, message, verdict: 'same', gates: true };
}

export function told(what: Move['what'], message: string): Move {
  return { what, message, verdict: 'same', gates: false };
}

/** What is not among the new, by what it says. */
export function gone<T>(old: readonly T[], now: readonly T[]): readonly T[] {
  const still = new Set(now.map(canonicalize));
  return old.filter(it => !still.has(canonicalize(it)));
}
