import { isInterval, type Measure } from '@fineline/ruleset';
import { textOf, valuesOf } from '../table/table.ts';
import { figure, unknown, type GroupFigures, type OfGroup } from './ofGroup.ts';
import { fullCells, zeroCells } from './classCells.ts';
import { countAt, smallestCount, unlessZero } from '../counts/publishedCounts.ts';
import { countingOf, tally, type Tally } from './contents.ts';
import { contributionFigure } from './contributions.ts';
import { reachOf } from '../table/decimal.ts';
import { differenceTo } from './differenceTo.ts';
import { closeness, effectiveValues, recursiveRatio } from './diversity.ts';
import { populationSize, sizeIn } from './groupSize.ts';
import { alongOrder, inOrder, isAdrift } from './alongOrder.ts';
import { riskOf } from './risk.ts';
import { settledColumn } from './settled.ts';

/** Prepares a measure, so that what is the same for every group is worked out once. */
export function groupMeasure(measure: Measure, asked: GroupFigures): OfGroup {
  const { table, roles, grouping, options } = asked;
  switch (measure.kind) {
    case 'group-size': {
      const { unit, zeroAllowed } = measure;
      // Each row is published, also where several have one key.
      const areCells =
        countingOf(unit, roles) === 'cells' &&
        grouping.against === undefined &&
        roles.key.every(column => grouping.columns.includes(column));
      if (areCells) return ({ counted }) => smallestCount(table, roles, counted, zeroAllowed);
      const size = sizeIn(asked, unit);
      return group => {
        const value = size(group);
        if (!zeroAllowed || !isInterval(value)) return value;
        return value.max === 0 ? null : unlessZero(value);
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
      const persons = counting === 'persons' ? settledColumn(valuesOf(table, roles.person!)) : undefined;
      const weights = measure.weight === undefined ? undefined : valuesOf(table, measure.weight);
      if (!values || !counting || (counting === 'persons' && !persons)) return unknown;
      if (measure.weight !== undefined && !weights) return unknown;
      const columns = { values, ...(persons && { persons }), ...(weights && { weights }) };
      return ({ counted }) => contributionFigure(measure, counted, columns);
    }
    case 'journalist-risk': {
      const population = populationSize(asked, measure.unit, measure.weight);
      return group => riskOf(population(group));
    }
    case 'zero-cells':
      return zeroCells(measure.of, asked);
    case 'full-cells':
      return fullCells(measure.of, asked);
    case 'difference': {
      const size = sizeIn(asked, measure.unit);
      const { released } = options;
      if (!released) return unknown;
      const difference = differenceTo(grouping.columns, released, roles);
      return group => difference(group.key, size(group));
    }
    case 'key-text':
    case 'key-number': {
      const column = grouping.columns.indexOf(measure.column);
      if (column < 0) return unknown;
      return ({ key }) => {
        const text = textOf(key[column]);
        if (text === null || measure.kind === 'key-text') return text;
        return reachOf(key[column]);
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

function ofValues(
  measure: Extract<Measure, { readonly nulls: 'value' | 'skipped'; readonly unit: string }>,
  { table, roles }: GroupFigures,
): OfGroup {
  const written = settledColumn(valuesOf(table, measure.of));
  const isOrdered = measure.kind === 'closeness' && measure.distance === 'ordered';
  const places = written && isOrdered ? alongOrder(written) : undefined;
  if (places && measure.nulls === 'value' && isAdrift(places)) return unknown;
  const values = isOrdered ? places : written;
  const counting = countingOf(measure.unit, roles);
  const persons = counting === 'persons' ? settledColumn(valuesOf(table, roles.person!)) : undefined;
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
