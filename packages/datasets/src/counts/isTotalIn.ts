import type { DatasetRoles } from '@fineline/ruleset';

/** Tells the words that stand for all values of a column together. */
export function isTotalIn(column: string, { key, totals }: DatasetRoles): (text: string | null) => boolean {
  const words = new Set<string | null>(key.includes(column) ? totals : []);
  return text => words.has(text);
}
