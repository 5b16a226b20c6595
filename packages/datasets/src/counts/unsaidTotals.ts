// Nobody has to say which rows are totals, and whoever reads the table sees it all the same. So where no word for one is
// given, a row that can be the sum of the others is taken for it, to see what would come of that.
import type { DatasetRoles } from '@fineline/ruleset';
import type { LinkedTable, UnsaidTotals } from '../plan/engine.ts';
import { narrowestInterval } from '../protection/narrowestInterval.ts';
import { add, compare, rationalOf, subtract, type Rational } from '../protection/rational.ts';
import { withoutRows } from '../table/changes.ts';
import { textOf, valuesOf, type Table } from '../table/table.ts';
import { auditOf } from './auditOf.ts';
import { slicesBy } from './slicesBy.ts';
import { callsItselfTotal, totalsByName } from './totalsByName.ts';

/** So many words are tried each by itself, after all of them together: every try is an audit. */
const mostWords = 4;

/**
 * The words that no dataset says to be totals, and that leave some blanked cell unknown to within fewer people than `within`
 * (0: that give one away) if they are. Only words that everything published adds up with are told of.
 */
export function unsaidTotals(
  table: Table,
  roles: DatasetRoles,
  linked: readonly LinkedTable[],
  within: number,
): UnsaidTotals | undefined {
  const found = totalsOfAll(table, roles, linked, within) ?? totalsByName(table, roles, within);
  if (found) return found;
  const byName = new Set(rowsOfTotals(table, roles));
  return byName.size === 0 ? undefined : totalsOfAll(withoutRows(table, byName), roles, linked, within);
}

/** Rows that call themselves totals: beside them no other could be the sum of all. */
function rowsOfTotals(table: Table, { key, totals }: DatasetRoles): readonly number[] {
  const columns = key.map(column => valuesOf(table, column) ?? []);
  const isUnsaid = (text: string | null): boolean => callsItselfTotal(text) && !totals.includes(text!);
  return Array.from({ length: table.rows }, (_, row) => row).filter(row =>
    columns.some(values => isUnsaid(textOf(values[row]))),
  );
}

/** The words of which each row can be the sum of all others. */
function totalsOfAll(
  table: Table,
  roles: DatasetRoles,
  linked: readonly LinkedTable[],
  within: number,
): UnsaidTotals | undefined {
  const words = roles.key.flatMap(column => possibleTotal(column, table, roles) ?? []);
  const tries = [...(words.length > 1 ? [words] : []), ...words.slice(0, mostWords).map(word => [word])];
  for (const tried of tries) {
    const withTotals = (given: DatasetRoles): DatasetRoles =>
      given.name === roles.name ? { ...given, totals: [...given.totals, ...tried] } : given;
    const beside = linked.map(one => ({ ...one, roles: withTotals(one.roles ?? roles) }));
    const audit = auditOf(table, withTotals(roles), beside);
    if (!audit || audit.leftOut + audit.contradictions.length > 0) continue;
    const left = narrowestInterval(audit)?.max;
    if (typeof left === 'number' && (left === 0 || left < within))
      return { words: [...new Set(tried)].sort(), within: left };
  }
  return undefined;
}

/**
 * The value of a column that can be the sum of the others wherever it stands, if there is one: it is no less than what is
 * listed beside it, and beside it are two rows or more, of which one is blank.
 */
function possibleTotal(column: string, table: Table, roles: DatasetRoles): string | undefined {
  /** By word, whether it stands beside two rows or more with a blank; words that cannot be a total are taken out. */
  const possible = new Map<string, boolean>();
  const impossible = new Set<string>();
  for (const listed of slicesBy(column, table, roles)) {
    const sum = listed.reduce<Rational>((all, { count }) => add(all, rationalOf(count?.min ?? 0) ?? 0), 0);
    const blanks = listed.filter(({ count }) => count === null).length;
    for (const { text, count } of listed) {
      if (text === null || impossible.has(text)) continue;
      const rest = subtract(sum, rationalOf(count?.min ?? 0) ?? 0);
      if (count && compare(rationalOf(count.max ?? 0) ?? 0, rest) < 0) impossible.add(text);
      const shows = count !== null && count !== undefined && blanks > 0 && listed.length > 2;
      possible.set(text, (possible.get(text) ?? false) || shows);
    }
  }
  return [...possible].find(([text, shows]) => shows && !impossible.has(text))?.[0];
}
