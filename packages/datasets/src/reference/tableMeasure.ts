import type { Measure } from '@fineline/ruleset';
import type { MeasureValue, RunOptions } from '../plan/engine.ts';
import { add, divide, type Rational } from '../protection/rational.ts';
import { textOf, valuesOf, type Cell, type Table } from '../table/table.ts';
import { isInterval, type DatasetRoles } from '@fineline/ruleset';
import { countAt } from '../counts/publishedCounts.ts';
import { reachOf } from '../table/decimal.ts';
import { dayOf, isFiner } from './grain.ts';
import { populationSize, sizeIn } from './groupSize.ts';
import { grouped } from './grouped.ts';
import { identifiersInValues } from './identifiersInValues.ts';
import { meanRisk } from './risk.ts';
import { roundNine } from './roundNine.ts';
import { settledColumn } from './settled.ts';

/** Works a measure of the whole table out. */
export function tableMeasure(
  measure: Measure,
  table: Table,
  roles: DatasetRoles,
  options: RunOptions,
): MeasureValue {
  switch (measure.kind) {
    case 'identifiers-in-values': {
      const names = measure.columns === 'every' ? table.columns.map(({ name }) => name) : measure.columns;
      const columns = names.map(name => valuesOf(table, name));
      return columns.includes(undefined)
        ? undefined
        : identifiersInValues(columns as readonly (readonly Cell[])[]);
    }
    case 'columns-present': {
      const present = new Set(table.columns.map(({ name }) => name.toLowerCase().replaceAll(/[_\s-]/g, '')));
      return measure.columns.filter(column => present.has(column));
    }
    case 'uniques':
    case 'marketer-risk':
      return overGroups(measure, table, roles, options);
    case 'finer-values':
      return finer(valuesIn(table, measure.columns), measure.grain);
    case 'finer-counts':
      return roles.count === undefined ? figure(0) : finer(publishedValues(table, roles), measure.grain);
    case 'smallest-value':
    case 'largest-value':
      return extreme(valuesIn(table, measure.columns), measure.kind === 'smallest-value', cell => {
        // Between two numbers it is the further one, which lies beyond every limit that the value does.
        const reach = reachOf(cell);
        const further = measure.kind === 'smallest-value' ? reach?.min : reach?.max;
        return further === undefined ? undefined : { min: further, max: further };
      });
    case 'youngest-age':
    case 'oldest-age': {
      const today = dayOf(options.date)?.day;
      const ageOf = (cell: Cell): Reach | undefined => {
        const found = dayOf(cell);
        return found && today !== undefined ? { min: today - found.last, max: today - found.day } : undefined;
      };
      return extreme(valuesIn(table, measure.columns), measure.kind === 'youngest-age', ageOf);
    }
    case 'suppressed-interval':
      // What the table publishes is audited once, for the measure and for the cells that it names.
      return roles.count === undefined ? null : undefined;
    default:
      return undefined;
  }
}

function figure(value: number): MeasureValue {
  return { min: value, max: value };
}

function overGroups(
  measure: Extract<Measure, { readonly kind: 'uniques' | 'marketer-risk' | 'journalist-risk' }>,
  table: Table,
  roles: DatasetRoles,
  options: RunOptions,
): MeasureValue {
  const { per } = measure;
  const columns = per.columns === 'key' ? roles.key : per.columns;
  const grouping = {
    columns,
    missing: per.missing,
    ...(per.against !== undefined && { against: per.against }),
  };
  const groups = grouped(table, grouping, roles);
  if (!groups) return undefined;
  if (table.rows === 0) return null;
  const asked = { table, roles, grouping: { ...grouping, measures: [] }, options };
  let sum: Rational = 0;
  if (measure.kind === 'uniques') {
    const size = sizeIn(asked, measure.unit);
    for (const group of groups) {
      const value = size(group);
      if (value === undefined) return undefined;
      if (isInterval(value) && value.max === 1) sum = add(sum, group.rows.length);
    }
    return figure(roundNine(divide(sum, table.rows)));
  }
  const population = populationSize(asked, measure.unit, measure.weight);
  const isWeighed = measure.weight !== undefined && per.against === undefined;
  const persons = isWeighed && roles.person !== undefined ? valuesOf(table, roles.person) : undefined;
  // Where persons are weighed, a row of nobody has nobody to be found in it.
  const somebody = settledColumn(persons)?.map(person => textOf(person) !== null);
  const found = groups.map(group => ({
    people: population(group),
    rows: somebody ? group.rows.filter(row => somebody[row]).length : group.rows.length,
  }));
  const all = somebody ? somebody.filter(Boolean).length : table.rows;
  return meanRisk(
    found.filter(({ rows }) => rows > 0),
    all,
  );
}

function valuesIn(table: Table, columns: readonly string[]): readonly Cell[] | undefined {
  const found = columns.map(column => valuesOf(table, column));
  return found.includes(undefined) ? undefined : found.flatMap(values => values ?? []);
}

function publishedValues(table: Table, roles: DatasetRoles): readonly Cell[] | undefined {
  const values = valuesOf(table, roles.count!.column);
  return values?.map((cell, row) => (countAt(table, roles, row) === null ? null : cell));
}

function finer(
  values: readonly Cell[] | undefined,
  grain: Extract<Measure, { readonly kind: 'finer-values' }>['grain'],
): MeasureValue {
  if (!values) return undefined;
  let [count, unsure] = [0, 0];
  for (const cell of values) {
    if (textOf(cell) === null) continue;
    const isSo = isFiner(cell, grain);
    if (isSo === undefined) unsure++;
    else if (isSo) count++;
  }
  return { min: count, max: count + unsure };
}

/** Where a value may lie: a month may be any of its days. */
interface Reach {
  readonly min: number;
  readonly max: number;
}

function extreme(
  values: readonly Cell[] | undefined,
  smallest: boolean,
  read: (cell: Cell) => Reach | undefined,
): MeasureValue {
  if (!values) return undefined;
  const further = smallest ? Math.min : Math.max;
  let found: Reach | null = null;
  for (const cell of values) {
    if (textOf(cell) === null) continue;
    const value = read(cell);
    if (value === undefined) return undefined;
    found = found ? { min: further(found.min, value.min), max: further(found.max, value.max) } : value;
  }
  return found;
}
