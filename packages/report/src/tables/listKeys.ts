import type { Finding } from '@fineline/runtime';

/** A screen shows so many groups; the counts beside them are never capped. */
const mostShown = 20;

/** The keys of groups of a table, as a person reads them: `North / 18-24`, an empty value as a dash. */
export function listKeys(keys: NonNullable<Finding['keys']>): string {
  const shown = keys.slice(0, mostShown).map(key => key.map(value => String(value ?? '–')).join(' / '));
  const more = keys.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
