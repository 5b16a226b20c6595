import type { RunOptions } from '../plan/engine.ts';
import type { Plan } from '../plan/plan.ts';
import type { SourceTable } from '../sql/sourceTable.ts';
import type { Connection } from './connection.ts';

/** What a grouping is worked out of. */
export interface OnDatabase {
  readonly plan: Plan;
  /** With what was found of its columns. */
  readonly source: SourceTable;
  readonly connection: Connection;
  readonly options: RunOptions;
  /** The table with the few values of these columns, where they are known to be few. */
  readonly withFewValues: (names: readonly string[]) => Promise<SourceTable>;
  /** The rows of the table, counted by a query of their own only where no grouping has told before. */
  readonly rows: () => Promise<number>;
}
