import type { TableChange } from '../plan/engine.ts';
import type { Table } from '../table/table.ts';

/** One thing to do to a table, and the table that it gives. */
export interface Change {
  /** What to do, in words: `give \`age\` in steps of 10`. */
  readonly says: string;
  /** How much is lost, from 0 (nothing) to 1 (all there is). */
  readonly loss: number;
  /** The column whose values become less fine, where it does no more. */
  readonly coarsens?: string;
  readonly apply: (table: Table) => Table;
  /** The same for a table that lies elsewhere; absent where it is done in memory alone. */
  readonly elsewhere?: TableChange;
}
