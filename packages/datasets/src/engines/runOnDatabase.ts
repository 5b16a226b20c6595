// A plan on a database. Groups are counted where the rows lie; what no SQL says is worked out of rows that are brought
// over, by the reference engine itself, so that there is one meaning.
import type { Measure } from '@fineline/ruleset';
import type {
  ColumnWithoutOrder,
  GroupValues,
  MeasureValue,
  MeasureValues,
  RunOptions,
} from '../plan/engine.ts';
import { columnsInOrder } from '../reference/columnsInOrder.ts';
import type { Plan } from '../plan/plan.ts';
import { identifyingColumns } from '../reference/asWritten.ts';
import { runReference } from '../reference/runReference.ts';
import { valueColumn } from '../sql/cells.ts';
import { isOwnName } from '../sql/isOwnName.ts';
import { renderQuery } from '../sql/query.ts';
import type { SourceColumn } from '../sql/sourceTable.ts';
import { bringTable } from './bringTable.ts';
import type { Connection } from './connection.ts';
import { fewValuesFinder } from './fewValues.ts';
import { groupsOnDatabase } from './groupsOnDatabase.ts';
import type { OnDatabase } from './onDatabase.ts';
import { numbersOnDatabase } from './numbersOnDatabase.ts';
import { columnsAdded, probeColumns } from './probeColumns.ts';
import { tableOnDatabase } from './tableOnDatabase.ts';
import { unsettledColumns } from './unsettledColumns.ts';
import { writtenIn } from './writtenIn.ts';

/** Works a plan out of the table of a connection, as the reference engine would. */
export async function runOnDatabase(
  plan: Plan,
  opened: Connection,
  options: RunOptions,
): Promise<MeasureValues> {
  const connection = writtenIn(opened, identifyingColumns(plan));
  const columns = connection.source.columns.map(({ name }) => name);
  const { roles } = plan;
  // Published counts are few, and each of them is judged for itself.
  const isPublished = roles.count !== undefined || roles.totals.length > 0;
  const isConfused =
    connection.dialect.namesExpressions &&
    columns.filter(name => columnsIn(plan, columns).has(name)).some(isOwnName);
  if (isPublished || isConfused) {
    const rows = await countRows(connection);
    const table = await bringTable(connection, new Set(columns), rows, roles);
    return table ? runReference(plan, table, options) : nothingKnown(plan, columns, rows);
  }
  const { source, unordered } = await probeColumns(plan, connection);
  let counted: Promise<number> | undefined;
  const on: OnDatabase = {
    ...{ plan, source, connection, options },
    withFewValues: fewValuesFinder(source, roles, connection),
    rows: () => (counted ??= countRows(connection)),
  };
  const unsettled = await unsettledColumns(plan, connection);
  const areUnsettled = roles.person !== undefined && unsettled.has(roles.person);
  const isBrought = (measure: Measure): boolean =>
    (areUnsettled && isOfPersons(measure)) ||
    unsettled.has(valueColumn(measure) ?? '') ||
    ('per' in measure && measure.per.missing === 'any') ||
    // Rows are not told apart any more where each person is one.
    ('by' in measure && measure.by === 'rows' && roles.person !== undefined) ||
    columnsInOrder(measure).some(name => unordered.has(name)) ||
    columnsAdded(measure).some(name =>
      source.columns.some(column => column.name === name && !isNumber(column)),
    );
  const ofGroups: (readonly GroupValues[])[] = [];
  const withoutOrder = new Map<string, ColumnWithoutOrder>();
  for (const grouping of plan.groupings) {
    if (grouping.missing === 'any' || areUnsettled || grouping.measures.some(isBrought)) {
      const values = await brought({ groupings: [grouping], ofTable: [] }, on);
      ofGroups.push(values.ofGroups[0]!);
      for (const one of values.withoutOrder ?? []) withoutOrder.set(one.column, one);
      continue;
    }
    const groups = await groupsOnDatabase(grouping, on);
    ofGroups.push(groups);
    counted ??= Promise.resolve(groups.reduce((sum, group) => sum + group.rows, 0));
  }
  const rows = await on.rows();
  if (rows === 0)
    return runReference(plan, { columns: columns.map(name => ({ name, values: [] })), rows }, options);
  const here = plan.ofTable.filter(measure => !isBrought(measure));
  const there = plan.ofTable.filter(isBrought);
  const values = new Map<Measure, MeasureValue>();
  const { ofTable } = await brought({ groupings: [], ofTable: there }, on);
  for (const [at, measure] of there.entries()) values.set(measure, ofTable[at]);
  for (const [at, value] of (await tableOnDatabase(here, on)).entries()) values.set(here[at]!, value);
  const numbers = await numbersOnDatabase(on);
  return {
    ...{ ofTable: plan.ofTable.map(measure => values.get(measure)), ofGroups, rows, columns, ...numbers },
    ...(withoutOrder.size > 0 && {
      withoutOrder: [...withoutOrder.keys()].sort().map(name => withoutOrder.get(name)!),
    }),
  };
}

/** Whether a measure of the whole table counts persons; those of groups all stand beside such a count. */
function isOfPersons({ kind }: Measure): boolean {
  return kind === 'uniques' || kind === 'marketer-risk';
}

function isNumber({ kind }: SourceColumn): boolean {
  return kind === 'whole' || kind === 'decimal' || kind === 'float';
}

/** A part of the plan by the reference engine. */
async function brought(part: Pick<Plan, 'groupings' | 'ofTable'>, on: OnDatabase): Promise<MeasureValues> {
  const { plan, connection, options } = on;
  const asked = { ...plan, ...part };
  const names = columnsIn(asked, []);
  if (part.groupings.length + part.ofTable.length === 0) return nothingKnown(asked, [], 0);
  const rows = await on.rows();
  const table = await bringTable(connection, names, rows, plan.roles);
  return table ? runReference(asked, table, options) : nothingKnown(asked, [], rows);
}

/** The columns that a plan looks at, of those that the table has. */
function columnsIn({ roles, groupings, ofTable }: Plan, all: readonly string[]): ReadonlySet<string> {
  const measures = [...groupings.flatMap(grouping => grouping.measures), ...ofTable];
  const of = measures.flatMap(measure => ('of' in measure && measure.of !== undefined ? [measure.of] : []));
  const values = measures.flatMap(measure =>
    'columns' in measure ? (measure.columns === 'every' ? all : measure.columns) : [],
  );
  const per = measures.flatMap(measure =>
    'per' in measure && measure.per.columns !== 'key' ? measure.per.columns : [],
  );
  const { person = [], key } = roles;
  return new Set(
    [
      person,
      key,
      of,
      per,
      values,
      roles.measure,
      roles.weight ?? [],
      measures.flatMap(columnsAdded),
      groupings.flatMap(({ columns }) => columns),
    ].flat(2),
  );
}

function nothingKnown({ groupings, ofTable }: Plan, columns: readonly string[], rows: number): MeasureValues {
  return {
    ofTable: ofTable.map(() => undefined),
    ofGroups: groupings.map(({ measures }) => [{ groups: 1, rows, values: measures.map(() => undefined) }]),
    rows,
    columns,
  };
}

async function countRows({ source, dialect, rows }: Connection): Promise<number> {
  const query = { select: [['COUNT(*)', 'c']], from: { table: source.sql } } as const;
  for await (const [row] of rows(renderQuery(query, dialect))) return Number(row?.[0] ?? 0);
  return 0;
}
