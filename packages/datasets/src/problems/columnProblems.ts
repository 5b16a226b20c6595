// Whether a table has the columns that its dataset describes, and in each of them what belongs there.
import type { DatasetRoles } from '@fineline/ruleset';
import type { ColumnProblem } from '@fineline/runtime';
import type { MeasureValues } from '../plan/engine.ts';
import type { Table } from '../table/table.ts';
import { missingColumn } from './missingColumn.ts';
import { numberProblems } from './numberProblems.ts';
import { totalProblems } from './totalProblems.ts';

/** The columns that have a role. */
export function columnsOf(roles: DatasetRoles): ReadonlySet<string> {
  return new Set([...needed(roles), ...roles.harmless]);
}

/**
 * What is wrong with the columns of a table, in code-unit order of their names, and with its totals: of its columns, of how
 * many values of each are no number, of the totals that no row is found by, and in how many places figures contradict
 * each other. A harmless column may be missing.
 *
 * @param table - where its rows are in memory, and so have places
 */
export function columnProblems(
  values: MeasureValues,
  roles: DatasetRoles,
  table?: Table,
): readonly ColumnProblem[] {
  const { columns: names } = values;
  const unnamed = names.filter(name => !columnsOf(roles).has(name));
  const missing = [...needed(roles)]
    .filter(column => !names.includes(column))
    .map((column): ColumnProblem => ({ column, ...missingColumn(column, unnamed) }));
  const unordered = (values.withoutOrder ?? []).map(({ column, because }): ColumnProblem => {
    const [trouble, remedy] = troubles[because];
    return {
      ...{ kind: 'no-number', column },
      message: `\`${column}\` is said to be ordered, and ${trouble}`,
      suggest: `${remedy}, or take \`ordered\` out of the dataset: then each is as far from every other.`,
    };
  });
  return [
    ...[...missing, ...numberProblems(values, roles, { ...(table && { table }) }), ...unordered].sort(
      ({ column: a = '' }, { column: b = '' }) => (a === b ? 0 : a < b ? -1 : 1),
    ),
    ...totalProblems(values, roles),
  ];
}

/** Why nobody knows an order, and what to do besides asking for none. */
const troubles = {
  values: [
    'its values tell no order: they are not all numbers, nor days, nor bands such as 5-9',
    'Write a number for each value, smaller where it comes before',
  ],
  empty: [
    'some of its values are empty: nobody knows where they come in the order',
    'Fill them in, write `missing as any` behind `per`, so that they count for nothing',
  ],
} as const;

/** The columns that rules may be about. */
function needed({ person, key, sensitive, measure, weight, count }: DatasetRoles): ReadonlySet<string> {
  const single = [person, weight, count?.column].flatMap(column => column ?? []);
  return new Set([...single, ...key, ...sensitive.map(({ column }) => column), ...measure]);
}
