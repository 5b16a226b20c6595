import type { Measure } from '@fineline/ruleset';
import type { MeasureValue, RunOptions } from '../engine.ts';
import type { PlannedGrouping } from '../plan.ts';
import { numberOf, textOf, valuesOf, type Cell, type Table } from '../table.ts';
import { countingOf, personsIn, sumOfCounts, tally, countAt, type Tally } from './contents.ts';
import { contributionFigure } from './contributions.ts';
import { closeness, effectiveValues, recursiveRatio } from './diversity.ts';
import { differenceTo } from './differenceTo.ts';
import { grouped, type Group } from './grouped.ts';
import { inOrder } from './inOrder.ts';
import { roundNine } from './roundNine.ts';
import { add, divide, rationalOf, type Rational } from '../protection/rational.ts';
import type { DatasetRoles } from '@fineline/ruleset';

/** What the figures of a group are worked out of. */
export interface Asked {
  readonly table: Table;
  readonly roles: DatasetRoles;
  readonly grouping: PlannedGrouping;
  readonly options: RunOptions;
}

/** Works one measure out of one group. */
export type OfGroup = (group: Group) => MeasureValue;

const unknown: OfGroup = () => undefined;

/** Prepares a measure, so that what is the same for every group is worked out once. */
export function groupMeasure(measure: Measure, asked: Asked): OfGroup {
  const { table, roles, grouping, options } = asked;
  switch (measure.kind) {
    case 'group-size': {
      const size = sizeIn(asked, measure.unit);
      return group => {
        const value = size(group);
        const isZero = typeof value === 'object' && value !== null && 'max' in value && value.max === 0;
        return isZero && measure.zeroAllowed ? null : value;
      };
    }
    case 'distinct-values':
    case 'effective-values':
    case 'recursive-ratio':
    case 'closeness':
      return ofValues(measure, asked);
    case 'top-share':
    case 'protection': {
      const values = valuesOf(table, measure.of);
      const counting = countingOf(measure.by, roles);
      const persons = counting === 'persons' ? valuesOf(table, roles.person!) : undefined;
      const weights = measure.weight === undefined ? undefined : valuesOf(table, measure.weight);
      if (!values || !counting || (counting === 'persons' && !persons)) return unknown;
      if (measure.weight !== undefined && !weights) return unknown;
      const columns = { values, ...(persons && { persons }), ...(weights && { weights }) };
      return ({ counted }) => contributionFigure(measure, counted, columns);
    }
    case 'journalist-risk': {
      const population = populationSize(asked, measure.unit, measure.weight);
      return group => {
        const size = population(group);
        if (size === undefined || size === null) return size;
        return size === 0 ? null : figure(roundNine(divide(1, size)));
      };
    }
    case 'zero-cells': {
      if (measure.of === undefined) return ({ counted }) => figure(weightIn(asked, counted) === 0 ? 1 : 0);
      const values = valuesOf(table, measure.of);
      if (!values) return unknown;
      const seen = new Set(values.map(textOf));
      return ({ counted }) => {
        const held = weightByValue(asked, counted, values);
        return held && figure([...seen].filter(value => (held.get(value) ?? 0) === 0).length);
      };
    }
    case 'full-cells': {
      const values = valuesOf(table, measure.of);
      if (!values) return unknown;
      return ({ counted }) => {
        const held = weightByValue(asked, counted, values);
        return held && figure([...held.values()].filter(weight => weight > 0).length === 1 ? 1 : 0);
      };
    }
    case 'difference': {
      const size = sizeIn(asked, measure.unit);
      const { released } = options;
      if (!released) return unknown;
      return group => differenceTo(grouping.columns, group.key, size(group), released);
    }
    case 'key-text':
    case 'key-number': {
      const column = grouping.columns.indexOf(measure.column);
      if (column < 0) return unknown;
      return ({ key }) => {
        const text = textOf(key[column]);
        if (text === null || measure.kind === 'key-text') return text;
        const number = numberOf(key[column]);
        return number === undefined ? undefined : figure(number);
      };
    }
    case 'published-count':
      return ({ counted }) => {
        const [row] = counted;
        const count = row === undefined || counted.length > 1 ? undefined : countAt(table, roles, row);
        return count ?? undefined;
      };
    default:
      return unknown;
  }
}

function figure(value: number): MeasureValue {
  return { min: value, max: Number.isFinite(value) ? value : null };
}

