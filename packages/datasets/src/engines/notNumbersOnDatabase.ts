import { blanksOf, numberColumns } from '../problems/columnProblems.ts';
import type { NotNumbers } from '../plan/engine.ts';
import { renderQuery, type Query } from '../sql/query.ts';
import { readColumn, type SourceColumn } from '../sql/sourceTable.ts';
import { numberOf, textOf } from '../table/table.ts';
import { distinctValues } from './distinctValues.ts';
import type { OnDatabase } from './onDatabase.ts';

/** As `notNumbersIn`, of a table that lies in a database. */
export async function notNumbersOnDatabase(on: OnDatabase): Promise<ReadonlyMap<string, NotNumbers>> {
  const found = new Map<string, NotNumbers>();
  for (const name of numberColumns(on.plan.roles)) {
    const column = on.source.columns.find(one => one.name === name);
    if (!column || column.kind === 'whole' || column.finite) continue;
    const isNumber = column.kind === 'float' || column.kind === 'decimal';
    const wrong = isNumber ? await endlessIn(column, on) : await notNumbersAmong(column, on);
    // Published counts, which may be blanked in words, are brought over.
    if (wrong > 0) found.set(name, { count: wrong, words: [] });
  }
  return found;
}

/** How many numbers of a column are NaN or infinite. */
async function endlessIn(column: SourceColumn, { plan, source, connection }: OnDatabase): Promise<number> {
  const { dialect, rows } = connection;
  const numbers: Query = {
    select: [[dialect.toDouble(readColumn(column, plan.roles.missingAs, dialect)), 'x']],
    from: { table: source.sql },
  };
  const wrong = `x IS NOT NULL AND NOT (${dialect.isFinite('x')})`;
  const query: Query = {
    select: [[`SUM(CASE WHEN ${wrong} THEN 1 ELSE 0 END)`, 'c']],
    from: { query: numbers },
  };
  for await (const [row] of rows(renderQuery(query, dialect))) return Number(row?.[0] ?? 0);
  return 0;
}

async function notNumbersAmong(column: SourceColumn, on: OnDatabase): Promise<number> {
  const blank = blanksOf(column.name, on.plan.roles);
  let wrong = 0;
  for await (const [values, counts] of distinctValues(column, on))
    for (const [at, cell] of values.entries())
      if (!blank.has(textOf(cell) ?? '') && numberOf(cell) === undefined) wrong += counts[at] ?? 0;
  return wrong;
}
