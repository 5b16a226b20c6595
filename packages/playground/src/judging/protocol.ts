// What the page asks of the worker that judges, and what it is answered: plain data, since it crosses between threads.
import type { Difference, PolicyDiff, Subject } from '@fineline/analysis';
import type { Explanation } from '@fineline/compiler';
import type { Day, Diagnostic, SourceMap } from '@fineline/ruleset';
import type { Decision, Remedy, Verdict } from '@fineline/runtime';
import type { PolicyTests } from '@fineline/testing';
import type { PolicyFile, PostDraft } from '../state/pageState.ts';

/** A policy as the page holds it. */
export interface Project {
  readonly files: readonly PolicyFile[];
  /** The one that is meant of those that the first file declares; empty for its last one. */
  readonly policy: string;
}

export interface Questions {
  readonly post: {
    readonly asks: { readonly project: Project; readonly post: PostDraft; readonly date: Day };
    readonly answers: JudgedPost | Unusable;
  };
  readonly table: {
    readonly asks: { readonly project: Project; readonly table: string; readonly date: Day };
    readonly answers: JudgedTable | Unusable;
  };
  readonly compare: {
    readonly asks: { readonly before: Project; readonly after: Project };
    readonly answers: Compared | Unusable;
  };
  readonly replay: {
    readonly asks: {
      readonly before: Project;
      readonly after: Project;
      readonly subject: Subject;
      readonly difference: Pick<Difference, 'facts' | 'date'>;
    };
    readonly answers: Replayed | Unusable;
  };
  readonly tests: {
    readonly asks: { readonly project: Project };
    readonly answers: Tested | Unusable;
  };
  readonly explain: {
    readonly asks: { readonly project: Project };
    readonly answers: Explained | Unusable;
  };
}

export type QuestionKind = keyof Questions;

/** Why there is no answer: mistakes in a policy, or in what is judged. */
export interface Unusable {
  readonly kind: 'unusable';
  readonly what: 'policy' | 'policy-before' | 'post' | 'table';
  readonly problems: readonly Diagnostic[];
}

/** Which policies there are to choose from, and which of them judged. */
export interface Chosen {
  readonly policies: readonly string[];
  readonly policy: string;
}

export interface JudgedPost extends Chosen {
  readonly kind: 'post';
  readonly decision: Decision;
  /** What the spans of the decision are offsets in. */
  readonly text: string;
  /** Where that text begins in what was typed. */
  readonly start: number;
  readonly map: SourceMap;
  readonly edits: readonly PostEdit[];
  /** What is wrong with the statements beside the post, none of which keeps it from being judged. */
  readonly problems: readonly Diagnostic[];
}

/** A change of the post that was judged before it is offered. */
export interface PostEdit {
  readonly change:
    { readonly kind: 'words'; readonly text: string } | { readonly kind: 'state'; readonly line: string };
  readonly verdict: Verdict;
  /** Ids of the rules that no longer stand against it. */
  readonly clears: readonly string[];
  /** How many do. */
  readonly left: number;
}

export interface JudgedTable extends Chosen {
  readonly kind: 'table';
  readonly decision: Decision;
  readonly map: SourceMap;
  readonly edits: readonly { readonly remedy: Remedy; readonly table: string }[];
  /** For each finding about groups, the lines of the table that belong to one of them, from 0. */
  readonly lines: readonly { readonly rule: string; readonly lines: readonly number[] }[];
}

export interface Compared {
  readonly kind: 'compared';
  readonly diff: PolicyDiff;
  /** What became of the examples of the old policy; absent where they could not be run. */
  readonly tests?: { readonly examples: number; readonly held: number };
  /** Examples of the old policy that do not hold on the new one; without `says` where they are gone or demand less. */
  readonly broken: readonly {
    readonly example: string;
    readonly demands: Verdict;
    readonly says?: Verdict;
    readonly isLess?: true;
  }[];
}

export interface Replayed {
  readonly kind: 'replayed';
  readonly subject: Subject;
  readonly before: Decision;
  readonly after: Decision;
  /** Absent where none was found, and for tables. */
  readonly written?: WrittenDifference;
}

/** A post on which two policies differ, judged by both. */
export interface WrittenDifference {
  readonly post: PostDraft;
  readonly date: Day;
  readonly before: Verdict;
  readonly after: Verdict;
}

export interface Tested {
  readonly kind: 'tested';
  readonly policies: readonly PolicyTests[];
}

export interface Explained extends Chosen {
  readonly kind: 'explained';
  readonly explanation: Explanation;
  readonly map: SourceMap;
  readonly compiler: string;
}

/** A question on its way, and its answer on the way back. */
export interface QuestionSent<K extends QuestionKind = QuestionKind> {
  readonly id: number;
  readonly kind: K;
  readonly asks: Questions[K]['asks'];
}

export interface Answered {
  readonly id: number;
  /** Absent where answering failed, which is a fault of ours. */
  readonly answer?: Questions[QuestionKind]['answers'];
  readonly fault?: string;
}
