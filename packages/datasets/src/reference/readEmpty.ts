import type { DatasetRoles } from '@fineline/ruleset';
import { textOf, type Table } from '../table/table.ts';

/**
 * The table with the values that stand for an empty one (`missing as "NA"`, an empty text) empty. A published count keeps
 * the word: it is blank, and `<11` says how small it is.
 */
export function readEmpty(table: Table, { missingAs, count }: DatasetRoles): Table {
  const columns = table.columns.map(({ name, values }) => {
    const names = new Set(name === count?.column ? [''] : [...missingAs, '']);
    return {
      name,
      values: values.some(cell => names.has(textOf(cell) ?? ''))
        ? values.map(cell => (names.has(textOf(cell) ?? '') ? null : cell))
        : values,
    };
  });
  return { ...table, columns };
}
