import type { DatasetRoles } from '@fineline/ruleset';
import type { BlankedCell } from '@fineline/runtime';
import type { Disagreements, LinkedTable } from '../plan/engine.ts';
import type { PublishedRow, PublishedTable } from '../protection/publishedTable.ts';
import { toNumber } from '../protection/rational.ts';
import { suppressedIntervals, type ProtectionAudit } from '../protection/suppressedIntervals.ts';
import { numberOf, textOf, valuesOf, type Cell, type Table } from '../table/table.ts';
import { countAt } from './publishedCounts.ts';

/** The audit of a table and those that are published with it, which may lack some of its key columns; undefined where a column is missing or a count is none. */
export function auditOf(
  table: Table,
  roles: DatasetRoles,
  linked: readonly LinkedTable[],
): ProtectionAudit | undefined {
  const others = linked.map(one => publishedTable(one.table, one.roles ?? roles, true));
  const tables = [publishedTable(table, roles, false), ...others];
  return tables.includes(undefined) ? undefined : suppressedIntervals(tables as readonly PublishedTable[]);
}

/** What does not add up; undefined where everything does. */
export function disagreementsIn({ leftOut, contradictions }: ProtectionAudit): Disagreements | undefined {
  const sums = contradictions.filter(one => one.in === 'sums').length;
  const figures = contradictions.length - sums;
  return leftOut + sums + figures === 0 ? undefined : { leftOut, sums, figures };
}

/** The blanked cells of which something can be said. */
export function blankedCells({ cells }: ProtectionAudit): readonly BlankedCell[] {
  return cells.flatMap((cell): readonly BlankedCell[] => {
    if (cell.state !== 'bounded') return [];
    const { key, low, high } = cell;
    const size = { min: toNumber(low), max: high === null ? null : toNumber(high) };
    return [{ key: Object.fromEntries(key), size }];
  });
}

function publishedTable(table: Table, roles: DatasetRoles, isLinked: boolean): PublishedTable | undefined {
  const { key, totals, count } = roles;
  if (count === undefined) return undefined;
  const present = key.filter(column => valuesOf(table, column) !== undefined);
  if (present.length < key.length && !isLinked) return undefined;
  const columns = present.map(column => valuesOf(table, column) ?? []);
  const figures = valuesOf(table, count.column);
  const rows: PublishedRow[] = [];
  for (let row = 0; row < table.rows; row++) {
    const published = countAt(table, roles, row);
    if (published === undefined) return undefined;
    const number = published === null ? null : exactly(figures?.[row]);
    const word = number === null ? textOf(figures?.[row]) : null;
    rows.push({
      key: columns.map(values => textOf(values[row])),
      count: number,
      ...(word !== null && { word }),
    });
  }
  const nearest = count.nearest === undefined ? {} : { nearest: count.nearest };
  return { columns: present, totals, rows, ...nearest };
}

/** A count with every digit of it. */
function exactly(cell: Cell | undefined): number | bigint | null {
  const number = numberOf(cell) ?? null;
  const isLong = typeof cell === 'string' && number !== null && Number.isInteger(number);
  return isLong && !Number.isSafeInteger(number) && /^\d+$/.test(cell) ? BigInt(cell) : number;
}
