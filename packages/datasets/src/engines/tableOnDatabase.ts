// Measures of the whole table. Those of single values are worked out of the distinct ones, by the very functions of the
// reference engine, so that what an address or a day looks like is written down once.
import { isInterval, type Grain, type Measure } from '@fineline/ruleset';
import type { MeasureValue } from '../plan/engine.ts';
import { divide } from '../protection/rational.ts';
import { isFiner } from '../reference/grain.ts';
import { meanRisk, peopleOf } from '../reference/risk.ts';
import { roundNine } from '../reference/roundNine.ts';
import { tableMeasure } from '../reference/tableMeasure.ts';
import { sizeGrouping } from '../sql/sizeGrouping.ts';
import { textOf, type Cell } from '../table/table.ts';
import { distinctValues } from './distinctValues.ts';
import { sizeOf } from './decodeFigure.ts';
import { answeredGroups, inPopulation } from './groupsOnDatabase.ts';
import type { OnDatabase } from './onDatabase.ts';

type OfValues = Extract<Measure, { readonly columns: 'every' | readonly string[] }>;

/** The values of measures of the whole table, in their order. */
export async function tableOnDatabase(
  measures: readonly Measure[],
  on: OnDatabase,
): Promise<readonly MeasureValue[]> {
  const ofValues = measures.filter(isOfValues);
  const found = await fromValues(ofValues, on);
  const values: MeasureValue[] = [];
  for (const measure of measures)
    if (isOfValues(measure)) values.push(found.get(measure));
    else if (measure.kind === 'uniques' || measure.kind === 'marketer-risk')
      values.push(await overGroups(measure, on));
    else values.push(ofNames(measure, on));
  return values;
}

/** Of the names of the columns alone, or of counts that the table does not publish. */
function ofNames(measure: Measure, { plan, source, options }: OnDatabase): MeasureValue {
  const columns = source.columns.map(({ name }) => ({ name, values: [] }));
  return tableMeasure(measure, { columns, rows: 0 }, plan.roles, options);
}

function isOfValues(measure: Measure): measure is OfValues {
  return 'columns' in measure && measure.kind !== 'columns-present';
}

/** Sees some of the distinct values of a column, each with how often it is there. */
type Look = (values: readonly Cell[], counts: readonly number[]) => void;

async function fromValues(
  measures: readonly OfValues[],
  on: OnDatabase,
): Promise<ReadonlyMap<Measure, MeasureValue>> {
  const { source } = on;
  const found = new Map<Measure, MeasureValue>();
  const looks = new Map<string, Look[]>();
  for (const measure of measures) {
    const names = measure.columns === 'every' ? source.columns.map(({ name }) => name) : measure.columns;
    if (names.some(name => !source.columns.some(column => column.name === name))) continue;
    const join = joiningOf(measure, on);
    found.set(measure, join(undefined, [], []));
    const look: Look = (values, counts) => found.set(measure, join(found.get(measure), values, counts));
    for (const name of names) looks.set(name, [...(looks.get(name) ?? []), look]);
  }
  for (const column of source.columns) {
    const looking = looks.get(column.name) ?? [];
    if (looking.length === 0) continue;
    for await (const [values, counts] of distinctValues(column, on))
      for (const look of looking) look(values, counts);
  }
  return found;
}

type Joining = (before: MeasureValue, values: readonly Cell[], counts: readonly number[]) => MeasureValue;

/** How the value of a measure grows with the values that are looked at; of no values first. */
function joiningOf(measure: OfValues, { plan, options }: OnDatabase): Joining {
  const ofOne = (values: readonly Cell[]): MeasureValue => {
    const columns = [{ name: 'v', values }];
    return tableMeasure(
      { ...measure, columns: ['v'] },
      { columns, rows: values.length },
      plan.roles,
      options,
    );
  };
  switch (measure.kind) {
    case 'identifiers-in-values':
      return (before, values) =>
        [...new Set([before ?? [], ofOne(values) ?? []].flatMap(words => words as readonly string[]))].sort();
    case 'finer-values':
      return (before, values, counts) => finer(before, values, counts, measure.grain);
    default:
      return extremeOf(measure.kind === 'smallest-value' || measure.kind === 'youngest-age', ofOne);
  }
}

function finer(
  before: MeasureValue,
  values: readonly Cell[],
  counts: readonly number[],
  grain: Grain,
): MeasureValue {
  let [min, max] = isInterval(before) ? [before.min, before.max ?? 0] : [0, 0];
  for (const [at, cell] of values.entries()) {
    const isSo = cell === null ? false : isFiner(cell, grain);
    if (isSo === true) min += counts[at] ?? 0;
    if (isSo !== false) max += counts[at] ?? 0;
  }
  return { min, max };
}

/** None of no values; once a value has no place in an order nobody can tell, whatever comes after. */
function extremeOf(smallest: boolean, ofOne: (values: readonly Cell[]) => MeasureValue): Joining {
  const further = smallest ? Math.min : Math.max;
  let unknown = false;
  return (before, values) => {
    const one = ofOne(values);
    unknown ||= one === undefined;
    if (unknown) return undefined;
    if (!isInterval(before) || !isInterval(one)) return isInterval(one) ? one : (before ?? null);
    // No value and no day is without an end.
    return { min: further(one.min, before.min), max: further(one.max ?? 0, before.max ?? 0) };
  };
}

/** The part of rows in groups of one, or the mean of 1/F over rows. */
async function overGroups(measure: Measure, on: OnDatabase): Promise<MeasureValue> {
  const { plan } = on;
  const all = await on.rows();
  const grouping = sizeGrouping(measure, plan.roles);
  if (!grouping) return undefined;
  const found = await answeredGroups(grouping, grouping.against !== undefined, on);
  if (!found) return undefined;
  const population = grouping.against === undefined ? undefined : inPopulation(grouping, found.groups, on);
  const groups = found.groups.map(({ found: [first = null], key = [], rows }) => {
    const size = population ? undefined : sizeOf(found.figures[0]!, first);
    const people = population
      ? peopleOf(population.get(JSON.stringify(key.map(textOf)))?.[0])
      : size === undefined
        ? undefined
        : { min: size, max: size };
    return { people, rows };
  });
  if (measure.kind !== 'uniques')
    return meanRisk(
      groups,
      groups.reduce((sum, { rows }) => sum + rows, 0),
    );
  if (groups.some(({ people }) => people === undefined)) return undefined;
  const alone = groups.reduce((sum, { people, rows }) => (people?.max === 1 ? sum + rows : sum), 0);
  const share = roundNine(divide(alone, all));
  return { min: share, max: share };
}
