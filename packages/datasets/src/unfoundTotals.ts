// A row of totals that is not known as one is taken for a part: what a blanked cell is worked out of is then missed.
import type { DatasetRoles } from '@fineline/ruleset';
import type { LinkedTable, UnfoundTotal } from './engine.ts';
import type { Plan } from './plan.ts';
import { textOf, valuesOf, type Table } from './table.ts';

/**
 * The words for totals that neither the table nor one that is published with it holds in a key column, where anything
 * hangs on that (a blanked cell, or groups by some of the keys), and those that one of them writes with other letters or
 * blanks.
 */
export function unfoundTotals(
  { roles, groupings }: Plan,
  table: Table,
  linked: readonly LinkedTable[],
): readonly UnfoundTotal[] {
  if (roles.totals.length === 0 || table.rows === 0) return [];
  const own = new Map(roles.totals.map(word => [alike(word), word]));
  const held = new Set<string>();
  const written = new Map<string, string>();
  const tables = [{ table, roles }, ...linked.map(one => ({ roles, ...one }))];
  for (const { table: one, roles: its } of tables)
    for (const column of its.key)
      for (const text of new Set(valuesOf(one, column)?.map(textOf))) {
        if (text === null) continue;
        held.add(text);
        const word = its.totals.includes(text) ? undefined : own.get(alike(text));
        if (word !== undefined) written.set(word, text);
      }
  const areNeeded =
    tables.some(one => hasBlank(one.table, one.roles)) ||
    groupings.some(({ columns }) => !roles.key.every(key => columns.includes(key)));
  return roles.totals
    .filter(word => written.has(word) || (areNeeded && !held.has(word)))
    .map(word => ({ word, ...(written.has(word) && { written: written.get(word)! }) }));
}

function hasBlank(table: Table, { count, missingAs, suppressedAs }: DatasetRoles): boolean {
  const blanks = new Set<string | null>([null, '', ...missingAs, ...suppressedAs]);
  return count !== undefined && (valuesOf(table, count.column) ?? []).some(cell => blanks.has(textOf(cell)));
}

function alike(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
