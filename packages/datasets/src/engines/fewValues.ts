// Texts of a file that wrote each of them down once are few, and a row of it only says which: groups are faster made of
// their places than of the texts. A place is looked for among all that there are, so that none is lost.
import type { DatasetRoles } from '@fineline/ruleset';
import type { PlannedGrouping } from '../plan/plan.ts';
import { valueColumn } from '../sql/cells.ts';
import { renderQuery, type Query } from '../sql/query.ts';
import type { SourceColumn, SourceTable } from '../sql/sourceTable.ts';
import type { Connection } from './connection.ts';

/** Places are written in one byte. */
const mostValues = 127;

/** Whether a grouping counts cells that are finer than its groups: only of many groups places save more than they cost. */
export function isFine({ measures }: PlannedGrouping, { person }: Pick<DatasetRoles, 'person'>): boolean {
  return person !== undefined || measures.some(measure => valueColumn(measure) !== undefined);
}

/** Gives the table with the few values of these columns, where there are few; each column is looked at once. */
export function fewValuesFinder(
  source: SourceTable,
  { missingAs }: Pick<DatasetRoles, 'missingAs'>,
  { dialect, rows, inDictionaries }: Connection,
): (names: readonly string[]) => Promise<SourceTable> {
  const found = new Map<string, SourceColumn>();
  let packed: Promise<ReadonlySet<string>> | undefined;
  return async names => {
    if (!inDictionaries || !dialect.placeAmong) return source;
    packed ??= inDictionaries();
    for (const column of source.columns) {
      const { name, kind } = column;
      if (kind !== 'text' || !names.includes(name) || found.has(name) || !(await packed).has(name)) continue;
      const fewValues = await valuesOf(column);
      found.set(name, fewValues ? { ...column, fewValues } : column);
    }
    return { ...source, columns: source.columns.map(column => found.get(column.name) ?? column) };
  };

  async function valuesOf(column: SourceColumn): Promise<readonly (string | null)[] | undefined> {
    const name = dialect.identifier(column.name) ?? 'NULL';
    const read: Query = { select: [[name, 'v']], from: { table: source.sql } };
    const values: (string | null)[] = [];
    const distinct: Query = { select: [['v', 'v']], from: { query: read }, groupBy: ['v'] };
    for await (const chunk of rows(renderQuery(distinct, dialect), 'many')) {
      for (const [value = null] of chunk) values.push(value === null ? null : String(value));
      if (values.length > mostValues) return undefined;
    }
    return values.every(isPlain) && values.some(value => value !== null) ? values : undefined;
  }

  function isPlain(value: string | null): boolean {
    if (value === null) return true;
    return value !== '' && !missingAs.includes(value) && dialect.text(value) !== undefined;
  }
}
