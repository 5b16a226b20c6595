import type { Day, Effect } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import type { LocatedPlace } from '../loading/locate.ts';
import type { Coverage } from './coverage.ts';
import type { Mutation } from './mutation.ts';

/** What an example is about. */
export type TestSubject =
  /** A post that is given by its text alone. */
  | { readonly kind: 'text'; readonly text: string }
  /** A post with facts set outright; `written` is how the policy has it, on one line. */
  | { readonly kind: 'post'; readonly text?: string; readonly written: string }
  /** A row of a table of examples: the title of the table, where it has one, and the number of the row, from 1 on. */
  | {
      readonly kind: 'row';
      readonly table?: string;
      readonly number: number;
      readonly text?: string;
      /** The row, on one line. */
      readonly written: string;
    }
  /** A line of a file of cases. */
  | { readonly kind: 'case'; readonly id: string; readonly text: string }
  /** A table, as the policy has it. */
  | { readonly kind: 'table'; readonly dataset: string; readonly written: string };

/** What an example demands. */
export interface Expectation {
  readonly verdict: 'allow' | Effect;
  /** Whole ids of rules that are to be among the findings; empty where none is named. */
  readonly by: readonly string[];
  /** Whether there may be no other findings. */
  readonly only: boolean;
}

/** How one example came out. */
export interface ExampleResult {
  readonly policy: string;
  readonly place: LocatedPlace;
  readonly subject: TestSubject;
  /** The day that it was judged for. */
  readonly date: Day;
  readonly expected: Expectation;
  /** Of one that did not pass. */
  readonly decision?: Decision;
  readonly passed: boolean;
  /** What is not as demanded, in words; empty where it passed. */
  readonly differences: readonly string[];
}

/** The examples of one policy, from all files that test it. */
export interface PolicyTests {
  readonly policy: string;
  readonly version?: string;
  /** Digest of the rule set that judged. */
  readonly ruleSet: string;
  /** In the order in which they are written; none for a policy that nothing tests. */
  readonly examples: readonly ExampleResult[];
  readonly coverage: Coverage;
  /** Where it was asked for. */
  readonly mutation?: Mutation;
}
