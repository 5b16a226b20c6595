import type { DatasetRoles, Tables } from '@fineline/ruleset';

/** A declared table. */
export interface Table {
  readonly roles: DatasetRoles;
  /** A role was lost: nothing is said about columns that seem to be missing. */
  readonly isDamaged: boolean;
}

/** The tables of a block. */
export interface BlockTables {
  readonly named: Tables;
  /** Those that it names; none where it is about every table. */
  readonly known: readonly Table[];
}

/** What a block about posts has, and one about every table. */
export const noTables: BlockTables = { named: null, known: [] };
