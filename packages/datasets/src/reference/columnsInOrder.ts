import type { Measure } from '@fineline/ruleset';
import type { ColumnWithoutOrder } from '../plan/engine.ts';
import type { Plan } from '../plan/plan.ts';
import { valuesOf, type Table } from '../table/table.ts';
import { alongOrder, isAdrift } from './alongOrder.ts';
import { settledColumn } from './settled.ts';

/** The columns whose values lie along an order. */
export function columnsInOrder(measure: Measure): readonly string[] {
  return measure.kind === 'closeness' && measure.distance === 'ordered' ? [measure.of] : [];
}

/** Those of a plan whose values tell none, or have empty ones among them that count. */
export function columnsWithoutOrder({ groupings }: Plan, table: Table): readonly ColumnWithoutOrder[] {
  const all = groupings.flatMap(({ measures }) => measures);
  const counted = new Set(
    all.flatMap(measure => ('nulls' in measure && measure.nulls === 'value' ? columnsInOrder(measure) : [])),
  );
  return [...new Set(all.flatMap(columnsInOrder))].sort().flatMap((column): ColumnWithoutOrder[] => {
    const values = settledColumn(valuesOf(table, column));
    if (!values) return [];
    const places = alongOrder(values);
    if (!places) return [{ column, because: 'values' }];
    return counted.has(column) && isAdrift(places) ? [{ column, because: 'empty' }] : [];
  });
}
