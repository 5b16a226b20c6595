import type { Measure } from '@fineline/ruleset';
import type { MeasureValue } from '../plan/engine.ts';
import { divide, rationalOf, type Rational } from '../protection/rational.ts';
import { reachOf } from '../table/decimal.ts';
import { riskOf } from '../reference/risk.ts';
import { endlessMark, unknownMark, type Figure } from '../sql/figure.ts';
import { textOf, type Cell } from '../table/table.ts';
import type { Value } from './connection.ts';

/** A figure as it stands in the answer to a query: a value of its column, or the value of a column of the key. */
export type Found = Value | Cell;

/** A figure as the value of its measure; `seen` tells how many values of a column the whole table holds. */
export function decodeFigure(
  figure: Figure,
  measure: Measure,
  found: Found,
  seen: ReadonlyMap<string, number>,
): MeasureValue {
  switch (figure.kind) {
    case 'unknown':
      return undefined;
    case 'key': {
      const cell = typeof found === 'bigint' ? String(found) : found;
      const text = textOf(cell);
      if (text === null || measure.kind === 'key-text') return text;
      return reachOf(cell);
    }
    case 'billionths': {
      if (found === null) return null;
      const number = Number(found);
      if (number === unknownMark) return undefined;
      if (number === endlessMark) return { min: Number.POSITIVE_INFINITY, max: null };
      return exactly(measure.kind === 'top-share' ? Math.min(1, number / 1e9) : number / 1e9);
    }
    case 'whole':
    case 'sum': {
      const size = sizeOf(figure, found);
      if (measure.kind === 'journalist-risk' || figure.kind === 'sum')
        return riskOf(size === undefined ? undefined : { min: size, max: size });
      return size === undefined ? undefined : wholeFigure(Number(size), measure, seen);
    }
  }
}

/** A size, or a sum of weights; undefined where nobody can tell. */
export function sizeOf(figure: Figure, found: Found): Rational | undefined {
  if ((figure.kind !== 'whole' && figure.kind !== 'sum') || found === null) return undefined;
  const number = rationalOf(Number(found));
  const scale = figure.kind === 'sum' ? (figure.scale ?? 0) : 0;
  return number === undefined ? undefined : divide(number, 10 ** scale);
}

function wholeFigure(number: number, measure: Measure, seen: ReadonlyMap<string, number>): MeasureValue {
  switch (measure.kind) {
    case 'group-size':
      return number === 0 && measure.zeroAllowed ? null : exactly(number);
    case 'zero-cells':
      return exactly(
        measure.of === undefined ? (number === 0 ? 1 : 0) : (seen.get(measure.of) ?? 0) - number,
      );
    case 'full-cells':
      return exactly(number === 1 ? 1 : 0);
    default:
      return exactly(number);
  }
}

function exactly(number: number): MeasureValue {
  return { min: number, max: number };
}
