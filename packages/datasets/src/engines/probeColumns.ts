// What kinds of columns do not tell: how many digits after the point the numbers need that are added up, and whether
// texts are all numbers. Both are asked for once, of the columns that a measure needs them of.
import type { DatasetRoles, Measure } from '@fineline/ruleset';
import type { Plan } from '../plan/plan.ts';
import type { Dialect } from '../sql/dialects/dialect.ts';
import { renderQuery, type Query, type Selected } from '../sql/query.ts';
import { plainColumn, readColumn, type SourceColumn, type SourceTable } from '../sql/sourceTable.ts';
import { columnsInOrder } from '../reference/columnsInOrder.ts';
import { alongOrder, isAdrift, orderOf, type Order } from '../reference/alongOrder.ts';
import type { Cell } from '../table/table.ts';
import { cellOf } from './cellOf.ts';
import type { Connection } from './connection.ts';

/** Digits after the point that are tried, one after the other: nearly all columns are done with the first. */
const scales = [2, 0, 6, 9];
/** Up to here floating point tells whole numbers apart, with room for the rounding of a product. */
const largestScaled = 1e15;

/** The table with what was found of its columns; those of `unordered` hold values whose order no database knows. */
export async function probeColumns(
  plan: Plan,
  connection: Connection,
): Promise<{ readonly source: SourceTable; readonly unordered: ReadonlySet<string> }> {
  const { source, dialect, rows } = connection;
  const measures = [...plan.groupings.flatMap(grouping => grouping.measures), ...plan.ofTable];
  const added = new Set(measures.flatMap(columnsAdded));
  const ordered = new Set(measures.flatMap(columnsInOrder));
  const found = new Map<string, SourceColumn>();
  let unscaled = source.columns.filter(
    ({ name, kind, scale }) =>
      added.has(name) && scale === undefined && (kind === 'float' || kind === 'decimal'),
  );
  for (const scale of scales) {
    if (unscaled.length === 0) break;
    const query = scaleQuery(unscaled, scale, plan.roles, source, dialect);
    let fits: readonly boolean[] = [];
    for await (const [row = []] of rows(renderQuery(query, dialect)))
      fits = row.map(value => Number(value ?? 1) === 1);
    for (const [at, column] of unscaled.entries()) if (fits[at]) found.set(column.name, { ...column, scale });
    unscaled = unscaled.filter((_, at) => !fits[at]);
  }
  for (const name of await notNegative(added, connection))
    found.set(name, {
      ...(found.get(name) ?? source.columns.find(one => one.name === name)!),
      notNegative: true,
    });
  const unordered = new Set<string>();
  for (const column of source.columns.filter(({ name }) => ordered.has(name))) {
    const order = await orderIn(column, plan.roles, connection);
    if (order !== 'numbers' && order !== 'texts') unordered.add(column.name);
    else if (column.kind === 'text') found.set(column.name, { ...column, numeric: order === 'numbers' });
  }
  const columns = source.columns.map(column => found.get(column.name) ?? column);
  return { source: { ...source, columns }, unordered };
}

/** The columns whose values are added up. */
export function columnsAdded(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'top-share':
    case 'protection':
      return [measure.of, ...(measure.weight === undefined ? [] : [measure.weight])];
    case 'journalist-risk':
    case 'marketer-risk':
      return measure.weight === undefined ? [] : [measure.weight];
    default:
      return [];
  }
}

/** For each column, 1 where every value is a whole number of such parts. */
function scaleQuery(
  columns: readonly SourceColumn[],
  scale: number,
  { missingAs }: DatasetRoles,
  source: SourceTable,
  dialect: Dialect,
): Query {
  const numbers: Query = {
    select: columns.map((column, at): Selected => [
      dialect.toDouble(readColumn(column, missingAs, dialect)),
      `x${at}`,
    ]),
    from: { table: source.sql },
  };
  const power = dialect.toDouble(String(10 ** scale));
  // One after the other: times a power of ten, a very large number would have no end.
  const fits = (x: string): string =>
    `WHEN abs(${x}) >= ${dialect.toDouble(String(largestScaled / 10 ** scale))} THEN 0 ` +
    `WHEN round(${x} * ${power}) / ${power} = ${x} THEN 1 ELSE 0`;
  return {
    select: columns.map((_, at): Selected => [
      `MIN(CASE WHEN x${at} IS NULL OR NOT (${dialect.isFinite(`x${at}`)}) THEN 1 ${fits(`x${at}`)} END)`,
      `s${at}`,
    ]),
    from: { query: numbers },
  };
}

/** The columns of whole numbers and of decimals of which none lies below zero, where that is asked for nothing. */
async function notNegative(
  added: ReadonlySet<string>,
  { source, dialect, rows }: Connection,
): Promise<readonly string[]> {
  const columns = source.columns.filter(
    ({ name, kind, finite }) => added.has(name) && (kind === 'whole' || finite === true),
  );
  if (!dialect.knowsExtremes || columns.length === 0) return [];
  const select = columns.map((column, at): Selected => [`MIN(${plainColumn(column, dialect)})`, `x${at}`]);
  const names: string[] = [];
  for await (const [row = []] of rows(renderQuery({ select, from: { table: source.sql } }, dialect)))
    for (const [at, { name }] of columns.entries()) if (Number(row[at] ?? 0) >= 0) names.push(name);
  return names;
}

async function orderIn(
  column: SourceColumn,
  { missingAs }: DatasetRoles,
  { source, dialect, rows }: Connection,
): Promise<Order> {
  const value = readColumn(column, missingAs, dialect);
  const values: Query = {
    select: [
      [value, 'v'],
      [`CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`, 'u'],
    ],
    from: { table: source.sql },
  };
  // Of numbers it is enough to know whether there are two, and an empty one besides.
  const query: Query =
    column.kind === 'whole' || column.kind === 'decimal'
      ? {
          select: [
            ['MIN(v)', 'lo'],
            ['MAX(v)', 'hi'],
          ],
          from: { query: values },
          groupBy: ['u'],
        }
      : { select: [['v', 'v']], from: { query: values }, groupBy: ['v'] };
  const found: Cell[] = [];
  for await (const chunk of rows(renderQuery(query, dialect), 'many'))
    for (const row of chunk) found.push(...row.map(one => cellOf(one ?? null, column.kind)));
  const places = alongOrder(found);
  return places && !isAdrift(places) ? orderOf(found) : undefined;
}
