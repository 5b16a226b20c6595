import type { Measure } from '@fineline/ruleset';
import type { Plan } from '../plan/plan.ts';
import type { Dialect } from './dialects/dialect.ts';
import { eachGroup, foldedQuery, groupingQuery } from './groupingQuery.ts';
import { howToRead, linesOfValues } from './howToRead.ts';
import { renderQuery } from './query.ts';
import { assumedTable } from './assumedTable.ts';
import { refusalsOf, type Refusal } from './refusals.ts';
import { sizeGrouping } from './sizeGrouping.ts';
import { valueCounts } from './valueCounts.ts';

/** One statement, and the measures that it has the figures of. */
export interface Statement {
  /** Ids, as rules name them. */
  readonly measures: readonly string[];
  /** For each of them what stands in the answer, in plain words. */
  readonly reads: readonly string[];
  readonly sql: string;
}

/**
 * The plan as SQL text, for a table of this name that nobody has looked at: person, key and sensitive columns are compared
 * as text, columns that are added up are numbers. Without statements where there is something that cannot be said.
 */
export function planStatements(
  plan: Plan,
  table: string,
  dialect: Dialect,
): { readonly statements: readonly Statement[]; readonly refusals: readonly Refusal[] } {
  const refusals = refusalsOf(plan, table, dialect);
  if (refusals.length > 0) return { statements: [], refusals };
  const source = assumedTable(plan, table, dialect);
  const { roles, ofTable } = plan;
  const statements: Statement[] = [];
  const groupings = [
    ...plan.groupings.map(grouping => ({ grouping, told: grouping.measures })),
    ...ofTable.flatMap(one => {
      const grouping = sizeGrouping(one, roles);
      return grouping ? [{ grouping, told: [one] }] : [];
    }),
  ];
  for (const { grouping, told } of groupings) {
    const asked = groupingQuery(grouping, roles, source, dialect);
    if (!asked) continue;
    // What is held against groups of before has to say which group it is.
    const keyed = told.some(({ kind }) => kind === 'difference');
    statements.push({
      measures: told.map(({ id }) => id),
      reads: howToRead(told, asked.figures),
      sql: renderQuery(keyed ? eachGroup(asked) : foldedQuery(asked, dialect), dialect),
    });
  }
  for (const column of source.columns) {
    const measures = ofTable.filter(measure => looksAt(measure, column.name)).map(({ id }) => id);
    if (measures.length === 0) continue;
    const query = valueCounts(column, roles.missingAs, source, dialect);
    statements.push({
      measures,
      reads: measures.map(id => `${id}: ${linesOfValues(column.name)}`),
      sql: renderQuery(query, dialect),
    });
  }
  return { statements, refusals: [] };
}

function looksAt(measure: Measure, column: string): boolean {
  return (
    'columns' in measure &&
    measure.kind !== 'columns-present' &&
    (measure.columns === 'every' || measure.columns.includes(column))
  );
}
