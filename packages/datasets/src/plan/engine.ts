import type { DatasetRoles, Day, Interval } from '@fineline/ruleset';
import type { BlankedCell } from '@fineline/runtime';
import type { Cell, Table } from '../table/table.ts';
import type { Plan } from './plan.ts';

/**
 * The value of a measure, of the kind that `measureType` says. An interval (a figure is one whose ends are equal), words
 * or a text; null where it is known that there is no figure; undefined where nobody can tell.
 */
export type MeasureValue = Interval | readonly string[] | string | null | undefined;

/** Groups of rows for which every measure of their grouping came out alike; how many is up to the engine. */
export interface GroupValues {
  readonly groups: number;
  readonly rows: number;
  /** Distinct persons, added up over the groups; absent where the table names none. */
  readonly persons?: number;
  /** In the order of the grouping's measures. */
  readonly values: readonly MeasureValue[];
  /** Of one group, its value in each column of the grouping: given only when asked for. */
  readonly key?: readonly Cell[];
}

/** What an engine worked out. */
export interface MeasureValues {
  /** In the order of the plan's `ofTable`. */
  readonly ofTable: readonly MeasureValue[];
  /** For each grouping of the plan, its groups, in an order that the rows do not change. */
  readonly ofGroups: readonly (readonly GroupValues[])[];
  readonly rows: number;
  /** Names of the columns, in the order of the table. */
  readonly columns: readonly string[];
  /** Of the columns that are added up, weigh or count: what is no number in them, where there is such. */
  readonly notNumbers?: ReadonlyMap<string, WrongNumbers>;
  /** Of the columns that weigh or count: the numbers below zero, where there are such; no number of people is. */
  readonly belowZero?: ReadonlyMap<string, WrongNumbers>;
  /** The columns whose values are to lie in an order that nobody knows. */
  readonly withoutOrder?: readonly ColumnWithoutOrder[];
  /** The words for a total that no row is found by. */
  readonly unfoundTotals?: readonly UnfoundTotal[];
  /** Of a table of counts that is audited: words that would give a blanked cell away if they stood for totals. */
  readonly unsaidTotals?: UnsaidTotals;
  /** Of a table of counts that is audited: what does not add up in it and in those published with it, where anything does not. */
  readonly disagreements?: Disagreements;
  /** With `keys`, of a table of counts that is audited: the blanked cells, and what is left to each. */
  readonly blanked?: readonly BlankedCell[];
}

/** A column whose order nobody knows: its values tell none, or some are empty and count. */
export interface ColumnWithoutOrder {
  readonly column: string;
  readonly because: 'values' | 'empty';
}

/** Values that do not belong in a column of numbers. */
export interface WrongNumbers {
  readonly count: number;
  /** Some of those that may stand for a blanked count: `<11`, `-1`. */
  readonly words: readonly string[];
}

/** In how many places what is published does not add up. */
export interface Disagreements {
  /** Cells that are left out though totals are not the sum of their parts without them. */
  readonly leftOut: number;
  /** Totals that are not the sum of their parts whatever is left out. */
  readonly sums: number;
  /** Cells with figures that exclude each other. */
  readonly figures: number;
}

/** A word for a total that no row holds, or that some row writes otherwise. */
export interface UnfoundTotal {
  readonly word: string;
  /** The dataset, where it is published with the one that is judged. */
  readonly dataset?: string;
  /** How a row writes it. */
  readonly written?: string;
}

/** Words that nobody says to be totals, and what they give away if they are. */
export interface UnsaidTotals {
  readonly words: readonly string[];
  /** To within how many people a blanked cell can be worked out then; 0: exactly. */
  readonly within: number;
}

/** A group that was released before. */
export interface ReleasedGroup {
  /** Column and value of its key; it holds every group with these values, whatever their other columns hold. */
  readonly key: Readonly<Record<string, string | null>>;
  readonly size: number;
}

export interface RunOptions {
  /** The day of the decision, for ages. */
  readonly date: Day;
  /** Whether groups are told apart and named. */
  readonly keys?: boolean;
  /** Tables of whole populations, by the name that `against` gives. A measure against one that is missing is unknown. */
  readonly populations?: ReadonlyMap<string, Population>;
  /** The ledger of earlier releases; without one a `difference` is unknown. */
  readonly released?: readonly ReleasedGroup[];
  /** Tables of counts that are published together with this one: their sums give cells away too. */
  readonly linked?: readonly LinkedTable[];
}

/** A table of a whole population, and what its columns are: not what those of the table that is judged are. */
export interface Population {
  readonly table: Table;
  readonly roles: DatasetRoles;
}

/** A table of counts that is published together with another. */
export interface LinkedTable {
  readonly table: Table;
  /** What its columns are; absent where they are those of the table that is judged. */
  readonly roles?: DatasetRoles;
}

/**
 * Works a plan out of a table, which is whatever the engine takes: rows in memory, a file, a table of a warehouse. It
 * never throws on what the table holds: a measure that cannot be worked out is undefined.
 */
export interface Engine<Source> {
  readonly run: (plan: Plan, source: Source, options: RunOptions) => MeasureValues | Promise<MeasureValues>;
  /** Opens a table to work several plans out of it; absent where it is in memory, or cannot be said less finely. */
  readonly open?: <Answer>(source: Source, use: (table: OpenTable) => Promise<Answer>) => Promise<Answer>;
}

/** A table that lies elsewhere, as long as it is open. */
export interface OpenTable {
  readonly run: (plan: Plan, options: RunOptions) => Promise<MeasureValues>;
  /** The distinct values of a column; undefined where there are more than `most`. */
  readonly distinct: (
    column: string,
    roles: DatasetRoles,
    most: number,
  ) => Promise<readonly Cell[] | undefined>;
  /** The same rows with these changes, where they lie: nothing is written. */
  readonly changed: (changes: readonly TableChange[], roles: DatasetRoles) => OpenTable;
}

/** What can be done to a table where it lies. */
export type TableChange =
  | { readonly kind: 'without-column'; readonly column: string }
  | { readonly kind: 'said-as'; readonly column: string; readonly as: Coarser }
  | {
      readonly kind: 'without-groups';
      readonly columns: readonly string[];
      readonly keys: readonly (readonly Cell[])[];
    };

/** A way to say the values of a column less finely. */
export type Coarser =
  | { readonly kind: 'steps'; readonly step: number }
  | { readonly kind: 'month' | 'quarter' | 'year' }
  | { readonly kind: 'same' };
