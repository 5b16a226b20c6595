import type { Interval } from '@fineline/ruleset';

/** A blanked cell of a published table, and the numbers that all which is published with it leaves to it. */
export interface BlankedCell {
  /** By column; columns in which it is a total are left out. */
  readonly key: Readonly<Record<string, string | null>>;
  /** How many people it may stand for; the ends are equal where it can be worked out. */
  readonly size: Interval;
}
