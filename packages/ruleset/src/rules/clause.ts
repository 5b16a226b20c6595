import type { Quantity } from '../facts/units.ts';
import type { Facet } from '../vocabulary/vocabulary.ts';
import type { Condition } from './condition.ts';

/** The facets that `ban` and `allow only` may name. */
export type ClauseFacet = Exclude<Facet, 'consent'>;

/**
 * The author's clause as data, so that a reader of a rule set need not work it out from a condition. Quantities are
 * normal (`2 weeks` is 14 days), lists are sorted.
 */
export type Clause =
  /** A group it gives a number for is smaller; with `orShare`, unless it is that part of everybody. */
  | { readonly kind: 'min-cohort'; readonly atLeast: Quantity; readonly orShare?: Quantity }
  | { readonly kind: 'min-window'; readonly atLeast: Quantity }
  | { readonly kind: 'max-details'; readonly atMost: number }
  /** Posts: the numbers of people that it gives. Tables: the published counts. */
  | { readonly kind: 'round-counts'; readonly digits: number }
  | { readonly kind: 'round-counts'; readonly nearest: number }
  /** Without `words`: any word of the facet. */
  | { readonly kind: 'ban'; readonly facet: ClauseFacet; readonly words?: readonly string[] }
  | { readonly kind: 'allow-only'; readonly facet: ClauseFacet; readonly words: readonly string[] }
  | { readonly kind: 'require'; readonly that: Condition }
  | { readonly kind: 'deny-when' | 'review-when' | 'warn-when'; readonly that: Condition }
  | TableClause;

/** The clauses that tables alone have. `of` names a column, or columns. */
export type TableClause =
  /** Every group of rows with equal keys has at least so many persons (or rows). */
  | {
      readonly kind: 'min-group';
      readonly atLeast: Quantity;
      readonly per: Grouping;
      readonly zeroAllowed: boolean;
    }
  | { readonly kind: 'ban-identifiers-in-values'; readonly columns: 'every' | readonly string[] }
  | { readonly kind: 'ban-columns'; readonly columns: readonly string[] }
  /** `zero`: a value of the column that nobody in the group has. `full`: one that everybody has. */
  | {
      readonly kind: 'ban-cells';
      readonly which: 'zero' | 'full';
      readonly of?: string;
      readonly per: Grouping;
    }
  /** l-diversity; `c` goes with `recursive` and only with it. */
  | {
      readonly kind: 'min-diversity';
      readonly atLeast: number;
      readonly form: 'distinct' | 'entropy' | 'recursive';
      readonly c?: number;
      readonly of: string;
      readonly per: Grouping;
    }
  /** t-closeness. */
  | { readonly kind: 'max-closeness'; readonly atMost: number; readonly of: string; readonly per: Grouping }
  /** (n,k)-dominance with n = `top` and k = `atMost`. */
  | {
      readonly kind: 'max-share';
      readonly atMost: Quantity;
      readonly of: string;
      readonly top: number;
      readonly per: Grouping;
    }
  /** The p%-rule. */
  | {
      readonly kind: 'min-protection';
      readonly atLeast: Quantity;
      readonly of: string;
      readonly per: Grouping;
    }
  | { readonly kind: 'max-uniques'; readonly atMost: Quantity; readonly per: Grouping }
  | {
      readonly kind: 'max-risk';
      readonly atMost: Quantity;
      readonly model: 'prosecutor' | 'journalist' | 'marketer';
      readonly per: Grouping;
    }
  /** The smallest difference to a table that was released before. */
  | { readonly kind: 'min-difference'; readonly atLeast: Quantity; readonly per: Grouping }
  | { readonly kind: 'max-precision'; readonly grain: Grain; readonly of: readonly string[] }
  /** Bottom coding (`min`) and top coding (`max`). */
  | {
      readonly kind: 'value-limit';
      readonly side: 'min' | 'max';
      readonly value: number;
      readonly of: readonly string[];
    }
  /** How long ago days may lie (`max`) or must lie (`min`). */
  | {
      readonly kind: 'age-limit';
      readonly side: 'min' | 'max';
      readonly age: Quantity;
      readonly of: readonly string[];
    }
  /** Without `within`: no blanked cell can be worked out exactly. */
  | { readonly kind: 'keep-suppressed'; readonly within?: Quantity };

/** The columns that rows are grouped by: those with the role `key`, or a list in code-unit order. */
export interface Grouping {
  readonly columns: 'key' | readonly string[];
  /** How an empty value groups: as a value of its own, or with every other value. */
  readonly missing: 'value' | 'any';
  /** The table of the whole population, in which the groups are counted instead (k-map). */
  readonly against?: string;
}

/** How fine values may be: a stretch of the calendar, significant digits, digits after the point, multiples. */
export type Grain =
  | { readonly kind: 'calendar'; readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day' }
  | { readonly kind: 'digits' | 'decimals' | 'nearest'; readonly number: number };
