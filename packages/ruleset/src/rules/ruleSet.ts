// The compiled policy: what auditors diff and runtimes load. It stands alone (parents are resolved into it) and holds
// no positions, comments or file names, so that moving or re-formatting a policy leaves its digest as it was.
import type { FactType } from '../facts/builtInFacts.ts';
import type { Quantity } from '../facts/units.ts';
import type { Facet, Vocabularies } from '../vocabulary/vocabulary.ts';
import type { Clause } from './clause.ts';
import type { Condition } from './condition.ts';
import type { Measure } from './measure.ts';
import type { Tables } from './tables.ts';

/** Ordered from mild to severe: a decision is the worst of its findings. */
export type Effect = 'warn' | 'review' | 'deny';

/** A whole day, `2026-12-31`. Days compare as text. */
export type Day = string;

export interface PolicyHeader {
  readonly name: string;
  readonly version?: string;
  readonly owner?: string;
  /** First day on which it decides. */
  readonly effective?: Day;
  /** Last day on which it decides. */
  readonly expires?: Day;
  /** First day on which it decides no longer. */
  readonly withdrawn?: Day;
  readonly doc?: string;
}

/** A policy that this one extends, whose rules are in the rule set too. */
export interface ParentPolicy {
  readonly policy: string;
  readonly version?: string;
  /** Digest of the parent's own rule set. */
  readonly digest: string;
}

/** A fact that the organisation states: `fact region: text`. */
export interface DeclaredFact {
  readonly name: string;
  readonly type: FactType;
  /** True where not stating it means `none`, which makes it a claim. */
  readonly otherwiseNone: boolean;
}

/** The roles of a table's columns. Lists of columns and of texts are in code-unit order. */
export interface DatasetRoles {
  readonly name: string;
  /** Tells whose row it is: groups are counted in distinct persons. */
  readonly person?: string;
  readonly key: readonly string[];
  /** `ordered`: its values lie nearer to some than to others. */
  readonly sensitive: readonly { readonly column: string; readonly ordered: boolean }[];
  readonly measure: readonly string[];
  readonly weight?: string;
  /** A row is a published cell and this column its count; `nearest`: rounded to a multiple, up or down. */
  readonly count?: { readonly column: string; readonly nearest?: number };
  readonly harmless: readonly string[];
  /** How a blanked cell is written, besides empty. */
  readonly suppressedAs: readonly string[];
  /** How an empty value is written, besides empty. */
  readonly missingAs: readonly string[];
  /** Values of a key column that stand for all others together. */
  readonly totals: readonly string[];
}

/** Phrases that came from a file: of which word, from which column, and the digest of the file's text. */
export interface PhraseSource {
  readonly facet: Facet;
  readonly word: string;
  readonly column: string;
  readonly digest: string;
}

/** A value of a built-in module that the policy uses, or a policy of one that it extends (which has no `value`). */
export interface PresetUse {
  /** `fineline/health`. */
  readonly module: string;
  readonly name: string;
  readonly value?: Quantity;
  /** The day of the source, or the day on which it was read where it bears none. */
  readonly date: Day;
}

/** One clause, compiled. It is broken where `when` holds and `unless` does not. */
export interface Rule {
  /** `policy/label`, the stable id in findings, waivers and logs. */
  readonly id: string;
  /** The policy that it comes from. */
  readonly policy: string;
  readonly on: 'post' | 'dataset';
  /** The tables that it is about. Absent on posts. */
  readonly dataset?: Tables;
  readonly effect: Effect;
  /** Who reviews, where the author names somebody. */
  readonly reviewer?: string;
  /** Judged once for every group of people in a post, or of rows in a table. */
  readonly each?: 'cohort' | 'group';
  readonly when: Condition;
  readonly unless?: Condition;
  /** In force on these days only, both included. */
  readonly during?: { readonly from: Day; readonly to: Day };
  readonly neverWaived: boolean;
  /** Parents' rules under the same written label: their findings fold into this one's while it counts as much. */
  readonly overrides: readonly string[];
  readonly because?: string;
  readonly suggest?: string;
  readonly see: readonly string[];
  readonly doc?: string;
  readonly clause: Clause;
}

/** A signed-off exception with an end. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  readonly campaigns: readonly string[];
  readonly from?: Day;
  readonly until: Day;
  readonly by: string;
  readonly because: string;
}

/** A property that the policy is to have for every combination of facts. */
export interface Guarantee {
  readonly claim: 'denies' | 'never-allows' | 'allows' | 'at-least-as-strict';
  readonly on?: 'post' | 'dataset';
  readonly dataset?: string | null;
  readonly when?: Condition;
  /** The policy compared with, for `at-least-as-strict`. */
  readonly than?: string;
  /** `stated`: written down, not proved yet. */
  readonly status: 'stated' | 'proved';
}

/** Everything a runtime needs. Lists are in code-unit order of their ids, names or words. */
export interface RuleSet {
  /** Changes only when the meaning of a rule set could. */
  readonly formatVersion: 1;
  readonly policy: PolicyHeader;
  /** What the policy has blocks for; anything else it refuses to judge. */
  readonly applies: { readonly posts: boolean; readonly datasets: 'every' | readonly string[] };
  readonly parents: readonly ParentPolicy[];
  readonly facts: readonly DeclaredFact[];
  readonly vocabularies: Vocabularies;
  readonly datasets: readonly DatasetRoles[];
  readonly measures: readonly Measure[];
  readonly rules: readonly Rule[];
  readonly waivers: readonly Waiver[];
  readonly guarantees: readonly Guarantee[];
  /** Present where phrases came from files. */
  readonly sources?: readonly PhraseSource[];
  /** Present where built-in modules are used. */
  readonly presets?: readonly PresetUse[];
  /** What a reader must be able to tell, and the digest of the words and phrases it must look for. */
  readonly requires: { readonly facts: readonly string[]; readonly vocabulary: string };
}
