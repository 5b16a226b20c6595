// Class disclosure: a value that nobody of a group has, or that everybody of it has.
import type { Interval } from '@fineline/ruleset';
import { textOf, valuesOf, type Cell } from '../table.ts';
import { figure, unknown, type Asked, type OfGroup } from './asked.ts';
import { sumOfCounts } from './contents.ts';
import { settledColumn } from './settled.ts';

/** How many values of the column nobody of the group has; without a column 1 where the group is empty. */
export function zeroCells(of: string | undefined, asked: Asked): OfGroup {
  if (of === undefined)
    return ({ counted }) => {
      const held = countIn(asked, counted);
      const isEmpty = held && isZero(held);
      return isEmpty === undefined ? undefined : figure(isEmpty ? 1 : 0);
    };
  const values = settledColumn(valuesOf(asked.table, of));
  if (!values) return unknown;
  const seen = new Set(values.map(textOf));
  return ({ counted }) => {
    const held = heldIn(asked, counted, values);
    return held && figure(seen.size - held.size);
  };
}

/** 1 where one value of the column holds the whole group. */
export function fullCells(of: string, asked: Asked): OfGroup {
  const values = settledColumn(valuesOf(asked.table, of));
  if (!values) return unknown;
  return ({ counted }) => {
    const held = heldIn(asked, counted, values);
    return held && figure(held.size === 1 ? 1 : 0);
  };
}

/** The values that somebody of the group has; undefined where a count is blank, or may be a rounded zero. */
function heldIn(
  asked: Asked,
  rows: readonly number[],
  values: readonly Cell[],
): ReadonlySet<string | null> | undefined {
  const held = new Set<string | null>();
  for (const row of rows) {
    const count = countIn(asked, [row]);
    const isEmpty = count && isZero(count);
    if (isEmpty === undefined) return undefined;
    if (!isEmpty) held.add(textOf(values[row]));
  }
  return held;
}

/** Rows, or published counts where the table has them; a blank one may be any. */
function countIn({ table, roles }: Asked, rows: readonly number[]): Interval | undefined {
  if (roles.count === undefined) return { min: rows.length, max: rows.length };
  const sum = sumOfCounts(table, roles, rows);
  return sum === null ? { min: 0, max: null } : sum;
}

/** Undefined where it may be zero and may be more. */
function isZero({ min, max }: Interval): boolean | undefined {
  return min > 0 ? false : max === 0 ? true : undefined;
}
