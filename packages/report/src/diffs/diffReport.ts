// What there is to say of a new release: the comparison itself, and what was found out beside it.
import type { DiffVerdict, Meaning, PolicyDiff } from '@fineline/analysis';
import type { Day } from '@fineline/ruleset';
import type { Verdict } from '@fineline/runtime';

/** A comparison with everything that somebody who has to agree to it wants to know. All of it is plain data. */
export interface DiffReport extends PolicyDiff {
  /** The day on which it was made: approvals and waivers run out. */
  readonly date: Day;
  /** The meaning digests of both: where they are equal, the two decide alike, however they are written. */
  readonly meaning: { readonly old: Meaning; readonly new: Meaning };
  /** Who signed which side, and the approvals, by the files of their keys. What is not named is not signed. */
  readonly signed: readonly {
    readonly side: 'old' | 'new' | 'baseline' | 'approvals';
    readonly by: readonly string[];
  }[];
  /** Every change that has to be approved where looser changes are gated. */
  readonly gates: readonly Gate[];
  /** Absent where no approvals were asked for. */
  readonly approvals?: readonly JudgedApproval[];
  /** What became of the examples of the old policy; absent where its tests are not at hand. */
  readonly tests?: { readonly examples: number; readonly held: number };
  /** The new policy against the last release that was approved; what has to be approved of it is among `gates`. */
  readonly baseline?: PolicyDiff;
  readonly replay?: Replay;
  /** Worth a line, and no reason to stop: a version that should be another, a waiver that ran out. */
  readonly remarks: readonly string[];
}

/** What an approval has to name: two rule sets, a change between them, and the posts that it is about. */
export interface GateName {
  /** Digest of the old rule set, or of the baseline. */
  readonly old: string;
  readonly new: string;
  /** The id of a rule, or what moved, in words. */
  readonly change: string;
  /** The posts or tables that the change is about, in words; absent where it is about no certain ones. */
  readonly region?: string;
}

/** A change that has to be approved. */
export interface Gate extends GateName {
  /** `same`: it lets nothing through by itself, and promises less than before. */
  readonly verdict: DiffVerdict;
  readonly approval?: Pick<Approval, 'by' | 'because' | 'until'>;
}

/** Somebody's agreement to one change. */
export interface Approval extends GateName {
  readonly by: string;
  readonly because: string;
  /** The last day on which it counts. */
  readonly until: Day;
}

/**
 * An approval, and what it is worth: it `counts`; it ran out (`expired`); it is for two other rule sets (`foreign`); or
 * there is no such change between these two (`idle`).
 */
export interface JudgedApproval extends Approval {
  readonly state: 'counts' | 'expired' | 'foreign' | 'idle';
}

/** Posts of the past, judged by both as if both had always been in force. */
export interface Replay {
  readonly posts: number;
  /** Of how many the verdict is another one. */
  readonly changed: number;
  /** How many could not be judged. */
  readonly unreadable: number;
  /** What changed, the loosest first. */
  readonly turns: readonly Turn[];
}

/** Posts whose verdict changed in one way. */
export interface Turn {
  readonly before: Verdict;
  readonly after: Verdict;
  readonly count: number;
  /** Of the first of them; never their texts. */
  readonly ids: readonly string[];
}
