import type { CohortFact, Mention } from '@fineline/ruleset';

/** A group of people with the tokens that tell of it: determiner or number first, head last. */
export interface Group {
  readonly cohort: CohortFact;
  readonly from: number;
  readonly to: number;
}

export interface People {
  /** In the order of the text. */
  readonly groups: readonly Group[];
  /** What may be groups besides: a number of something that nothing told to be people or things. */
  readonly possible: readonly Group[];
  readonly mentions: readonly Mention[];
}
