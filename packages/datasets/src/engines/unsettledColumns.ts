// The few columns whose persons or values are written in several ways are worked out of by the reference engine, so that no
// dialect needs Unicode. All others cost one look.
import type { DatasetRoles } from '@fineline/ruleset';
import type { Plan } from '../plan/plan.ts';
import { settled } from '../reference/settled.ts';
import { valueColumn } from '../sql/cells.ts';
import { renderQuery, type Query } from '../sql/query.ts';
import { readColumn } from '../sql/sourceTable.ts';
import type { Connection } from './connection.ts';

/** Of the columns that tell persons apart, or whose variety is measured, those with a value that is not settled. */
export function unsettledColumns(
  { roles, groupings }: Plan,
  connection: Connection,
): Promise<ReadonlySet<string>> {
  const asked = new Set([
    ...(roles.person === undefined ? [] : [roles.person]),
    ...groupings.flatMap(({ measures }) => measures.flatMap(measure => valueColumn(measure) ?? [])),
  ]);
  return unsettledAmong(asked, roles, connection);
}

/** Of these columns, those with a value that is not settled. */
export async function unsettledAmong(
  names: ReadonlySet<string>,
  { missingAs }: Pick<DatasetRoles, 'missingAs'>,
  { source, dialect, rows }: Connection,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const column of source.columns) {
    if (!names.has(column.name) || (column.kind !== 'text' && column.kind !== 'other')) continue;
    const values: Query = {
      select: [[readColumn(column, missingAs, dialect), 'v']],
      from: { table: source.sql },
    };
    const query: Query = {
      select: [['v', 'v']],
      from: { query: values },
      where: dialect.maySettle?.('v') ?? 'v IS NOT NULL',
      groupBy: ['v'],
    };
    for await (const chunk of rows(renderQuery(query, dialect), 'many'))
      for (const [value = null] of chunk)
        if (value !== null && settled(String(value)) !== String(value)) found.add(column.name);
  }
  return found;
}
