import { renderQuery } from '../sql/query.ts';
import type { SourceColumn } from '../sql/sourceTable.ts';
import { valueCounts } from '../sql/valueCounts.ts';
import type { Cell } from '../table/table.ts';
import { cellOf } from './cellOf.ts';
import type { OnDatabase } from './onDatabase.ts';

/** The distinct values of a column, some at a time, each with how often it is there. */
export async function* distinctValues(
  column: SourceColumn,
  { plan, source, connection: { dialect, rows } }: Pick<OnDatabase, 'plan' | 'source' | 'connection'>,
): AsyncGenerator<readonly [values: readonly Cell[], counts: readonly number[]]> {
  const query = valueCounts(column, plan.roles.missingAs, source, dialect);
  for await (const chunk of rows(renderQuery(query, dialect), 'many'))
    yield [
      chunk.map(([value = null]) => cellOf(value, column.kind)),
      chunk.map(([, count]) => Number(count ?? 0)),
    ];
}
