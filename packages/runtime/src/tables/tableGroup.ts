import type { Interval } from '@fineline/ruleset';

/** A figure, words or a text; null is known to be none, undefined is unknown. */
export type MeasureValue = Interval | readonly string[] | string | null | undefined;
/** By the measure's id. */
export type Values = ReadonlyMap<string, MeasureValue>;

/** Groups of rows that are alike in everything that a rule compares. */
export interface TableGroup {
  readonly groups: number;
  readonly rows: number;
  readonly persons?: number;
  /** By the measure's id; null is known to have no figure, undefined or missing is unknown. */
  readonly values: Values;
  readonly key?: readonly (string | number | boolean | null)[];
}
