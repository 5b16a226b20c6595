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
  /** Any group it gives a number for may be smaller; with `orShare`, unless it is that part of everybody. */
  | { readonly kind: 'min-cohort'; readonly atLeast: Quantity; readonly orShare?: Quantity }
  | { readonly kind: 'min-window'; readonly atLeast: Quantity }
  | { readonly kind: 'max-details'; readonly atMost: number }
  | { readonly kind: 'round-counts'; readonly digits: number }
  | { readonly kind: 'round-counts'; readonly nearest: number }
  /** Without `words`: any word of the facet. */
  | { readonly kind: 'ban'; readonly facet: ClauseFacet; readonly words?: readonly string[] }
  | { readonly kind: 'allow-only'; readonly facet: ClauseFacet; readonly words: readonly string[] }
  | { readonly kind: 'require'; readonly that: Condition }
  | { readonly kind: 'deny-when' | 'review-when' | 'warn-when'; readonly that: Condition }
  /** Tables: every group of rows with equal keys has at least so many persons (or rows). */
  | {
      readonly kind: 'min-group';
      readonly atLeast: Quantity;
      readonly per: Grouping;
      readonly zeroAllowed: boolean;
    }
  | { readonly kind: 'ban-identifiers-in-values'; readonly columns: 'every' | readonly string[] };

/** The columns that rows are grouped by: those with the role `key`, or a list in code-unit order. */
export interface Grouping {
  readonly columns: 'key' | readonly string[];
  /** How an empty value groups: as a value of its own, or with every other value. */
  readonly missing: 'value' | 'any';
}
