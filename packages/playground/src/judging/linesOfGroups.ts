import {
  asWritten,
  identifyingColumns,
  planTable,
  rolesOf,
  textOf,
  valuesOf,
  type Table,
} from '@fineline/datasets';
import type { RuleSet } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import type { JudgedTable } from './protocol.ts';

/**
 * For each finding about groups, the lines of the file that belong to one of them. Nothing for a file in which a record
 * takes several lines.
 */
export function linesOfGroups(
  { findings, dataset = '' }: Decision,
  ruleSet: RuleSet,
  table: Table,
  csv: string,
): JudgedTable['lines'] {
  const filled = csv.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  if (filled.length !== table.rows + 1) return [];
  const plan = planTable(ruleSet, rolesOf(ruleSet, dataset));
  const { groupings, groupingOf } = plan;
  const written = asWritten(table, identifyingColumns(plan));
  return findings.flatMap(({ rule, keys = [] }) => {
    const grouping = groupings[groupingOf.get(rule) ?? -1];
    if (!grouping || keys.length === 0) return [];
    const broken = new Set(keys.map(cells => JSON.stringify(cells.map(cell => textOf(cell)))));
    const columns = grouping.columns.map(column => valuesOf(written, column) ?? []);
    const lines = filled
      .slice(1)
      .filter((_, row) => broken.has(JSON.stringify(columns.map(values => textOf(values[row])))));
    return [{ rule, lines }];
  });
}
