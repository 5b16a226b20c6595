// The counts of each value in each group, which everything about the variety of values is made of.
import type { Measure } from '@fineline/ruleset';
import type { GroupingSql } from './groupingSql.ts';
import { ofCell, ofRow, type Contributions } from './contributions.ts';
import type { Query, Selected } from './query.ts';
import { groupedColumn, isUnread, type SourceColumn } from './sourceTable.ts';

/** The measures that are made of the same cells: of one column, counted alike. */
export interface Cells {
  readonly column: SourceColumn;
  readonly byPerson: boolean;
  readonly nulls: 'value' | 'skipped';
  readonly measures: readonly (readonly [index: number, measure: Measure])[];
}

/** The column whose values a measure counts in each group. */
export function valueColumn(measure: Measure): string | undefined {
  switch (measure.kind) {
    case 'zero-cells':
    case 'full-cells':
    case 'distinct-values':
    case 'effective-values':
    case 'recursive-ratio':
    case 'closeness':
      return measure.of;
    default:
      return undefined;
  }
}

/** Whether every row counts for something. */
export function isWhole({ byPerson, nulls }: Pick<Cells, 'byPerson' | 'nulls'>): boolean {
  return !byPerson && nulls === 'value';
}

/**
 * Cells with the key, the value (`s`), the rows (`c`) and as `m` what the value counts for: persons or rows; as `z`, 1 where
 * the value has to be read after all.
 */
export function cellQuery(
  { column, byPerson, nulls }: Cells,
  asked: GroupingSql,
  riding: readonly Contributions[] = [],
): Query {
  const { keys, person, readCounted, source, dialect } = asked;
  const names = keys.map(([, as]): Selected => [as, as]);
  const groupBy = [...names.map(([name]) => name), 's'];
  const skip = (sql: string): string =>
    nulls === 'skipped' ? `CASE WHEN ${isEmpty(column, asked)} THEN 0 ELSE ${sql} END` : sql;
  const unread = unreadValue(column, asked);
  const told: readonly Selected[] =
    unread === undefined ? [] : [[`CASE WHEN ${unread} THEN 1 ELSE 0 END`, 'z']];
  const rows: Query = {
    select: [
      ...keys,
      [asked.asIs ? groupedColumn(column, dialect) : readCounted(column), 's'],
      ...(byPerson ? ([[person!, 'e']] as const) : []),
      ...riding.flatMap(one => ofRow(one, 'cells', dialect)),
    ],
    from: { table: source.sql },
  };
  if (!byPerson)
    return {
      select: [
        ...names,
        ['s', 's'],
        ['COUNT(*)', 'c'],
        [skip('COUNT(*)'), 'm'],
        ...told,
        ...riding.flatMap(ofCell),
      ],
      from: { query: rows },
      groupBy,
    };
  const persons: Query = {
    select: [...names, ['s', 's'], ['e', 'e'], ['COUNT(*)', 'r']],
    from: { query: rows },
    groupBy: [...groupBy, 'e'],
  };
  return {
    select: [...names, ['s', 's'], ['SUM(r)', 'c'], [skip('COUNT(e)'), 'm'], ...told],
    from: { query: persons },
    groupBy,
  };
}

/** Whether a value has to be read after all that was grouped as it is, or by its place. */
export function unreadValue(column: SourceColumn, { asIs, roles, dialect }: GroupingSql): string | undefined {
  return asIs ? isUnread(column, roles.missingAs, 's', dialect) : undefined;
}

function isEmpty({ fewValues }: SourceColumn, { asIs }: GroupingSql): string {
  if (!asIs || !fewValues) return 's IS NULL';
  // Counted from one; where no value is empty, no place is zero.
  return `s = ${fewValues.indexOf(null) + 1}`;
}

/**
 * The same for the whole table: `w` counts of each value. What rows count for adds up over groups, so that the cells of the
 * groups, which are counted anyway, are all that is read; a person can be in several groups.
 */
export function wholeQuery(cells: Cells, asked: GroupingSql, ofGroups: Query): Query {
  const { dialect } = asked;
  const addsUp = dialect.namesQueries && !cells.byPerson;
  const whole: Query = addsUp
    ? {
        select: [
          ['s', 's'],
          [dialect.toLong('SUM(m)'), 'm'],
        ],
        from: { shared: ofGroups },
        groupBy: ['s'],
      }
    : cellQuery(cells, { ...asked, keys: [] });
  return {
    select: [
      ['s', 's'],
      ['m', 'w'],
    ],
    from: { query: whole },
    where: 'm > 0',
  };
}
