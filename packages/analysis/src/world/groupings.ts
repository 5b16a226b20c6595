// Which groups of rows lie within which.
import type { Grouping, Measure } from '@fineline/ruleset';

/**
 * Whether all that is counted in a group of the first grouping is counted in one of the second: it has more columns, or the
 * second counts what may belong to a group as well (`missing as any`).
 */
export function isWithin(fine: Grouping, coarse: Grouping): boolean {
  if (isSame(fine, coarse)) return true;
  if ([fine, coarse].some(({ against }) => against !== undefined)) return false;
  if (fine.missing === 'any' && coarse.missing === 'value') return false;
  if (fine.columns === 'key' || coarse.columns === 'key') return fine.columns === coarse.columns;
  return isAmong(coarse.columns, fine.columns);
}

/** Whether besides each group of the second grouping is made up of groups of the first, which have no rows in common. */
export function isMadeOf(coarse: Grouping, fine: Grouping): boolean {
  return isSame(fine, coarse) || (fine.missing === 'value' && isWithin(fine, coarse));
}

export function isSame(a: Grouping, b: Grouping): boolean {
  return (
    JSON.stringify(a.columns) === JSON.stringify(b.columns) &&
    a.missing === b.missing &&
    a.against === b.against
  );
}

export function isAmong(few: 'every' | readonly string[], many: 'every' | readonly string[]): boolean {
  if (many === 'every') return true;
  return few !== 'every' && few.every(column => many.includes(column));
}

export function isOfSameTables(a: Measure, b: Measure): boolean {
  return JSON.stringify(a.dataset) === JSON.stringify(b.dataset);
}
