// What a release adds to the ledger: every group that a later one could be subtracted from.
import { isInterval, type DatasetRoles, type RuleSet } from '@fineline/ruleset';
import type { ReleasedGroup } from './plan/engine.ts';
import { planTable, type PlannedGrouping } from './plan/plan.ts';
import { withoutTotals } from './reference/differenceTo.ts';
import { runReference } from './reference/runReference.ts';
import { textOf, type Table } from './table/table.ts';

/** Whether a rule about such a table compares releases: without one, a release adds nothing to the ledger. */
export function comparesReleases(ruleSet: RuleSet, roles: DatasetRoles): boolean {
  return planTable(ruleSet, roles).groupings.some(({ measures }) =>
    measures.some(({ kind }) => kind === 'difference'),
  );
}

/**
 * The groups of a table by which its rules compare releases (`min difference`), with their sizes. A blank cell, or a count
 * that was rounded, tells no size and is left out, and so is a column that holds a total: the group is one by the others.
 * In code-unit order of their keys.
 */
export function releasedGroups(
  ruleSet: RuleSet,
  roles: DatasetRoles,
  table: Table,
): readonly ReleasedGroup[] {
  const plan = planTable(ruleSet, roles);
  const groupings = plan.groupings.flatMap((grouping): PlannedGrouping[] => {
    const difference = grouping.measures.find(({ kind }) => kind === 'difference');
    if (difference?.kind !== 'difference') return [];
    const { id, per, unit } = difference;
    return [
      {
        ...grouping,
        measures: [{ id, kind: 'group-size', dataset: difference.dataset, per, unit, zeroAllowed: false }],
      },
    ];
  });
  // Ages alone depend on the day, and no size does.
  const { ofGroups } = runReference({ ...plan, groupings, ofTable: [] }, table, {
    date: '1970-01-01',
    keys: true,
  });
  const released = ofGroups.flatMap((groups, at) =>
    groups.flatMap(({ key = [], values: [size] }): ReleasedGroup[] => {
      if (!isInterval(size) || size.min !== size.max) return [];
      const columns = groupings[at]!.columns;
      const named = columns.map((column, index) => [column, textOf(key[index])] as const);
      return [{ key: withoutTotals(Object.fromEntries(named), roles), size: size.min }];
    }),
  );
  // Two words for a total, or two groupings, name one group.
  return [...new Map(released.map(group => [JSON.stringify(group), group])).values()];
}
