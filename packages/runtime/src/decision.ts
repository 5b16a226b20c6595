import type { Condition, Day, Dispute, Effect, Evidence, Interval } from '@fineline/ruleset';

/** `none`: no policy is in force or none of its blocks applies, which is not `allow`. */
export type Verdict = 'allow' | Effect | 'none';

/**
 * `broken`: the rule is surely broken. `undetermined`: a fact that would settle it is unknown. `disputed`: broken, but
 * somebody says that the reader is wrong. `waived`: a signed-off exception covers it.
 */
export type FindingState = 'broken' | 'undetermined' | 'disputed' | 'waived';

/** A fact that a rule looked at, as it stood. */
export interface UsedFact {
  readonly fact: string;
  /** An interval, words, a text, yes or no; null where it is known that there is none; absent where unknown. */
  readonly value?: Interval | readonly string[] | string | boolean | null;
  /** True where there may be more words than those. */
  readonly open?: boolean;
  /** `assumed`: a claim that nobody made. */
  readonly from: 'read' | 'stated' | 'assumed' | 'unknown';
}

/** One rule that the post did not surely keep. */
export interface Finding {
  /** `policy/label`. */
  readonly rule: string;
  readonly effect: Effect;
  readonly state: FindingState;
  /** What it adds to the verdict. */
  readonly countsAs: 'allow' | Effect;
  /** What was found, in words: "53 people are fewer than 1,000 people". */
  readonly message: string;
  readonly because?: string;
  readonly suggest?: string;
  readonly see?: readonly string[];
  /** Who reviews, where the policy names somebody. */
  readonly reviewer?: string;
  /** Index of the group it is about, in the facts' `cohorts`. */
  readonly cohort?: number;
  /** How many further groups it stands for, where too many break the rule to list each. */
  readonly more?: number;
  /** The words that show it; empty for what was stated or is missing. */
  readonly evidence: readonly Evidence[];
  readonly facts: readonly UsedFact[];
  /** The facts that would settle an undetermined finding. */
  readonly missing: readonly string[];
  readonly waiver?: { readonly by: string; readonly because: string; readonly until: Day };
  readonly dispute?: Dispute;
  /** Findings of parents' rules under the same label that this one stands for. */
  readonly folded?: readonly string[];
}

/** How one condition came out: its value, and for a comparison the fact as it stood. */
export interface TraceNode {
  /** A comparison as the rule set has it, or `all`, `any`, `not` with `parts`. */
  readonly condition: 'all' | 'any' | 'not' | Extract<Condition, { readonly fact: string }>;
  readonly value: 'true' | 'false' | 'unknown';
  readonly fact?: UsedFact;
  readonly parts?: readonly TraceNode[];
}

/** How one rule came out, for one group where it is judged for each. */
export interface RuleTrace {
  readonly rule: string;
  readonly cohort?: number;
  readonly outcome: 'kept' | 'not-in-force' | FindingState;
  readonly when: TraceNode;
  readonly unless?: TraceNode;
}

/** The answer: what a policy says of one post on one day. */
export interface Decision {
  readonly formatVersion: 1;
  readonly id?: string;
  /** Name of the policy. */
  readonly policy: string;
  readonly version?: string;
  /** Digest of the rule set. */
  readonly ruleSet: string;
  readonly date: Day;
  /** Where the date comes from, where whoever asked says so: the post, the caller, the clock. */
  readonly dateFrom?: 'publishes' | 'date' | 'today';
  readonly verdict: Verdict;
  /** Why there is no verdict; only with `none`. */
  readonly reason?: string;
  /** In code-unit order of rule ids, then by group. */
  readonly findings: readonly Finding[];
  /** Who must look before it may be published. */
  readonly obligations: readonly { readonly rule: string; readonly reviewer?: string }[];
  /** Digest of the exact text, where it was read. */
  readonly text?: string;
  readonly reader?: { readonly name: string; readonly version: string; readonly digest?: string };
  /** Facts of the wrong shape, which counted as unknown. */
  readonly problems?: readonly { readonly fact: string; readonly message: string }[];
  readonly trace?: readonly RuleTrace[];
}
