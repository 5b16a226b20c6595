import type { LocatedPlace } from '../loading/locate.ts';

/** One comparison of a rule's condition, and how many examples made it true or false. */
export interface ConditionCoverage {
  readonly of: 'when' | 'unless';
  /** The author's words, or where a clause stands for the comparison the comparison in words. */
  readonly text: string;
  readonly place: LocatedPlace;
  readonly true: number;
  readonly false: number;
}

/** One rule, and how many examples it came out for in which way. */
export interface RuleCoverage {
  /** Whole id. */
  readonly rule: string;
  readonly on: 'post' | 'dataset';
  readonly place: LocatedPlace;
  readonly broken: number;
  readonly kept: number;
  readonly undetermined: number;
  /** In the author's order. Of a rule with a single one, its sides are the rule's own. */
  readonly conditions: readonly ConditionCoverage[];
}

/** A side that no example reaches, or a rule of which none reaches any. */
export interface Gap {
  readonly rule: string;
  readonly place: LocatedPlace;
  /** "no example breaks it", "no example makes `channel is paid` false", "no example reaches it". */
  readonly message: string;
}

/**
 * What the examples reach of a policy, by facts and not by text: of every rule whether one broke and one kept it, and of
 * every comparison in it whether one made it true and one false. That is `total` sides; `percent` is rounded down, and
 * 100 where there is nothing to reach.
 */
export interface RulesCoverage {
  readonly policy: string;
  readonly reached: number;
  readonly total: number;
  readonly percent: number;
  readonly rules: readonly RuleCoverage[];
  readonly gaps: readonly Gap[];
}

/** The policy's own rules, and those of each policy that it extends, nearest first. */
export interface Coverage {
  readonly own: RulesCoverage;
  readonly parents: readonly RulesCoverage[];
}
