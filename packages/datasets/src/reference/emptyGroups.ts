import type { DatasetRoles } from '@fineline/ruleset';
import { isTotalIn } from '../counts/isTotalIn.ts';
import type { GroupValues, MeasureValue } from '../plan/engine.ts';
import type { PlannedGrouping } from '../plan/plan.ts';
import { textOf, valuesOf, type Table } from '../table/table.ts';
import { valuesSeen } from './valuesSeen.ts';

/**
 * Combinations of the values seen that no row has; only `zero-cells` asks for them. A total is no value to combine: one
 * that is not listed is not empty, nor are the parts of one of which no part is listed.
 */
export function emptyGroups(
  { columns, measures }: PlannedGrouping,
  table: Table,
  roles: DatasetRoles,
): readonly GroupValues[] {
  if (columns.length === 0 || !measures.some(({ kind }) => kind === 'zero-cells')) return [];
  const values = columns.map(column => valuesOf(table, column) ?? []);
  const isTotal = columns.map(column => isTotalIn(column, roles));
  const seen = new Set<string>();
  const distinct = columns.map(() => new Set<string | null>());
  for (let row = 0; row < table.rows; row++) {
    const texts = values.map(cells => textOf(cells[row]));
    if (texts.some((text, at) => isTotal[at]!(text))) continue;
    seen.add(JSON.stringify(texts));
    for (const [at, text] of texts.entries()) distinct[at]!.add(text);
  }
  const groups = distinct.reduce((product, { size }) => product * size, 1) - seen.size;
  if (groups <= 0) return [];
  const figures = measures.map((measure): MeasureValue => {
    if (measure.kind !== 'zero-cells') return null;
    const zeros = measure.of === undefined ? 1 : (valuesSeen(table, measure.of, roles)?.size ?? 0);
    return { min: zeros, max: zeros };
  });
  return [{ groups, rows: 0, values: figures }];
}
