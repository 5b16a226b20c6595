import { isKeyValue, type DatasetRoles } from '@fineline/ruleset';
import type { PlannedGrouping } from '../plan/plan.ts';
import { countingOf } from '../reference/contents.ts';
import type { Dialect } from './dialects/dialect.ts';
import type { Figure } from './figure.ts';
import type { Selected } from './query.ts';
import {
  groupedColumn,
  isUnread,
  readColumn,
  readSettled,
  type SourceColumn,
  type SourceTable,
} from './sourceTable.ts';

/** What the branches of a grouping are made of. */
export interface GroupingSql {
  readonly grouping: PlannedGrouping;
  readonly roles: DatasetRoles;
  readonly source: SourceTable;
  readonly dialect: Dialect;
  /** The columns of the key, as `k0`, `k1` … */
  readonly keys: readonly Selected[];
  /** The column of persons as SQL, where the table has one. */
  readonly person: string | undefined;
  /** Figures that need no branch of their own: sizes and keys. */
  readonly given: ReadonlyMap<number, Figure>;
  readonly columnOf: (name: string) => SourceColumn | undefined;
  /** A column of which persons or values are counted. */
  readonly readCounted: (column: SourceColumn) => string;
  /** Whether keys and values are grouped as they are, or by their places, and it is told of groups that have to be read. */
  readonly asIs: boolean;
  /** Whether one of the columns of the key has to be read after all; undefined where that is known not to be so. */
  readonly unreadKey: string | undefined;
}

/** Undefined where the table lacks a column of the key. */
export function groupingSqlOf(
  grouping: PlannedGrouping,
  roles: DatasetRoles,
  source: SourceTable,
  dialect: Dialect,
  asIs: boolean,
): GroupingSql | undefined {
  const columnOf = (name: string): SourceColumn | undefined =>
    source.columns.find(column => column.name === name);
  const read = (column: SourceColumn): string => readColumn(column, roles.missingAs, dialect);
  const readCounted = (column: SourceColumn): string =>
    source.settles ? readSettled(column, roles.missingAs, dialect) : read(column);
  const columns = grouping.columns.map(columnOf);
  if (columns.includes(undefined)) return undefined;
  const present = columns as readonly SourceColumn[];
  const tests = present.flatMap((column, at) => isUnread(column, roles.missingAs, `k${at}`, dialect) ?? []);
  const person = roles.person === undefined ? undefined : columnOf(roles.person);
  const given = new Map<number, Figure>();
  for (const [index, measure] of grouping.measures.entries()) {
    if (isKeyValue(measure)) {
      const at = grouping.columns.indexOf(measure.column);
      given.set(index, at < 0 ? { kind: 'unknown' } : { kind: 'key', index: at });
    }
    if (measure.kind === 'group-size' || measure.kind === 'difference')
      given.set(index, sizeFigure(measure.unit));
    if (measure.kind === 'journalist-risk' && measure.weight === undefined)
      given.set(index, sizeFigure(measure.unit));
    if (measure.kind === 'zero-cells' && measure.of === undefined)
      given.set(index, { kind: 'whole', column: 'n' });
  }

  function sizeFigure(unit: 'people' | 'rows' | 'cells' | 'by-role'): Figure {
    const counting = countingOf(unit, roles);
    if (counting === 'rows') return { kind: 'whole', column: 'n' };
    return counting === 'persons' && person ? { kind: 'whole', column: 'p' } : { kind: 'unknown' };
  }

  return {
    ...{ grouping, roles, source, dialect, given, columnOf, readCounted, asIs },
    keys: present.map((column, at): Selected => [
      asIs ? groupedColumn(column, dialect) : read(column),
      `k${at}`,
    ]),
    unreadKey: asIs && tests.length > 0 ? tests.join(' OR ') : undefined,
    person: person && readCounted(person),
  };
}
