import type { LocatedPlace } from '../loading/locate.ts';

/** A small change of a rule that no example notices. */
export interface Survivor {
  /** Whole id of the rule. */
  readonly rule: string;
  /** What was changed, in words: "without its exception". */
  readonly change: string;
  /** Where the rule stands; absent where nobody knows. */
  readonly place?: LocatedPlace;
  /** A test of the policy that notices it, ready to be put into the file; absent where no simple one was found. */
  readonly test?: string;
  /** Why there is no such test, in words; absent where there is one. */
  readonly why?: string;
}

/** How many small changes of a policy's own rules its examples notice. */
export interface Mutation {
  /** Changes that change a decision of some post or table. */
  readonly total: number;
  /** Those of them that an example notices. */
  readonly killed: number;
  /** Changes of which nothing that a test may demand tells; they do not count. */
  readonly equivalent: number;
  /** Whole per cent of `total`, rounded down; 100 where there is nothing to notice. */
  readonly score: number;
  /** In the order of the rules' ids. */
  readonly survivors: readonly Survivor[];
}
