import type { DatasetRoles } from '@fineline/ruleset';
import { isTotalIn } from '../counts/isTotalIn.ts';
import { textOf, valuesOf, type Table } from '../table/table.ts';
import { settledColumn } from './settled.ts';

/** The values that a table has in a column, totals of them aside; undefined where it has no such column. */
export function valuesSeen(
  table: Table,
  column: string,
  roles: DatasetRoles,
): ReadonlySet<string | null> | undefined {
  const isTotal = isTotalIn(column, roles);
  const texts = settledColumn(valuesOf(table, column))?.map(textOf);
  return texts && new Set(texts.filter(text => !isTotal(text)));
}
