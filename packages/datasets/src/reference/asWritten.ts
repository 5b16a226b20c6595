// Codes are written in digits and points, too: `1.1` and `1.10` are two of them, and who publishes the file publishes both.
// So what tells rows apart is the text that stands there; what is added up or measured is the number.
import type { DatasetRoles } from '@fineline/ruleset';
import type { Plan } from '../plan/plan.ts';
import type { Table } from '../table/table.ts';

/** The columns by which a plan tells rows apart: keys, persons, and those that its measures are grouped by. */
export function identifyingColumns({ roles, groupings, ofTable }: Plan): ReadonlySet<string> {
  const per = ofTable.flatMap(measure =>
    'per' in measure && measure.per.columns !== 'key' ? measure.per.columns : [],
  );
  return new Set([...identifyingIn(roles), ...groupings.flatMap(({ columns }) => columns), ...per]);
}

/** Those that the roles alone name. */
export function identifyingIn({ person, key }: DatasetRoles): readonly string[] {
  return person === undefined ? key : [...key, person];
}

/** The table with these columns as they stand in the file. */
export function asWritten(table: Table, names: ReadonlySet<string>): Table {
  if (table.columns.every(({ written }) => written === undefined)) return table;
  const columns = table.columns.map(({ name, values, written }) => ({
    name,
    values: written && names.has(name) ? written : values,
  }));
  return { ...table, columns };
}
