import type { BlankedCell } from './blankedCell.ts';
import type {
  Condition,
  Day,
  Dispute,
  Effect,
  Evidence,
  Interval,
  OtherReaderIdentity,
  ReaderIdentity,
} from '@fineline/ruleset';

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

/** How much of a table breaks a rule. */
export interface Violating {
  readonly groups: number;
  readonly rows: number;
  /** Distinct persons, added up over the groups; absent where the table names none. */
  readonly persons?: number;
}

/** A fact that would have to be another for a post to pass. */
export interface FactChange {
  readonly fact: string;
  /** Index of the group that it is about, in the facts' `cohorts`. */
  readonly cohort?: number;
  /** In words: "at least 1,000 people", "leave out the question". */
  readonly change: string;
}

/** A rule that has something against other words, too. */
export interface RuleLeft {
  /** `policy/label`. */
  readonly rule: string;
  /** The most that it adds to the verdict. */
  readonly countsAs: Effect;
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
  /** The post in other words that were judged and keep the rule, where whoever asked looked for such words. */
  readonly rewrite?: string;
  /** The parts of the post that the rewrite leaves out: sentences, and what stands behind a colon. */
  readonly rewriteLeavesOut?: readonly string[];
  /** The rules that have something against the rewrite still, what counts most first; absent where none has. */
  readonly rewriteStoppedBy?: readonly RuleLeft[];
  /** The fewest facts to change that clear it and bring nothing else, judged; where whoever asked looked for them. */
  readonly wouldPass?: readonly FactChange[];
  readonly see?: readonly string[];
  /** Who reviews, where the policy names somebody. */
  readonly reviewer?: string;
  /** Index of the group it is about, in the facts' `cohorts`. */
  readonly cohort?: number;
  /** How many further groups it stands for, where too many break the rule to list each. */
  readonly more?: number;
  /** Of a table: the groups that it is about, never capped; absent where the rule is about the whole table. */
  readonly violating?: Violating;
  /** Of a table: the keys of those groups, given only when asked for. */
  readonly keys?: readonly (readonly (string | number | boolean | null)[])[];
  /** Of a table: the blanked cells that give too much away, with what is left to each; given only when asked for. */
  readonly cells?: readonly BlankedCell[];
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

/** A measure of a table as it came out. */
export interface UsedMeasure {
  readonly measure: string;
  /** Absent where unknown, or where it is the value of one person; null where it is known that there is no figure. */
  readonly value?: Interval | readonly string[] | null;
  /** How many groups have a figure, and how many of them nobody can tell; absent for a measure of the whole table. */
  readonly groups?: number;
  readonly unknown?: number;
  /** What it is, in words: "how many people a group has, by `age_band` and `region`". */
  readonly says?: string;
  /** How the figures of groups are spread; of those that are known exactly. */
  readonly spread?: readonly Bin[];
}

/** Groups with a figure from `from` up to, and without, `to`; null is no end. */
export interface Bin {
  readonly from: number;
  readonly to: number | null;
  readonly groups: number;
  readonly rows: number;
}

/** Changes of a table after which the rules were judged again, and none was broken. */
export interface Remedy {
  /** What to do, in words, in this order: `give \`age\` in steps of 10`. */
  readonly changes: readonly string[];
  /** The part of the table that is lost; 0 for what a rule asks for by itself. */
  readonly loss: number;
}

/** How one condition came out: its value, and for a comparison the fact as it stood. */
export interface TraceNode {
  /** A comparison as the rule set has it, or `all`, `any`, `not` with `parts`. */
  readonly condition: 'all' | 'any' | 'not' | Extract<Condition, { readonly fact: string }>;
  readonly value: 'true' | 'false' | 'unknown';
  readonly fact?: UsedFact;
  readonly parts?: readonly TraceNode[];
}

/** How one rule came out, for one group where it is judged for each; `cohort` is the index of a group in the facts of a post. */
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
  /** The fewest facts to change that leave no finding, judged; where whoever asked looked for them. */
  readonly wouldPass?: readonly FactChange[];
  /** Who must look before it may be published. */
  readonly obligations: readonly { readonly rule: string; readonly reviewer?: string }[];
  /** Of a table: its dataset, its rows, and every measure used, for groups from the smallest value to the largest. */
  readonly dataset?: string;
  readonly rows?: number;
  readonly measures?: readonly UsedMeasure[];
  /** Of a table: what would make it pass, where whoever asked looked for it; the smallest loss first; empty where a rule is broken and no way was found. */
  readonly remedies?: readonly Remedy[];
  /** Digest of the exact text, where it was read. */
  readonly text?: string;
  readonly reader?: ReaderIdentity;
  /** Those who were asked besides, where there were any. */
  readonly otherReaders?: readonly OtherReaderIdentity[];
  /** Facts of the wrong shape, which counted as unknown. */
  readonly problems?: readonly { readonly fact: string; readonly message: string }[];
  /** By `createTracingJudge` and `createTracingTableJudge` alone. */
  readonly trace?: readonly RuleTrace[];
}
