// A policy whose names, words, types and units are known to be right. Only the checker makes one and only this is
// compiled, so nothing unchecked can reach a rule set. Values are normal already (units converted, words sorted).
import type {
  Clause,
  Comparison,
  DatasetRoles,
  Day,
  DeclaredFact,
  Effect,
  PhraseSource,
  PolicyHeader,
  PresetUse,
  Span,
  Tables,
  Vocabularies,
} from '@fineline/ruleset';
import type { QuantityNode, TestNode } from './ast.ts';

/** A stretch of one of the files that a policy is made of. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** A condition with the place of each of its parts. */
export type CheckedCondition =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly CheckedCondition[]; readonly span: Span }
  | { readonly kind: 'not'; readonly part: CheckedCondition; readonly span: Span }
  | {
      readonly kind: 'comparison';
      readonly comparison: Comparison;
      /** The column of a table that is compared, where no fact is. */
      readonly column?: ComparedColumn;
      readonly span: Span;
    };

/** A column that rows are grouped by, as what it is compared; or the column of published counts. */
export interface ComparedColumn {
  readonly name: string;
  readonly as: 'text' | 'number' | 'count';
}

type ClauseWithCondition = Extract<Clause, { readonly that: unknown }>;

/** What a clause says, without its scope and notes. */
export type CheckedBody =
  | Exclude<Clause, ClauseWithCondition>
  | { readonly kind: ClauseWithCondition['kind']; readonly that: CheckedCondition };

export interface CheckedClause {
  /** Unique in its policy: the label, else the clause's own name (`ban-tones`). */
  readonly id: string;
  readonly labelled: boolean;
  readonly place: Place;
  readonly on: 'post' | 'dataset';
  /** The tables that its block is about. Absent on posts. */
  readonly dataset?: Tables;
  readonly body: CheckedBody;
  readonly when?: CheckedCondition;
  readonly unless?: CheckedCondition;
  readonly during?: { readonly from: Day; readonly to: Day };
  readonly effect: Effect;
  readonly reviewer?: string;
  readonly because?: string;
  readonly suggest?: string;
  readonly see: readonly string[];
  readonly neverWaived: boolean;
  readonly doc?: string;
}

export interface CheckedWaiver {
  /** Short id of the rule, in the policy that holds this waiver. */
  readonly rule: string;
  readonly campaigns: readonly string[];
  readonly from?: Day;
  readonly until: Day;
  readonly by: string;
  readonly because: string;
  readonly place: Place;
}

export type CheckedGuarantee =
  | {
      readonly claim: 'denies' | 'never-allows' | 'allows';
      readonly on: 'post' | 'dataset';
      readonly dataset?: string | null;
      readonly when: CheckedCondition;
      readonly place: Place;
    }
  | { readonly claim: 'at-least-as-strict'; readonly than: CheckedPolicy; readonly place: Place };

export interface CheckedPolicy {
  readonly header: PolicyHeader;
  readonly place: Place;
  /** The policies named after `extends`, in the author's order. */
  readonly parents: readonly CheckedPolicy[];
  /** Every word that its file sees, built-in ones included; words in code-unit order. */
  readonly vocabularies: Vocabularies;
  /** The facts declared where its file sees them. */
  readonly facts: readonly DeclaredFact[];
  readonly datasets: readonly DatasetRoles[];
  readonly applies: { readonly posts: boolean; readonly datasets: 'every' | readonly string[] };
  /** Its own clauses, in the author's order; the parents' are with the parents. */
  readonly clauses: readonly CheckedClause[];
  readonly waivers: readonly CheckedWaiver[];
  readonly guarantees: readonly CheckedGuarantee[];
  readonly tests: readonly TestNode[];
  /** What it uses of built-in modules: quantities that its clauses name, policies that it extends. */
  readonly presets: readonly PresetUse[];
  /** The files that phrases in its sight come from. */
  readonly phraseSources: readonly PhraseSource[];
}

/** What a file and its imports hold. */
export interface CheckedFile {
  /** The policies that the file itself declares, in its order. */
  readonly policies: readonly CheckedPolicy[];
  /** The quantities that the file names or imports, for its tests. */
  readonly quantities: ReadonlyMap<string, QuantityNode>;
  /** Every file that was read, the entry first. */
  readonly sources: readonly { readonly file: string; readonly text: string }[];
}
