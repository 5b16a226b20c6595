// A row of totals that is not known as one is taken for a part: what a blanked cell is worked out of is then missed.
import type { DatasetRoles } from '@fineline/ruleset';
import type { LinkedTable, UnfoundTotal } from '../plan/engine.ts';
import type { Plan } from '../plan/plan.ts';
import { textOf, valuesOf, type Table } from '../table/table.ts';

/**
 * The words for totals that no table holds in a key column, where anything hangs on that (a blanked cell, or groups by
 * some of the keys), and those that one of them writes with other letters or blanks. Another dataset that is published
 * with the table must hold its words itself.
 */
export function unfoundTotals(
  { roles, groupings }: Plan,
  table: Table,
  linked: readonly LinkedTable[],
): readonly UnfoundTotal[] {
  if (table.rows === 0) return [];
  const tables = [{ table, roles }, ...linked.map(one => ({ roles, ...one }))];
  const areNeeded =
    tables.some(one => hasBlank(one.table, one.roles)) ||
    groupings.some(({ columns }) => !roles.key.every(key => columns.includes(key)));
  const datasets = new Set(tables.map(one => one.roles.name));
  return [...datasets].flatMap(name => {
    const own = tables.filter(one => one.roles.name === name);
    return name === roles.name
      ? unfoundIn(roles, tables, areNeeded)
      : unfoundIn(own[0]!.roles, own, areNeeded).map(one => ({ ...one, dataset: name }));
  });
}

interface WithRoles {
  readonly table: Table;
  readonly roles: DatasetRoles;
}

/** The words of a dataset that these tables do not hold, or write otherwise. */
function unfoundIn(
  { totals }: DatasetRoles,
  tables: readonly WithRoles[],
  areNeeded: boolean,
): readonly UnfoundTotal[] {
  const words = new Map(totals.map(word => [alike(word), word]));
  const held = new Set<string>();
  const written = new Map<string, string>();
  for (const { table, roles } of tables)
    for (const column of roles.key)
      for (const text of new Set(valuesOf(table, column)?.map(textOf))) {
        if (text === null) continue;
        held.add(text);
        const word = roles.totals.includes(text) ? undefined : words.get(alike(text));
        if (word !== undefined) written.set(word, text);
      }
  return totals
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
