import { isInterval, type DatasetRoles } from '@fineline/ruleset';
import { isTotalIn } from '../counts/isTotalIn.ts';
import type { MeasureValue, ReleasedGroup } from '../plan/engine.ts';
import { textOf, type Cell } from '../table/table.ts';
import { settled } from './settled.ts';

/**
 * How many people somebody learns of who subtracts a group that was released before, where one of the two holds the
 * other: the smallest such number above zero, or null. A group with a total in a column is one by the others. Prepared for
 * the groups by these columns, so that a long ledger is gone through once.
 */
export function differenceTo(
  columns: readonly string[],
  released: readonly ReleasedGroup[],
  roles: DatasetRoles,
): (key: readonly Cell[], size: MeasureValue) => MeasureValue {
  const groups = released.map(group => ({ ...group, key: withoutTotals(group.key, roles) }));
  const isTotalOf = columns.map(column => isTotalIn(column, roles));
  const byColumns = new Map<string, readonly Ledger[]>();
  return (key, size) => {
    if (!isInterval(size) || size.min !== size.max) return size === null ? null : undefined;
    const isTotal = isTotalOf.map((isTotal, at) => isTotal(textOf(key[at])));
    const name = JSON.stringify(isTotal);
    const ledgers = byColumns.get(name) ?? nestedLedgers(columns, isTotal, groups);
    byColumns.set(name, ledgers);
    let smallest: number | null = null;
    for (const { shared, sizes } of ledgers)
      for (const earlier of sizes.get(nameOf(shared.map(at => key[at]))) ?? []) {
        const difference = Math.abs(earlier - size.min);
        if (difference > 0 && (smallest === null || difference < smallest)) smallest = difference;
      }
    return smallest === null ? null : { min: smallest, max: smallest };
  };
}

/** The key of a group by the columns that do not hold the total of their values. */
export function withoutTotals(key: ReleasedGroup['key'], roles: DatasetRoles): ReleasedGroup['key'] {
  if (roles.totals.length === 0) return key;
  return Object.fromEntries(
    Object.entries(key).filter(([column, value]) => !isTotalIn(column, roles)(value)),
  );
}

/** Ledgers are written by hand too: blanks around a value, and the form of its letters, make no other group of it. */
function nameOf(values: readonly (Cell | undefined)[]): string {
  return JSON.stringify(values.map(value => textOf(settled(value ?? null))));
}

/** Released groups by the same columns, which are some of those asked for, all of them, or more. */
interface Ledger {
  /** The columns that both have, by their place among those asked for. */
  readonly shared: readonly number[];
  /** By the values of those columns. */
  readonly sizes: Map<string, number[]>;
}

function nestedLedgers(
  columns: readonly string[],
  isTotal: readonly boolean[],
  released: readonly ReleasedGroup[],
): readonly Ledger[] {
  const own = columns.filter((_, at) => !isTotal[at]);
  const byColumns = new Map<string, Ledger>();
  for (const { key, size } of released) {
    const shared = columns.flatMap((column, at) => (!isTotal[at] && Object.hasOwn(key, column) ? [at] : []));
    const names = Object.keys(key);
    if (shared.length !== Math.min(own.length, names.length)) continue;
    const name = JSON.stringify(shared);
    const ledger = byColumns.get(name) ?? { shared, sizes: new Map() };
    byColumns.set(name, ledger);
    const values = nameOf(shared.map(at => key[columns[at]!]));
    const sizes = ledger.sizes.get(values);
    if (sizes) sizes.push(size);
    else ledger.sizes.set(values, [size]);
  }
  return [...byColumns.values()];
}
