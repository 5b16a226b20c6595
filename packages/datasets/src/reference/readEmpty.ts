import type { DatasetRoles } from '@fineline/ruleset';
import { textOf, type Table } from '../table.ts';

/** The table with the values that stand for an empty one (`missing as "NA"`, an empty text) empty. */
export function readEmpty(table: Table, { missingAs }: DatasetRoles): Table {
  const names = new Set([...missingAs, '']);
  const columns = table.columns.map(({ name, values }) => ({
    name,
    values: values.some(cell => names.has(textOf(cell) ?? ''))
      ? values.map(cell => (names.has(textOf(cell) ?? '') ? null : cell))
      : values,
  }));
  return { ...table, columns };
}
