// What kinds of columns do not tell: how many digits after the point the numbers need that are added up, and whether
// texts are all numbers. Both are asked for once, of the columns that a measure needs them of.
import type { DatasetRoles, Measure } from '@fineline/ruleset';
import type { Plan } from '../plan.ts';
import type { Dialect } from '../sql/dialect.ts';
import { renderQuery, type Query, type Selected } from '../sql/query.ts';
import { readColumn, type SourceColumn, type SourceTable } from '../sql/sourceTable.ts';
import { numberOf } from '../table.ts';
import { cellOf } from './cellOf.ts';
import type { Connection } from './connection.ts';

/** Digits after the point that are tried, the fewest first. */
const scales = [0, 2, 4, 6, 9];
/** Up to here floating point tells whole numbers apart, with room for the rounding of a product. */
const largestScaled = 1e15;

/** The table with what was found of its columns; those of `unordered` hold values among numbers that are none. */
export async function probeColumns(
  plan: Plan,
  connection: Connection,
): Promise<{ readonly source: SourceTable; readonly unordered: ReadonlySet<string> }> {
  const { source, dialect, rows } = connection;
  const measures = [...plan.groupings.flatMap(grouping => grouping.measures), ...plan.ofTable];
  const added = new Set(measures.flatMap(columnsAdded));
  const ordered = new Set(measures.flatMap(columnsInOrder));
  const scaled = source.columns.filter(
    ({ name, kind }) => added.has(name) && (kind === 'float' || kind === 'decimal'),
  );
  const found = new Map<string, SourceColumn>();
  if (scaled.length > 0) {
    const query = scaleQuery(scaled, plan.roles, source, dialect);
    for await (const [row] of rows(renderQuery(query, dialect)))
      for (const [at, column] of scaled.entries()) {
        const scale = scales.find((_, index) => Number(row?.[at * scales.length + index] ?? 1) === 1);
        if (scale !== undefined) found.set(column.name, { ...column, scale });
      }
  }
  const unordered = new Set<string>();
  for (const column of source.columns.filter(({ name }) => ordered.has(name))) {
    const numeric = await isNumeric(column, plan.roles, connection);
    if (column.kind === 'text') found.set(column.name, { ...column, numeric });
    else if (column.kind !== 'other' && column.kind !== 'boolean' && !numeric) unordered.add(column.name);
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

/** The columns whose values lie along an order. */
export function columnsInOrder(measure: Measure): readonly string[] {
  return measure.kind === 'closeness' && measure.distance === 'ordered' ? [measure.of] : [];
}

/** For each column and scale, 1 where every value is a whole number of such parts. */
function scaleQuery(
  columns: readonly SourceColumn[],
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
  const fits = (x: string, scale: number): string => {
    const power = dialect.toDouble(String(10 ** scale));
    return `abs(${x}) * ${power} < ${dialect.toDouble(String(largestScaled))} AND round(${x} * ${power}) / ${power} = ${x}`;
  };
  return {
    select: columns.flatMap((_, at) =>
      scales.map((scale, index): Selected => [
        `MIN(CASE WHEN x${at} IS NULL THEN 1 WHEN NOT (${dialect.isFinite(`x${at}`)}) THEN 1 WHEN ${fits(`x${at}`, scale)} THEN 1 ELSE 0 END)`,
        `s${at}_${index}`,
      ]),
    ),
    from: { query: numbers },
  };
}

async function isNumeric(
  column: SourceColumn,
  { missingAs }: DatasetRoles,
  { source, dialect, rows }: Connection,
): Promise<boolean> {
  if (column.kind === 'whole' || column.kind === 'decimal') return true;
  const values: Query = {
    select: [[readColumn(column, missingAs, dialect), 'v']],
    from: { table: source.sql },
  };
  const query: Query = { select: [['v', 'v']], from: { query: values }, groupBy: ['v'] };
  let numeric = true;
  for await (const chunk of rows(renderQuery(query, dialect), 'many'))
    for (const [value = null] of chunk)
      if (value !== null && numberOf(cellOf(value, column.kind)) === undefined) numeric = false;
  return numeric;
}
