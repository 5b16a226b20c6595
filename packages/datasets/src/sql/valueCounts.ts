import type { Dialect } from './dialects/dialect.ts';
import type { Query } from './query.ts';
import { readColumn, type SourceColumn, type SourceTable } from './sourceTable.ts';

/** How often each value of a column is in a table: the value as `v`, its rows as `c`. */
export function valueCounts(
  column: SourceColumn,
  missingAs: readonly string[],
  { sql }: SourceTable,
  dialect: Dialect,
): Query {
  const values: Query = { select: [[readColumn(column, missingAs, dialect), 'v']], from: { table: sql } };
  return {
    select: [
      ['v', 'v'],
      ['COUNT(*)', 'c'],
    ],
    from: { query: values },
    groupBy: ['v'],
  };
}
