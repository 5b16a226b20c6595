import type { Comparison, Condition, Day, Facts } from '@fineline/ruleset';
import type { Literal } from '../solving/literal.ts';
import type { DayCells, Days } from './dayCells.ts';
import type { FactCells, Holds, Rails, RegionPart } from './factCells.ts';

/** A post, as far as anything asks about it. */
export interface Example {
  readonly facts: Facts;
  readonly date: Day;
}

/** Everything that posts can differ in for some rule sets. */
export interface World {
  /** Every fact that is asked about; facts of groups are named `cohort.…`. */
  readonly facts: readonly FactCells[];
  readonly day: DayCells;
  /** What is stated in an example: the fewer of them hold, the smaller it is. */
  readonly stated: readonly Literal[];
  /** What small examples do without, in the order in which it is left out. */
  readonly excess: readonly Literal[];
  /** Nothing is unknown and nothing disputed. */
  readonly complete: Literal;
  /** It gives a number for a group of people. */
  readonly hasGroup: Literal;
  /** Literals that hold in an example and together pin what it says of groups and disputes. */
  readonly pinsOfGroups: (holds: Holds) => readonly Literal[];
  /** How a rule set understands a comparison, or its negation; `doubted`: without the facts that are disputed. */
  readonly compare: CompareFact;
  /** Whether the campaign is one of these. */
  readonly hasCampaign: (campaigns: readonly string[], doubted: boolean) => Literal;
  readonly read: (holds: Holds) => Example;
  /** What all posts are like for which pins hold that are kept, and one of each fact’s choices. */
  readonly regionIn: (kept: ReadonlySet<Literal>, choices: ReadonlySet<Literal>) => readonly RegionPart[];
}

/** `side` is the index of a rule set in the world. */
export type CompareFact = (
  comparison: Comparison,
  side: number,
  isNegated: boolean,
  doubted: boolean,
) => Rails;

export interface WorldOptions {
  readonly inForce: Days;
  readonly withDisputes: boolean;
  /** Conditions that are asked about besides those of the rules. */
  readonly conditions?: readonly Condition[];
}
