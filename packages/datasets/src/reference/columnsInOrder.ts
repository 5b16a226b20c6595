import type { Measure } from '@fineline/ruleset';
import type { Plan } from '../plan/plan.ts';
import { valuesOf, type Table } from '../table/table.ts';
import { orderOf } from './alongOrder.ts';
import { settledColumn } from './settled.ts';

/** The columns whose values lie along an order. */
export function columnsInOrder(measure: Measure): readonly string[] {
  return measure.kind === 'closeness' && measure.distance === 'ordered' ? [measure.of] : [];
}

/** Those of a plan whose values tell none. */
export function columnsWithoutOrder({ groupings }: Plan, table: Table): readonly string[] {
  const names = new Set(groupings.flatMap(({ measures }) => measures.flatMap(columnsInOrder)));
  return [...names].sort().filter(name => {
    const values = settledColumn(valuesOf(table, name));
    return values && orderOf(values) === undefined;
  });
}
