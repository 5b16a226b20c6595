import { createTableChecker, datasetsFor, readTable, writeTable } from '@fineline/datasets';
import { linesOfGroups } from './linesOfGroups.ts';
import { loadProject } from './loadProject.ts';
import type { JudgedTable, Questions, Unusable } from './protocol.ts';

/** The decision on a table, with the tables that would pass. */
export function judgeTable({
  project,
  table: csv,
  date,
}: Questions['table']['asks']): JudgedTable | Unusable {
  const loaded = loadProject(project);
  if (loaded.kind === 'unusable') return loaded;
  const { compiled, policies, policy } = loaded;
  const { value: table, diagnostics } = readTable('table.csv', csv);
  if (!table) return { kind: 'unusable', what: 'table', problems: diagnostics };
  const checker = createTableChecker(compiled);
  const [dataset] = datasetsFor(compiled.ruleSet);
  const asked = { dataset, date, keys: true };
  const decision = checker.check(table, asked);
  const ways = checker.waysToPass(table, asked);
  return {
    kind: 'table',
    ...{ policies, policy },
    decision,
    map: compiled.map,
    edits: ways.map(({ remedy, table: changed }) => ({ remedy, table: writeTable(changed) })),
    lines: linesOfGroups(decision, compiled.ruleSet, table, csv),
  };
}
