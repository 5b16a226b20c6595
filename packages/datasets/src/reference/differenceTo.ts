import type { MeasureValue, ReleasedGroup } from '../engine.ts';
import { textOf, type Cell } from '../table.ts';

/**
 * How many people somebody learns of who subtracts a group that was released before, where one of the two holds the
 * other: the smallest such number above zero, or null.
 */
export function differenceTo(
  columns: readonly string[],
  key: readonly Cell[],
  size: MeasureValue,
  released: readonly ReleasedGroup[],
): MeasureValue {
  if (size === null || typeof size !== 'object' || !('min' in size) || size.min !== size.max)
    return size === null ? null : undefined;
  const texts = new Map(columns.map((column, at) => [column, textOf(key[at])]));
  let smallest: number | null = null;
  for (const earlier of released) {
    const shared = Object.keys(earlier.key).filter(column => texts.has(column));
    const nested = shared.length === Math.min(texts.size, Object.keys(earlier.key).length);
    if (!nested || !shared.every(column => texts.get(column) === earlier.key[column])) continue;
    const difference = Math.abs(earlier.size - size.min);
    if (difference > 0 && (smallest === null || difference < smallest)) smallest = difference;
  }
  return smallest === null ? null : { min: smallest, max: smallest };
}
