import type { Figure } from './figure.ts';
import type { Query } from './query.ts';

/** Some of the figures of a grouping, from cells of one grain. Every branch has the keys and, as `n`, their rows. */
export interface Branch {
  readonly query: Query;
  /** Whether no row is left out, so that every key is there and `n` holds all of its rows. */
  readonly complete: boolean;
  /** What the query gives besides the keys. */
  readonly columns: readonly string[];
  /** Those of them that are no whole numbers. */
  readonly fractions: readonly string[];
  /** Those that hold how many persons share a value, to be compared with all of the group; `oneValue` where it has no other value. */
  readonly shared?: ReadonlySet<string>;
  /** By the index of their measure in the grouping. */
  readonly figures: ReadonlyMap<number, Figure>;
}
