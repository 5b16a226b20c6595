import type { Finding } from '@fineline/runtime';

/** A screen shows so many groups; the counts beside them are never capped. */
const mostShown = 20;

/** The keys of groups of a table, as a person reads them: `North / 18-24`, an empty value as a dash. */
export function listKeys(keys: NonNullable<Finding['keys']>): string {
  const shown = keys.slice(0, mostShown).map(key => key.map(sayValue).join(' / '));
  const more = keys.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** In quotation marks where a value would not be told apart from another, or from what stands between them. */
function sayValue(value: string | number | boolean | null): string {
  if (value === null) return '–';
  const text = String(value);
  const isPlain = text === text.trim() && !['', '–'].includes(text) && !/ \/ |; |^"/.test(text);
  return isPlain ? text : JSON.stringify(text);
}
