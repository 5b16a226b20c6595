import type { RunOptions } from '../engine.ts';
import type { Plan } from '../plan.ts';
import type { SourceTable } from '../sql/sourceTable.ts';
import type { Connection } from './connection.ts';

/** What a grouping is worked out of. */
export interface OnDatabase {
  readonly plan: Plan;
  /** With what was found of its columns. */
  readonly source: SourceTable;
  readonly connection: Connection;
  readonly options: RunOptions;
  /** The rows of the table, counted by a query of their own only where no grouping has told before. */
  readonly rows: () => Promise<number>;
}
