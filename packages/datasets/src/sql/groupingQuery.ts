// A grouping of the plan to one query that gives a row for each group. Cells are counted once, at the finest grain that
// the figures need (key, value, person), and rolled up by plain `GROUP BY`; grains that do not nest are counted apart and
// put side by side by `UNION ALL`, since a join on keys that may be empty is slow or missing in half of the dialects.
import type { DatasetRoles } from '@fineline/ruleset';
import type { PlannedGrouping } from '../plan/plan.ts';
import type { Dialect } from './dialects/dialect.ts';
import { groupingSqlOf, type GroupingSql } from './groupingSql.ts';
import type { Branch } from './branch.ts';
import type { Query, Selected } from './query.ts';
import { oneValueMark, type Figure } from './figure.ts';
import { sizeBranch } from './sizeBranch.ts';
import type { SourceTable } from './sourceTable.ts';
import { valueBranches } from './valueBranches.ts';

export interface GroupingQuery {
  /** A row for each group: the key (`k0`, `k1` …), rows (`n`), persons (`p`) and columns of figures (`f0` …). */
  readonly query: Query;
  /** In the order of the grouping's measures. */
  readonly figures: readonly Figure[];
  readonly keys: readonly string[];
  /** Whether there is a column of persons. */
  readonly persons: boolean;
  /** Whether a group has to be grouped anew, since its key or its values have to be read first; undefined: none has. */
  readonly unread: string | undefined;
}

/**
 * The query of a grouping; undefined where the table lacks a column of its key. Reading every value for what stands for an
 * empty one takes as long as counting, and hardly ever changes anything. `asIs` leaves it out, and has `blank` tell.
 */
export function groupingQuery(
  grouping: PlannedGrouping,
  roles: DatasetRoles,
  source: SourceTable,
  dialect: Dialect,
  asIs: boolean = false,
): GroupingQuery | undefined {
  const asked = groupingSqlOf(grouping, roles, source, dialect, asIs);
  if (!asked) return undefined;
  const { branches: values, riding } = valueBranches(asked);
  const size = sizeBranch(
    asked,
    riding,
    values.some(({ complete }) => complete),
  );
  const branches = [...(size ? [size] : []), ...values];
  return {
    query: sideBySide(branches, asked),
    figures: figuresOf(asked, branches),
    keys: asked.keys.map(([, as]) => as),
    persons: asked.person !== undefined,
    unread: unreadIn(asked, branches),
  };
}

function unreadIn({ unreadKey }: GroupingSql, branches: readonly Branch[]): string | undefined {
  const tests = [
    ...(unreadKey === undefined ? [] : [unreadKey]),
    ...(branches.some(({ columns }) => columns.includes('z')) ? ['z = 1'] : []),
  ];
  return tests.length === 0 ? undefined : tests.join(' OR ');
}

/** Groups with the figures that SQL ends with, all groups with alike figures as one row: `groups`, `n`, `p`. */
export function foldedQuery({ query, figures, persons, unread }: GroupingQuery, dialect: Dialect): Query {
  const { toDriver } = dialect;
  const columns = [
    ...new Set(
      figures.flatMap(figure =>
        figure.kind === 'unknown' ? [] : [figure.kind === 'key' ? `k${figure.index}` : figure.column],
      ),
    ),
  ];
  return {
    select: [
      ...columns.map((column): Selected => [
        column.startsWith('k') ? column : toDriver(column),
        `v_${column}`,
      ]),
      [toDriver('COUNT(*)'), 'entries'],
      [toDriver('SUM(n)'), 'rows_held'],
      ...(persons ? ([[toDriver('SUM(p)'), 'persons_held']] as const) : []),
      ...(unread === undefined ? [] : ([[`MAX(CASE WHEN ${unread} THEN 1 ELSE 0 END)`, 'blanks']] as const)),
    ],
    from: { query },
    groupBy: columns,
  };
}

/** Every group by itself, with the names that folded ones have. */
export function eachGroup({ query, figures, keys, persons }: GroupingQuery): Query {
  const columns = figures.flatMap(figure => ('column' in figure ? [figure.column] : []));
  return {
    select: [
      ...[...new Set([...keys, ...columns])].map((column): Selected => [column, `v_${column}`]),
      ['n', 'rows_held'],
      ...(persons ? ([['p', 'persons_held']] as const) : []),
    ],
    from: { query },
  };
}

function figuresOf({ grouping, given }: GroupingSql, branches: readonly Branch[]): readonly Figure[] {
  return grouping.measures.map(
    (_, index) =>
      given.get(index) ??
      branches.flatMap(branch => branch.figures.get(index) ?? [])[0] ?? { kind: 'unknown' },
  );
}

function sideBySide(branches: readonly Branch[], { keys, dialect }: GroupingSql): Query {
  const [first] = branches;
  if (first && branches.length === 1) return first.query;
  const columns = [...new Set(branches.flatMap(branch => branch.columns))];
  const names = keys.map(([, as]) => as);
  const fractions = new Set(branches.flatMap(branch => branch.fractions));
  const typed = (column: string, sql: string): string =>
    fractions.has(column) ? dialect.toDouble(sql) : dialect.toWhole(sql);
  const union = branches.map(({ query, columns: own }): Query => ({
    select: [
      ...names.map((name): Selected => [name, name]),
      ...columns.map((column): Selected => [
        typed(column, own.includes(column) ? column : 'NULL'),
        `u_${column}`,
      ]),
    ],
    from: { query },
  }));
  const shared = new Set(branches.flatMap(branch => [...(branch.shared ?? [])]));
  const figure = (column: string): string => {
    const most = `MAX(u_${column})`;
    // Whether everybody shares a value is known where persons and values are side by side.
    return shared.has(column)
      ? `CASE WHEN ${most} = ${oneValueMark} OR (${most} = MAX(u_p) AND ${most} > 0) THEN 1 ELSE 0 END`
      : most;
  };
  return {
    select: [
      ...names.map((name): Selected => [name, name]),
      ...columns.map((column): Selected => [figure(column), column]),
    ],
    from: { union },
    groupBy: names,
  };
}
