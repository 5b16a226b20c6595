// The result of a comparison, as plain data.
import type { Day, Facts } from '@fineline/ruleset';
import type { Verdict } from '@fineline/runtime';
import type { Days } from '../world/dayCells.ts';
import type { RegionPart } from '../world/factCells.ts';
import type { Subject } from './subjects.ts';

/** What the new policy is to the old one. `undecided`: it took too long to tell, and counts like looser. */
export type DiffVerdict = 'same' | 'stricter' | 'looser' | 'incomparable' | 'undecided';

/** Facts on which the two decide differently, each judged by both before it is shown. */
export interface Difference {
  readonly facts: Facts;
  readonly date: Day;
  readonly before: Verdict;
  readonly after: Verdict;
  /** For every post in it, of which all else may be anything, the rule differs in the same way, on each of the days. */
  readonly region: readonly RegionPart[];
  /** True where both policies say of each, where all of it is known, what they say of this one; other rules stop none. */
  readonly alike: boolean;
  /** The days of the region; absent where that is every day. */
  readonly days?: readonly Days[];
}

/** How one rule changed. */
export interface RuleDiff {
  /** Its id in the new policy, or in the old one where it was removed. */
  readonly rule: string;
  readonly subject: Subject;
  readonly change: 'added' | 'removed' | 'renamed' | 'changed' | 'rewritten' | 'wording';
  /** Its id in the old policy, where it is another. */
  readonly was?: string;
  /** By itself. */
  readonly alone: DiffVerdict;
  /** What its change does to decisions, all other rules being there. */
  readonly inEffect: DiffVerdict;
  /** True where nothing differs while every fact is known. */
  readonly onlyWhenMissing: boolean;
  /** Where the verdict sinks furthest. */
  readonly looser?: Difference;
  /** The other posts that it is looser for, the furthest first. */
  readonly alsoLooser?: readonly Difference[];
  /** True where it is looser for posts besides, which are too many to name. */
  readonly looserBeyond?: true;
  /** Where the verdict rises furthest. */
  readonly stricter?: Difference;
  /** Rules that decide the same all the same, where a change by itself has no effect. */
  readonly coveredBy?: readonly string[];
}

/** Something outside the rules that moved. */
export interface Move {
  readonly what:
    | 'phrase'
    | 'roles'
    | 'guarantee'
    | 'parent'
    | 'waiver'
    | 'claim'
    | 'waivable'
    | 'test'
    | 'reviewer'
    | 'owner'
    | 'fact'
    | 'scope'
    | 'dates';
  readonly message: string;
  /** What it does to decisions, where it does anything. */
  readonly verdict: DiffVerdict;
  /** Whether it has to be approved like a looser rule. */
  readonly gates: boolean;
}

export interface ComparedPolicy {
  readonly name: string;
  readonly version?: string;
  readonly digest: string;
  readonly rules: number;
}

/** Everything that a comparison of two rule sets found. */
export interface PolicyDiff {
  readonly formatVersion: 1;
  readonly verdict: DiffVerdict;
  /** True where they differ in words for people only. */
  readonly wording: boolean;
  /** True where nothing differs while every fact is known. */
  readonly onlyWhenMissing: boolean;
  /** The verdict on what is left when every rule that may be waived is waived. */
  readonly everyRuleWaived: DiffVerdict;
  readonly old: ComparedPolicy;
  readonly new: ComparedPolicy;
  /** Rules that changed in any way, in code-unit order. */
  readonly rules: readonly RuleDiff[];
  /** How many rules are as they were. */
  readonly unchanged: number;
  readonly moves: readonly Move[];
}

/** What is so where the new policy lets something through, where it stops something, and where that is not known. */
export function verdictOf(looser: boolean, stricter: boolean, isOpen: boolean): DiffVerdict {
  if (looser && stricter) return 'incomparable';
  if (isOpen) return 'undecided';
  return looser ? 'looser' : stricter ? 'stricter' : 'same';
}

/** One verdict for several. */
export function joinDiffs(verdicts: readonly DiffVerdict[]): DiffVerdict {
  const has = (verdict: DiffVerdict): boolean => verdicts.includes(verdict);
  const both = has('incomparable');
  return verdictOf(both || has('looser'), both || has('stricter'), has('undecided'));
}
