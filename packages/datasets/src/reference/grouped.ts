import type { DatasetRoles } from '@fineline/ruleset';
import type { PlannedGrouping } from '../plan/plan.ts';
import { textOf, valuesOf, type Cell, type Table } from '../table/table.ts';
import { agreementWith } from './agreement.ts';
import { oneLevelOf } from './oneLevel.ts';

/** Rows with equal keys. */
export interface Group {
  readonly key: readonly Cell[];
  /** Its own rows, by index. */
  readonly rows: readonly number[];
  /** The rows that its figures are worked out of: with `missing as any` those of every key that agrees with it. */
  readonly counted: readonly number[];
  /** How many those are. */
  readonly size: number;
  /** The row that is the total of the group, where one has a figure. */
  readonly own?: number;
}

interface Gathered {
  readonly key: readonly Cell[];
  readonly texts: readonly (string | null)[];
  readonly name: string;
  readonly rows: number[];
  /** Those with a total in a column outside the grouping. */
  readonly totals: number[];
}

/** The rows that make a group up, of one level of totals where it has no others. */
interface Settled extends Pick<Gathered, 'key' | 'texts'>, Pick<Group, 'rows' | 'own'> {}

/** The groups of a table in code-unit order of their keys; undefined where one of the columns is missing. */
export function grouped(
  table: Table,
  { columns, missing }: Pick<PlannedGrouping, 'columns' | 'missing'>,
  roles: DatasetRoles,
): readonly Group[] | undefined {
  const values = columns.map(column => valuesOf(table, column));
  if (values.includes(undefined)) return undefined;
  const outside = roles.key
    .filter(column => !columns.includes(column))
    .map(column => valuesOf(table, column) ?? []);
  const isTotal = totalRows(outside, roles);
  const byName = new Map<string, Gathered>();
  for (let row = 0; row < table.rows; row++) {
    const key = values.map(column => column![row] ?? null);
    const texts = key.map(textOf);
    const name = JSON.stringify(texts);
    let group = byName.get(name);
    if (!group) byName.set(name, (group = { key, texts, name, rows: [], totals: [] }));
    (isTotal(row) ? group.totals : group.rows).push(row);
  }
  if (columns.length === 0 && byName.size === 0) return [{ key: [], rows: [], counted: [], size: 0 }];
  const sorted = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = sorted.map(({ totals, ...group }): Settled => {
    if (totals.length === 0) return group;
    const { rows, ...own } = oneLevelOf(totals, outside, table, roles);
    return { ...group, ...own, rows: group.rows.length > 0 ? group.rows : rows };
  });
  if (missing === 'value')
    return found.map(({ key, rows, own }) => ({
      ...{ key, rows, counted: rows, size: rows.length },
      ...(own !== undefined && { own }),
    }));
  const agreeing = agreementWith(found.map(({ texts, rows }) => ({ texts, rows: rows.length })));
  return found.map(({ key, texts, rows }) => {
    const { rows: size, indexes } = agreeing(texts);
    return {
      ...{ key, rows, size },
      get counted() {
        return indexes().flatMap(index => found[index]!.rows);
      },
    };
  });
}

/** Tells the rows that hold a total in a key column outside the grouping: they are sums of other rows. */
function totalRows(
  outside: readonly (readonly Cell[])[],
  { totals }: DatasetRoles,
): (row: number) => boolean {
  if (totals.length === 0 || outside.length === 0) return () => false;
  const names = new Set(totals);
  return row => outside.some(values => names.has(textOf(values[row]) ?? ''));
}
