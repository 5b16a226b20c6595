import type { Decision } from '@fineline/runtime';
import type { Plan } from '../plan/plan.ts';
import { grouped } from '../reference/grouped.ts';
import { readEmpty } from '../reference/readEmpty.ts';
import { textOf, type Table } from '../table/table.ts';

/** The rows of a table in the groups that surely break a rule, and how many groups those are. */
export interface OffendingRows {
  readonly rows: ReadonlySet<number>;
  readonly groups: number;
}

/** Finds them; the decision must name its groups. */
export function offendingRows(decision: Decision, plan: Plan, source: Table): OffendingRows {
  const table = readEmpty(source, plan.roles);
  const rows = new Set<number>();
  let groups = 0;
  for (const { rule, state, keys } of decision.findings) {
    const grouping = plan.groupings[plan.groupingOf.get(rule) ?? -1];
    if (state !== 'broken' || !keys || !grouping) continue;
    const names = new Set(keys.map(key => JSON.stringify(key.map(textOf))));
    for (const group of grouped(table, grouping, plan.roles) ?? []) {
      if (!names.has(JSON.stringify(group.key.map(textOf)))) continue;
      if (group.rows.some(row => !rows.has(row))) groups++;
      for (const row of group.rows) rows.add(row);
    }
  }
  return { rows, groups };
}
