// Class disclosure: a value that nobody of a group has, or that everybody of it has.
import type { Interval } from '@fineline/ruleset';
import { isTotalIn } from '../counts/isTotalIn.ts';
import { sumOfCounts } from '../counts/publishedCounts.ts';
import { textOf, valuesOf } from '../table/table.ts';
import { personsIn, tally } from './contents.ts';
import { figure, unknown, type GroupFigures, type OfGroup } from './ofGroup.ts';
import { settledColumn } from './settled.ts';
import { valuesSeen } from './valuesSeen.ts';

/** How many values of the column nobody of the group has; without a column 1 where the group is empty. */
export function zeroCells(of: string | undefined, asked: GroupFigures): OfGroup {
  if (of === undefined)
    return ({ counted }) => {
      const held = countIn(asked, counted);
      const isEmpty = held && isZero(held);
      return isEmpty === undefined ? undefined : figure(isEmpty ? 1 : 0);
    };
  const seen = valuesSeen(asked.table, of, asked.roles);
  if (!seen) return unknown;
  const held = heldBy(of, asked);
  return ({ counted }) => {
    const values = held(counted);
    return values && figure(seen.size - values.size);
  };
}

/**
 * 1 where one value of the column holds the whole group: where it has no other, or each of its persons, if the table names
 * them, has the value in some row.
 */
export function fullCells(of: string, asked: GroupFigures): OfGroup {
  const { table, roles } = asked;
  const values = settledColumn(valuesOf(table, of));
  if (values === undefined) return unknown;
  const held = heldBy(of, asked);
  const persons = roles.person === undefined ? undefined : settledColumn(valuesOf(table, roles.person));
  if (roles.person !== undefined && persons === undefined) return unknown;
  return ({ counted }) => {
    const found = held(counted);
    if (!found) return undefined;
    if (found.size === 1) return figure(1);
    if (!persons) return figure(0);
    const everybody = personsIn(counted, persons);
    const shares = [...tally(counted, values, persons, 'value').values()];
    return figure(shares.some(share => share === everybody) ? 1 : 0);
  };
}

/**
 * The values that somebody in rows has; undefined where a count is blank, or may be a rounded zero, and where a total of
 * people with any values is all that is listed.
 */
function heldBy(
  of: string,
  asked: GroupFigures,
): (rows: readonly number[]) => ReadonlySet<string | null> | undefined {
  const values = settledColumn(valuesOf(asked.table, of)) ?? [];
  const isTotal = isTotalIn(of, asked.roles);
  return rows => {
    const held = new Set<string | null>();
    for (const row of rows) {
      const count = countIn(asked, [row]);
      const isEmpty = count && isZero(count);
      const value = textOf(values[row]);
      if (isEmpty === undefined || (!isEmpty && isTotal(value))) return undefined;
      if (!isEmpty) held.add(value);
    }
    return held;
  };
}

/** Rows, or published counts where the table has them; a blank one may be any. */
function countIn({ table, roles }: GroupFigures, rows: readonly number[]): Interval | undefined {
  if (roles.count === undefined) return { min: rows.length, max: rows.length };
  const sum = sumOfCounts(table, roles, rows);
  return sum === null ? { min: 0, max: null } : sum;
}

/** Undefined where it may be zero and may be more. */
function isZero({ min, max }: Interval): boolean | undefined {
  return min > 0 ? false : max === 0 ? true : undefined;
}
