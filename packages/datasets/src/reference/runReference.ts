// The engine that all others are compared with: rows in memory, exact fractions where adding in binary could differ,
// and no cleverness.
import { isPerGroup } from '@fineline/ruleset';
import { auditOf, blankedCells, disagreementsIn } from '../counts/auditOf.ts';
import { unfoundTotals } from '../counts/unfoundTotals.ts';
import { unsaidTotals } from '../counts/unsaidTotals.ts';
import type { Engine, GroupValues, MeasureValues, RunOptions } from '../plan/engine.ts';
import type { Plan, PlannedGrouping } from '../plan/plan.ts';
import { numbersIn } from '../problems/numberProblems.ts';
import { narrowestInterval } from '../protection/narrowestInterval.ts';
import { valuesOf, type Table } from '../table/table.ts';
import { asWritten, identifyingColumns, identifyingIn } from './asWritten.ts';
import { columnsWithoutOrder } from './columnsInOrder.ts';
import { personsIn } from './contents.ts';
import { emptyGroups } from './emptyGroups.ts';
import { folded } from './folded.ts';
import { grouped } from './grouped.ts';
import { groupMeasure } from './groupMeasure.ts';
import { readEmpty } from './readEmpty.ts';
import { settledColumn } from './settled.ts';
import { tableMeasure } from './tableMeasure.ts';

/** The engine over rows in memory, as `Engine` has it; it answers at once. */
export const referenceEngine: Engine<Table> = { run: runReference };

/** Works a plan out of rows in memory. */
export function runReference(plan: Plan, given: Table, asked: RunOptions): MeasureValues {
  const names = identifyingColumns(plan);
  const source = asWritten(given, names);
  const table = readEmpty(source, plan.roles);
  const { populations = [], linked = [] } = asked;
  const linkedTables = linked.map(({ table: one, roles = plan.roles }) => ({
    table: asWritten(one, new Set(identifyingIn(roles))),
    roles,
  }));
  const options = {
    ...asked,
    populations: new Map(
      [...populations].map(([name, { table: whole, roles }]) => {
        const written = asWritten(whole, new Set([...names, ...identifyingIn(roles)]));
        return [name, { table: readEmpty(written, roles), roles }];
      }),
    ),
    linked: linkedTables.map(({ table: one, roles }) => ({ table: readEmpty(one, roles), roles })),
  };
  const isAudited = plan.roles.count && plan.ofTable.some(({ kind }) => kind === 'suppressed-interval');
  const audit = isAudited ? auditOf(table, plan.roles, options.linked) : undefined;
  const disagreements = audit && disagreementsIn(audit);
  const unfound = unfoundTotals(plan, source, linkedTables);
  const isSound = audit && !disagreements && unfound.length === 0 && audit.cells.length > 0;
  const { keptWithin } = plan;
  const withoutOrder = columnsWithoutOrder(plan, table);
  const unsaid =
    isSound && keptWithin !== undefined
      ? unsaidTotals(table, plan.roles, options.linked, keptWithin)
      : undefined;
  return {
    ofTable: plan.ofTable.map(measure =>
      audit && measure.kind === 'suppressed-interval'
        ? (narrowestInterval(audit) ?? null)
        : tableMeasure(measure, table, plan.roles, options),
    ),
    ...(disagreements && { disagreements }),
    ...(audit && asked.keys && { blanked: blankedCells(audit) }),
    ofGroups: plan.groupings.map(grouping => groupsOf(grouping, table, plan, options)),
    rows: table.rows,
    columns: table.columns.map(({ name }) => name),
    ...numbersIn(source, plan.roles),
    ...(withoutOrder.length > 0 && { withoutOrder }),
    ...(unfound.length > 0 && { unfoundTotals: unfound }),
    ...(unsaid && { unsaidTotals: unsaid }),
  };
}

function groupsOf(
  grouping: PlannedGrouping,
  table: Table,
  { roles }: Plan,
  options: RunOptions,
): readonly GroupValues[] {
  const groups = grouped(table, grouping, roles);
  // A column of the grouping is missing: there is no telling how many groups there are.
  if (!groups) return [{ groups: 1, rows: table.rows, values: grouping.measures.map(() => undefined) }];
  const measures = grouping.measures
    .filter(isPerGroup)
    .map(measure => groupMeasure(measure, { table, roles, grouping, options }));
  const persons = roles.person === undefined ? undefined : settledColumn(valuesOf(table, roles.person));
  const found = groups.map((group): GroupValues => ({
    groups: 1,
    rows: group.rows.length,
    ...(persons && { persons: personsIn(group.rows, persons) }),
    values: measures.map(measure => measure(group)),
    ...(options.keys && { key: group.key }),
  }));
  const all = [...found, ...emptyGroups(grouping, table, roles)];
  return options.keys ? all : folded(all);
}
