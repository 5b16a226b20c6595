import type { Measure } from '@fineline/ruleset';
import type { MeasureValue } from '../engine.ts';
import { divide, rationalOf, signOf, type Rational } from '../protection/rational.ts';
import { roundNine } from '../reference/roundNine.ts';
import { endlessMark, unknownMark, type Figure } from '../sql/figure.ts';
import { numberOf, textOf, type Cell } from '../table.ts';
import type { Value } from './connection.ts';

/** What the answer to a query holds of one group, or of groups that are alike. */
export interface Answered {
  /** The value of a column of figures. */
  readonly value: (column: string) => Value;
  /** The value of a column of the key. */
  readonly key: (index: number) => Cell;
  /** How many values of the column the whole table holds. */
  readonly seen: (column: string) => number;
}

/** A figure as the value of its measure. */
export function decodeFigure(figure: Figure, measure: Measure, answered: Answered): MeasureValue {
  switch (figure.kind) {
    case 'unknown':
      return undefined;
    case 'key': {
      const cell = answered.key(figure.index);
      const text = textOf(cell);
      if (text === null || measure.kind === 'key-text') return text;
      const number = numberOf(cell);
      return number === undefined ? undefined : exactly(number);
    }
    case 'billionths': {
      const value = answered.value(figure.column);
      if (value === null) return null;
      const number = Number(value);
      if (number === unknownMark) return undefined;
      if (number === endlessMark) return { min: Number.POSITIVE_INFINITY, max: null };
      return exactly(number / 1e9);
    }
    case 'whole':
    case 'sum': {
      const size = sizeOf(figure, answered);
      if (measure.kind === 'journalist-risk' || figure.kind === 'sum')
        return size === undefined || signOf(size) <= 0 ? undefined : exactly(roundNine(divide(1, size)));
      return size === undefined ? undefined : wholeFigure(Number(size), measure, answered);
    }
  }
}

/** A size, or a sum of weights; undefined where nobody can tell. */
export function sizeOf(figure: Figure, { value }: Answered): Rational | undefined {
  if (figure.kind !== 'whole' && figure.kind !== 'sum') return undefined;
  const found = value(figure.column);
  if (found === null) return undefined;
  const number = rationalOf(Number(found));
  const scale = figure.kind === 'sum' ? (figure.scale ?? 0) : 0;
  return number === undefined ? undefined : divide(number, 10 ** scale);
}

function wholeFigure(number: number, measure: Measure, { seen }: Answered): MeasureValue {
  switch (measure.kind) {
    case 'group-size':
      return number === 0 && measure.zeroAllowed ? null : exactly(number);
    case 'zero-cells':
      return exactly(measure.of === undefined ? (number === 0 ? 1 : 0) : seen(measure.of) - number);
    case 'full-cells':
      return exactly(number === 1 ? 1 : 0);
    default:
      return exactly(number);
  }
}

function exactly(number: number): MeasureValue {
  return { min: number, max: number };
}
