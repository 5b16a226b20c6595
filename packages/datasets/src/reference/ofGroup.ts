import type { DatasetRoles } from '@fineline/ruleset';
import type { MeasureValue, RunOptions } from '../plan/engine.ts';
import type { PlannedGrouping } from '../plan/plan.ts';
import type { Table } from '../table/table.ts';
import type { Group } from './grouped.ts';

/** What the figures of a group are worked out of. */
export interface GroupFigures {
  readonly table: Table;
  readonly roles: DatasetRoles;
  readonly grouping: PlannedGrouping;
  readonly options: RunOptions;
}

/** Works one measure out of one group. */
export type OfGroup = (group: Group) => MeasureValue;

/** Nobody can tell. */
export const unknown: OfGroup = () => undefined;

/** A number as the value of a measure; what no number holds has no upper end. */
export function figure(value: number): MeasureValue {
  return { min: value, max: Number.isFinite(value) ? value : null };
}
