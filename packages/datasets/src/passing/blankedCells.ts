// A published table passes when its small cells are blank, and when enough others are blank with them that no total gives
// one away.
import type { DatasetRoles } from '@fineline/ruleset';
import type { Finding } from '@fineline/runtime';
import { withValues } from '../table/changes.ts';
import { numberOf, textOf, valuesOf, type Table } from '../table/table.ts';
import { cornersToBlank } from './cornersToBlank.ts';

/** Cells to blank in addition are looked for among so many of the smallest. */
const mostCandidates = 20;

/** Tries that it takes to look at each of the candidates and at each two of them. */
const enoughForPairs = 1 + mostCandidates + (mostCandidates * (mostCandidates - 1)) / 2;

/**
 * Further cells to blank, in so many tries: none, one or two, the smallest counts first, or else the corners of boxes, or
 * in the end all but those that may be told. In `table` the cells that must be blank are so already.
 */
export function cellsToBlank(
  table: Table,
  roles: DatasetRoles,
  passes: (table: Table) => boolean,
  tries: number,
): readonly number[] | undefined {
  const isEnough = (rows: readonly number[]): boolean => passes(blanked(table, roles, rows));
  if (isEnough([])) return [];
  const cells = inner(table, roles);
  const candidates = tries < enoughForPairs ? [] : cells.slice(0, mostCandidates);
  const one = candidates.find(row => isEnough([row]));
  if (one !== undefined) return [one];
  const corners = cornersToBlank(table, roles);
  if (corners && (corners.length <= 3 || candidates.length === 0) && isEnough(corners)) return corners;
  for (const [at, second] of candidates.entries())
    for (const first of candidates.slice(0, at)) if (isEnough([first, second])) return [first, second];
  if (corners && candidates.length > 0 && isEnough(corners)) return corners;
  return isEnough(cells) ? fewerOf(cells, isEnough) : undefined;
}

/** Those of the cells that have to be blank, where the largest counts are told again one by one. */
function fewerOf(
  cells: readonly number[],
  isEnough: (rows: readonly number[]) => boolean,
): readonly number[] {
  return cells.reduceRight((kept, row) => {
    const fewer = kept.filter(one => one !== row);
    return isEnough(fewer) ? fewer : kept;
  }, cells);
}

/** How many figures are blank. */
export function blanksIn(table: Table, { count }: DatasetRoles): number {
  return (valuesOf(table, count!.column) ?? []).filter(cell => numberOf(cell) === undefined).length;
}

/** The table with the counts of these rows empty. */
export function blanked(table: Table, { count }: DatasetRoles, rows: readonly number[]): Table {
  const blank = new Set(rows);
  return withValues(table, count!.column, (cell, row) => (blank.has(row) ? null : cell));
}

/** The rows of the cells that these findings name, totals aside: a decision of a table of counts names them by their keys. */
export function cellsIn(
  findings: readonly Finding[],
  table: Table,
  { key, totals }: DatasetRoles,
): readonly number[] {
  const columns = [...key].sort().map(column => valuesOf(table, column) ?? []);
  const named = new Set(
    findings.flatMap(({ keys = [] }) => keys.map(cells => JSON.stringify(cells.map(textOf)))),
  );
  return Array.from({ length: table.rows }, (_, row) => row).filter(row => {
    const cells = columns.map(values => textOf(values[row]));
    return named.has(JSON.stringify(cells)) && !cells.some(text => totals.includes(text ?? ''));
  });
}

/** Rows with a figure that are no total, the smallest figures first. */
function inner(table: Table, { key, totals, count }: DatasetRoles): readonly number[] {
  const columns = key.map(column => valuesOf(table, column) ?? []);
  const counts = valuesOf(table, count!.column) ?? [];
  return Array.from({ length: table.rows }, (_, row) => row)
    .filter(row => numberOf(counts[row]) !== undefined)
    .filter(row => !columns.some(values => totals.includes(textOf(values[row]) ?? '')))
    .sort((a, b) => numberOf(counts[a])! - numberOf(counts[b])! || a - b);
}
