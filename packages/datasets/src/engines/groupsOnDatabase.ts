import { isKeyValue, type Measure } from '@fineline/ruleset';
import { differenceTo } from '../reference/differenceTo.ts';
import { folded } from '../reference/folded.ts';
import { runReference } from '../reference/runReference.ts';
import type { GroupValues, MeasureValue } from '../plan/engine.ts';
import type { PlannedGrouping } from '../plan/plan.ts';
import type { Figure } from '../sql/figure.ts';
import { eachGroup, foldedQuery, groupingQuery } from '../sql/groupingQuery.ts';
import { renderQuery, type Query } from '../sql/query.ts';
import { valueColumn } from '../sql/cells.ts';
import { readColumn, type SourceTable } from '../sql/sourceTable.ts';
import { textOf, type Cell } from '../table/table.ts';
import { cellOf } from './cellOf.ts';
import { decodeFigure, type Found } from './decodeFigure.ts';
import { isFine } from './fewValues.ts';
import type { OnDatabase } from './onDatabase.ts';

/** Groups that are alike in every figure, before figures become values. */
export interface AnsweredGroups {
  readonly groups: number;
  readonly rows: number;
  readonly persons?: number;
  /** In the order of the grouping's measures. */
  readonly found: readonly Found[];
  /** Of one group: its key. */
  readonly key?: readonly Cell[];
}

/** The groups of a grouping with the values of their measures. */
export async function groupsOnDatabase(
  grouping: PlannedGrouping,
  on: OnDatabase,
): Promise<readonly GroupValues[]> {
  const { options } = on;
  const { measures, columns, against } = grouping;
  const keyed = options.keys === true || against !== undefined || measures.some(isOfKey);
  const found = await answeredGroups(grouping, keyed, on);
  // A column of the grouping is missing: there is no telling how many groups there are.
  if (!found) return [{ groups: 1, rows: await on.rows(), values: measures.map(() => undefined) }];
  const counted = against === undefined ? undefined : inPopulation(grouping, found.groups, on);
  const difference = differenceTo(columns, options.released ?? [], on.plan.roles);
  const valueOf = (group: AnsweredGroups, index: number): MeasureValue => {
    const measure = measures[index]!;
    if (counted && isOfSize(measure)) return counted.get(nameOf(group.key ?? []))?.[index];
    const value = decodeFigure(found.figures[index]!, measure, group.found[index] ?? null, found.seen);
    if (measure.kind !== 'difference') return value;
    return options.released && difference(group.key ?? [], value);
  };
  const groups = found.groups.map((group): GroupValues => ({
    groups: group.groups,
    rows: group.rows,
    ...(group.persons !== undefined && { persons: group.persons }),
    values: measures.map((_, index) => valueOf(group, index)),
    ...(options.keys && group.key && { key: group.key }),
  }));
  const all = [...groups, ...emptyGroups(grouping, groups, found.seen)];
  // Folded where the rows lie, too, but for those whose keys had to be looked at: several sums of weights are one risk.
  return options.keys ? all : folded(all);
}

/** The groups as the database answers; undefined where the table lacks a column of the key. */
export async function answeredGroups(
  grouping: PlannedGrouping,
  keyed: boolean,
  on: OnDatabase,
  asIs: boolean = !keyed,
): Promise<
  | {
      readonly groups: readonly AnsweredGroups[];
      /** In the order of the grouping's measures. */
      readonly figures: readonly Figure[];
      readonly seen: ReadonlyMap<string, number>;
    }
  | undefined
> {
  const { plan, source, connection } = on;
  const { dialect } = connection;
  const table = asIs ? await tableFor(grouping, on) : source;
  const asked = groupingQuery(grouping, plan.roles, table, dialect, asIs);
  if (!asked) return undefined;
  const kinds = grouping.columns.map(name => source.columns.find(column => column.name === name)?.kind);
  const seen = await distinctCounts(grouping, on);
  const query = keyed ? eachGroup(asked) : foldedQuery(asked, dialect);
  const places = new Map(query.select.map(([, as], at) => [as, at]));
  const placeOf = (name: string): number => places.get(name) ?? -1;
  const [rowsAt, personsAt, entriesAt, blanksAt] = [
    placeOf('rows_held'),
    placeOf('persons_held'),
    placeOf('entries'),
    placeOf('blanks'),
  ];
  const keyAt = asked.keys.map((_, index) => placeOf(`v_k${index}`));
  const figureAt = asked.figures.map(figure => ('column' in figure ? placeOf(`v_${figure.column}`) : -1));
  const groups: AnsweredGroups[] = [];
  for await (const chunk of connection.rows(renderQuery(query, dialect), keyed ? 'many' : undefined))
    for (const row of chunk) {
      const key = (index: number): Cell => cellOf(row[keyAt[index] ?? -1] ?? null, kinds[index] ?? 'other');
      if (blanksAt >= 0 && Number(row[blanksAt]) > 0) return answeredGroups(grouping, keyed, on, false);
      groups.push({
        groups: keyed ? 1 : Number(row[entriesAt]),
        rows: Number(row[rowsAt]),
        ...(asked.persons && { persons: Number(row[personsAt]) }),
        found: asked.figures.map((figure, at) =>
          figure.kind === 'key' ? key(figure.index) : (row[figureAt[at] ?? -1] ?? null),
        ),
        ...(keyed && { key: asked.keys.map((_, index) => key(index)) }),
      });
    }
  if (keyed) groups.sort((a, b) => (nameOf(a.key ?? []) < nameOf(b.key ?? []) ? -1 : 1));
  return { groups, figures: asked.figures, seen };
}

