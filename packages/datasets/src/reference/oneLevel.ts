// Rows of totals are sums of each other's rows: those of one level say what a group comes to, and those of two say it
// twice. Two words for a total are two ways to write one row.
import type { DatasetRoles } from '@fineline/ruleset';
import { countAt, sumOfCounts } from '../counts/publishedCounts.ts';
import { textOf, type Cell, type Table } from '../table/table.ts';

/** Of rows that are all totals, those to add up, and the one that says it all where there is one. */
export interface OneLevel {
  readonly rows: readonly number[];
  /** The total of the whole group, where it is published with a figure. */
  readonly own?: number;
}

/** Rows with totals in the same columns. */
interface Level {
  readonly isOwn: boolean;
  /** By the values in the other columns, a row each. */
  readonly cells: Map<string, number>;
}

/**
 * What the total rows of a group come to: the total of the whole group where it has a figure, else the rows of the level
 * that comes to the least.
 *
 * @param outside - the key columns that do not make the group
 */
export function oneLevelOf(
  rows: readonly number[],
  outside: readonly (readonly Cell[])[],
  table: Table,
  roles: DatasetRoles,
): OneLevel {
  const levels = new Map<string, Level>();
  // One word comes before the other whatever the order of the rows.
  const textsOf = (row: number): readonly (string | null)[] => outside.map(values => textOf(values[row]));
  for (const row of inOrderOf(rows, textsOf)) {
    const places = textsOf(row).map(text => (roles.totals.includes(text ?? '') ? true : text));
    const name = JSON.stringify(places.map(place => place === true));
    const level = levels.get(name) ?? { isOwn: places.every(place => place === true), cells: new Map() };
    levels.set(name, level);
    const cell = JSON.stringify(places);
    const before = level.cells.get(cell);
    if (before === undefined || isLess([row], [before], table, roles)) level.cells.set(cell, row);
  }
  const found = [...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, level]) => level);
  const own = found
    .find(({ isOwn }) => isOwn)
    ?.cells.values()
    .next().value;
  if (own !== undefined && countAt(table, roles, own) !== null) return { rows: [own], own };
  const all = found.map(({ cells }) => [...cells.values()]);
  return { rows: all.reduce((least, one) => (isLess(one, least, table, roles) ? one : least), all[0] ?? []) };
}

function inOrderOf(rows: readonly number[], textsOf: (row: number) => unknown): readonly number[] {
  const named = rows.map(row => [JSON.stringify(textsOf(row)), row] as const);
  return named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}

/** Whether rows come to less than others do, as far as their counts say; a blank may be any. */
function isLess(a: readonly number[], b: readonly number[], table: Table, roles: DatasetRoles): boolean {
  if (roles.count === undefined) return a.length < b.length;
  const [mostA, mostB] = [a, b].map(rows => endsOf(rows, table, roles));
  return mostA!.max !== mostB!.max ? mostA!.max < mostB!.max : mostA!.min < mostB!.min;
}

/** What is no count comes to the least, so that it is not passed over. */
function endsOf(
  rows: readonly number[],
  table: Table,
  roles: DatasetRoles,
): { readonly min: number; readonly max: number } {
  const sum = sumOfCounts(table, roles, rows);
  if (sum === undefined) return { min: -Infinity, max: -Infinity };
  return { min: sum?.min ?? 0, max: sum?.max ?? Infinity };
}