function ofValues(
  measure: Extract<Measure, { readonly nulls: 'value' | 'skipped'; readonly unit: string }>,
  { table, roles }: Asked,
): OfGroup {
  const values = valuesOf(table, measure.of);
  const counting = countingOf(measure.unit, roles);
  const persons = counting === 'persons' ? valuesOf(table, roles.person!) : undefined;
  if (!values || counting === undefined || counting === 'cells' || (counting === 'persons' && !persons))
    return unknown;
  const of = (rows: readonly number[]): Tally => tally(rows, values, persons, measure.nulls);
  switch (measure.kind) {
    case 'distinct-values':
      return ({ counted }) => figure(of(counted).size);
    case 'effective-values':
      return ({ counted }) => figure(effectiveValues(of(counted)));
    case 'recursive-ratio':
      return ({ counted }) => figure(recursiveRatio(of(counted), measure.l));
    case 'closeness': {
      const whole = inOrder(of(Array.from({ length: table.rows }, (_, row) => row)));
      return ({ counted }) => {
        const distance = closeness(of(counted), whole, measure.distance);
        return distance === null ? null : figure(distance);
      };
    }
  }
}

/** The size of a group, in the table or in the population that the grouping names. */
export function sizeIn(asked: Asked, unit: 'people' | 'rows' | 'cells' | 'by-role'): OfGroup {
  const { table, roles, grouping } = asked;
  const counting = countingOf(unit, roles);
  if (grouping.against !== undefined) return populationSizes(asked, counting);
  if (counting === undefined) return unknown;
  if (counting === 'rows') return ({ counted }) => figure(counted.length);
  if (counting === 'cells') return ({ counted }) => sumOfCounts(table, roles, counted);
  const persons = valuesOf(table, roles.person!);
  return persons ? ({ counted }) => figure(personsIn(counted, persons)) : unknown;
}

/** Counts groups in the population: distinct persons where it names them too, else rows. */
function populationSizes(
  { roles, grouping, options }: Asked,
  counting: ReturnType<typeof countingOf>,
): OfGroup {
  const population = options.populations?.get(grouping.against!);
  const groups = population && grouped(population, grouping, roles);
  if (!population || !groups) return unknown;
  const persons =
    counting === 'persons' && roles.person !== undefined ? valuesOf(population, roles.person) : undefined;
  const sizes = new Map(
    groups.map(({ key, counted }) => [
      JSON.stringify(key.map(textOf)),
      persons ? personsIn(counted, persons) : counted.length,
    ]),
  );
  return ({ key }) => {
    const size = sizes.get(JSON.stringify(key.map(textOf)));
    return size === undefined ? null : figure(size);
  };
}

/** F of the risk measures: the size in the population, else the sum of weights, else the size in the table. */
export function populationSize(
  asked: Asked,
  unit: 'people' | 'rows' | 'by-role',
  weight: string | undefined,
): (group: Group) => Rational | null | undefined {
  if (asked.grouping.against === undefined && weight !== undefined) {
    const weights = valuesOf(asked.table, weight);
    return ({ counted }) => {
      let sum: Rational = 0;
      for (const row of counted) {
        const value = rationalOf(numberOf(weights?.[row]) ?? Number.NaN);
        if (value === undefined) return undefined;
        sum = add(sum, value);
      }
      return sum;
    };
  }
  const size = sizeIn(asked, unit);
  return group => {
    const value = size(group);
    if (value === undefined || value === null) return value;
    return typeof value === 'object' && 'min' in value ? rationalOf(value.min) : undefined;
  };
}

/** Rows, or published counts where the table has them; undefined where one of those is blank. */
function weightIn({ table, roles }: Asked, rows: readonly number[]): number | undefined {
  if (roles.count === undefined) return rows.length;
  const sum = sumOfCounts(table, roles, rows);
  return sum === undefined || sum === null || sum.max === null ? undefined : sum.max;
}

function weightByValue(
  asked: Asked,
  rows: readonly number[],
  values: readonly Cell[],
): ReadonlyMap<string | null, number> | undefined {
  const held = new Map<string | null, number>();
  for (const row of rows) {
    const weight = weightIn(asked, [row]);
    if (weight === undefined) return undefined;
    const value = textOf(values[row]);
    held.set(value, (held.get(value) ?? 0) + weight);
  }
  return held;
}
