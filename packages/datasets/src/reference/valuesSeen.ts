import type { DatasetRoles } from '@fineline/ruleset';
import { textOf, valuesOf, type Table } from '../table.ts';
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

/** Tells the words that stand for all values of a column together. */
export function isTotalIn(column: string, { key, totals }: DatasetRoles): (text: string | null) => boolean {
  const words = new Set<string | null>(key.includes(column) ? totals : []);
  return text => words.has(text);
}
