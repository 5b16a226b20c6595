import type { DatasetRoles } from '@fineline/ruleset';
import type { ColumnProblem } from '@fineline/runtime';
import type { LinkedTable } from '../plan/engine.ts';
import { columnsOf } from './columnProblems.ts';
import { missingColumn } from './missingColumn.ts';

/**
 * What the tables that are published together lack of what links them. Columns of the key may be missing, for a total is
 * published by fewer; beside a column of which nobody said what it is, they may be there by another name.
 */
export function linkedProblems(
  linked: readonly LinkedTable[],
  judged: DatasetRoles,
): readonly ColumnProblem[] {
  return linked.flatMap(({ table, roles = judged }) => {
    const names = table.columns.map(({ name }) => name);
    const unnamed = names.filter(name => !columnsOf(roles).has(name));
    const single = [roles.person, roles.weight, roles.count?.column].flatMap(column => column ?? []);
    const key = unnamed.length === 0 ? [] : roles.key;
    const owner = `the table${roles === judged ? '' : ` of \`${roles.name}\``} that is published beside it`;
    return [...single, ...key]
      .filter(column => !names.includes(column))
      .map(column => missingColumn(column, unnamed, owner));
  });
}
