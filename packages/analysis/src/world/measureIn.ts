import type { DatasetRoles, Measure } from '@fineline/ruleset';

/** A measure as it is worked out of one table: what rules for several tables leave to its roles is filled in. */
export function measureIn(measure: Measure, table: DatasetRoles | undefined): Measure {
  if (!table) return measure;
  const here = { ...measure, dataset: table.name };
  if (!('per' in here)) return here;
  const columns = here.per.columns === 'key' ? table.key : here.per.columns;
  const whole = { ...here, per: { ...here.per, columns } } as Measure;
  return 'unit' in whole ? ({ ...whole, unit: unitIn(whole.unit, table) } as Measure) : whole;
}

/** Persons are always counted `by-role`: `people` may be published counts. */
function unitIn(unit: 'people' | 'rows' | 'cells' | 'by-role', { person, count }: DatasetRoles): typeof unit {
  if (unit === 'rows' || unit === 'cells') return unit;
  if (person !== undefined) return 'by-role';
  if (unit === 'by-role') return 'rows';
  return count ? 'cells' : 'people';
}
