import type { Finding } from '@fineline/runtime';

/** A screen shows so many cells. */
const mostShown = 20;

/** Blanked cells with what is left to each, as a person reads them: `area N, sex f is 4`, `area S is 3 to 6`. */
export function listCells(cells: NonNullable<Finding['cells']>): string {
  const shown = cells.slice(0, mostShown).map(({ key, size: { min, max } }) => {
    const name = Object.entries(key).map(([column, value]) => `${column} ${value ?? '–'}`);
    const left = max === null ? `${min} or more` : max === min ? `${min}` : `${min} to ${max}`;
    return `${name.length === 0 ? 'the total of all' : name.join(', ')} is ${left}`;
  });
  const more = cells.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