/** The table with what makes groups of it the fastest. */
async function tableFor(
  grouping: PlannedGrouping,
  { plan: { roles }, source, withFewValues }: OnDatabase,
): Promise<SourceTable> {
  const { columns, measures } = grouping;
  // A key that is a figure has to be the key itself.
  const isNamed = measures.some(isKeyValue);
  if (isNamed || !isFine(grouping, roles)) return source;
  return withFewValues([...columns, ...measures.flatMap(measure => valueColumn(measure) ?? [])]);
}

/** Whether a figure depends on the key besides the rows of the group. */
function isOfKey({ kind }: Measure): boolean {
  return kind === 'difference';
}

/** Whether a figure is the size of a group, or follows from it. */
function isOfSize({ kind }: Measure): boolean {
  return kind === 'group-size' || kind === 'journalist-risk' || kind === 'difference';
}

/** What a group is called where groups are put in order. */
function nameOf(key: readonly Cell[]): string {
  return JSON.stringify(key.map(textOf));
}

/** The sizes of the groups in a population, which lies in memory, by the names of the groups. */
export function inPopulation(
  grouping: PlannedGrouping,
  groups: readonly AnsweredGroups[],
  { plan, options }: OnDatabase,
): ReadonlyMap<string, readonly MeasureValue[]> {
  const columns = grouping.columns.map((name, at) => ({
    name,
    values: groups.map(({ key = [] }) => key[at] ?? null),
  }));
  const table = { columns, rows: groups.length };
  const [found = []] = runReference({ ...plan, groupings: [grouping], ofTable: [] }, table, {
    ...options,
    keys: true,
  }).ofGroups;
  return new Map(found.map(({ key = [], values }) => [nameOf(key), values]));
}

/** How many values the whole table holds in the columns that `zero-cells` looks at. */
async function distinctCounts(
  { columns, measures }: PlannedGrouping,
  { plan, source, connection }: OnDatabase,
): Promise<ReadonlyMap<string, number>> {
  const zero = measures.filter(measure => measure.kind === 'zero-cells');
  const names = zero.length === 0 ? [] : [...columns, ...zero.flatMap(({ of }) => of ?? [])];
  const found = new Map<string, number>();
  for (const name of new Set(names)) {
    const column = source.columns.find(one => one.name === name);
    if (!column) continue;
    const values: Query = {
      select: [[readColumn(column, plan.roles.missingAs, connection.dialect), 'v']],
      from: { table: source.sql },
    };
    const distinct: Query = { select: [['v', 'v']], from: { query: values }, groupBy: ['v'] };
    const query: Query = { select: [['COUNT(*)', 'c']], from: { query: distinct } };
    for await (const [row] of connection.rows(renderQuery(query, connection.dialect)))
      found.set(name, Number(row?.[0] ?? 0));
  }
  return found;
}

/** Combinations of the values seen that no row has; only `zero-cells` asks for them. */
function emptyGroups(
  { columns, measures }: PlannedGrouping,
  found: readonly GroupValues[],
  seen: ReadonlyMap<string, number>,
): readonly GroupValues[] {
  if (columns.length === 0 || !measures.some(({ kind }) => kind === 'zero-cells')) return [];
  const all = columns.reduce((product, column) => product * (seen.get(column) ?? 0), 1);
  const groups = all - found.reduce((sum, one) => sum + one.groups, 0);
  if (groups <= 0) return [];
  const values = measures.map((measure): MeasureValue => {
    if (measure.kind !== 'zero-cells') return null;
    const zeros = measure.of === undefined ? 1 : (seen.get(measure.of) ?? 0);
    return { min: zeros, max: zeros };
  });
  return [{ groups, rows: 0, values }];
}
