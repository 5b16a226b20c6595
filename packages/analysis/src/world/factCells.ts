import type { Comparison } from '@fineline/ruleset';
import type { Literal } from '../solving/literal.ts';
import type { Cell } from './cell.ts';

/** A comparison on two rails: whether it is surely true, and whether it may be (true or unknown). */
export interface Rails {
  readonly surely: Literal;
  readonly possibly: Literal;
}

/** Whether a literal holds in the assignment at hand. */
export type Holds = (literal: Literal) => boolean;

/** What pins a fact to the value that it has in an assignment. */
export interface Pins {
  /** Literals that hold, each of which may be given up by itself. */
  readonly plain: readonly Literal[];
  /** Bounds on a number, each from the weakest to the strongest that holds. */
  readonly bounds: readonly (readonly Literal[])[];
}

/**
 * Values that a fact may have for a difference to remain; what is absent may be anything. Words of a policy stand for those
 * below them.
 */
export interface RegionPart {
  readonly fact: string;
  /** True where it must be missing. */
  readonly unknown?: true;
  /** True where somebody must dispute it. */
  readonly disputed?: true;
  /** True where it must be known only in part, as in the example. */
  readonly partly?: true;
  /** Whether it must be known that there is none, or that there is one. A claim that is missing is none. */
  readonly none?: boolean;
  readonly min?: number;
  /** The least number that is too large already. */
  readonly below?: number;
  readonly max?: number;
  readonly above?: number;
  readonly multipleOf?: readonly number[];
  readonly noMultipleOf?: readonly number[];
  /** Words that are there, all of them. */
  readonly has?: readonly string[];
  /** Words of which one is there. */
  readonly hasAny?: readonly string[];
  readonly hasNot?: readonly string[];
  /** Words among these that do not stand for those below them. */
  readonly itself?: readonly string[];
  readonly is?: string | boolean;
}

/** One fact of a post, cut into cells: two values in one cell decide every comparison alike. */
export interface FactCells {
  readonly name: string;
  /** Somebody read or stated it. */
  readonly stated: Literal;
  /** Nothing about it is unknown. */
  readonly settled: Literal;
  /** What the smallest examples do without, what weighs most first. */
  readonly excess: readonly Literal[];
  /** Of a number: that it is so large or larger, from the weakest on; small examples hold few of them. */
  readonly lower?: readonly Literal[];
  /** Of a number: where its ends lie, cell by cell, and whether there is none or no upper end. */
  readonly ends?: {
    readonly low: readonly Literal[];
    readonly high: readonly Literal[];
    readonly cells: readonly Cell[];
    readonly none: Literal;
    readonly unbounded: Literal;
  };
  /** A comparison where the fact is stated, as the rule set at an index understands it. */
  readonly rails: (comparison: Comparison, side: number) => Rails;
  /** Where a rule set takes the fact as stated: a consent without a word that it knows is none. */
  readonly statedFor: (side: number) => Literal;
  /** The value in an assignment in which it is stated, in the shape that `Facts` has for it. */
  readonly read: (holds: Holds) => unknown;
  readonly pins: (holds: Holds) => Pins;
  /** Of a set of words: that it holds one and that it is known not to, by the word, and that there may be others. */
  readonly words?: {
    readonly has: ReadonlyMap<string, Literal>;
    readonly lacks: ReadonlyMap<string, Literal>;
    readonly open: Literal;
  };
  /** Pins of which another may do as well as the one that holds. */
  readonly oneOf?: readonly Literal[];
  /** What pins say that are kept, and those of which one is; undefined where they say nothing. */
  readonly region: (kept: ReadonlySet<Literal>, choices: ReadonlySet<Literal>) => RegionPart | undefined;
}
