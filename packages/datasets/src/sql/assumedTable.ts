import type { Measure } from '@fineline/ruleset';
import type { Plan } from '../plan/plan.ts';
import type { Dialect } from './dialects/dialect.ts';
import { quoteTable } from './quoteTable.ts';
import type { ColumnKind, SourceColumn, SourceTable } from './sourceTable.ts';

/**
 * A table of which only the roles of its columns are known. What is added up or lies along an order is a number; all else
 * is compared as text, which every type can be cast to.
 */
export function assumedTable(
  { roles, groupings, ofTable }: Plan,
  table: string,
  dialect: Dialect,
): SourceTable {
  const measures = [...groupings.flatMap(grouping => grouping.measures), ...ofTable];
  const numbers = new Set([
    ...roles.measure,
    ...(roles.weight === undefined ? [] : [roles.weight]),
    ...roles.sensitive.filter(({ ordered }) => ordered).map(({ column }) => column),
  ]);
  const texts = [
    roles.person ?? [],
    roles.key,
    roles.sensitive.map(({ column }) => column),
    roles.harmless,
  ].flat();
  const named = [...groupings.flatMap(({ columns }) => columns), ...measures.flatMap(columnsOf)];
  const columns = [...new Set([...texts, ...numbers, ...named])].map((name): SourceColumn => {
    const kind: ColumnKind = numbers.has(name) ? 'decimal' : 'other';
    return { name, kind };
  });
  return { sql: quoteTable(table, dialect) ?? table, columns, settles: true };
}

function columnsOf(measure: Measure): readonly string[] {
  if ('columns' in measure && measure.columns !== 'every' && measure.kind !== 'columns-present')
    return measure.columns;
  return 'of' in measure && measure.of !== undefined ? [measure.of] : [];
}
