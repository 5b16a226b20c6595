import type { DatasetRoles, Measure } from '@fineline/ruleset';
import type { PlannedGrouping } from '../plan/plan.ts';

/** The grouping whose sizes (or sums of weights) a measure of the whole table is made of; undefined of all others. */
export function sizeGrouping(measure: Measure, { key }: DatasetRoles): PlannedGrouping | undefined {
  if (measure.kind !== 'uniques' && measure.kind !== 'marketer-risk') return undefined;
  const { per, id, dataset, unit } = measure;
  const weighs =
    measure.kind === 'marketer-risk' && measure.weight !== undefined && per.against === undefined;
  const sized: Measure = weighs
    ? measure
    : { kind: 'group-size', id, dataset, per, unit, zeroAllowed: false };
  return {
    columns: [...(per.columns === 'key' ? key : per.columns)].sort(),
    missing: per.missing,
    ...(per.against !== undefined && { against: per.against }),
    measures: [sized],
  };
}
