import { lengthUnit } from '@fineline/analysis';
import { convert, type Unit } from '@fineline/ruleset';
import { numeral, type NumberUnit } from '../coverage/amountText.ts';
import type { ComparedNumber } from './comparedFacts.ts';

/**
 * The bounds right below and above one, as far as there are such: off by one in the last digit that it is written with, and
 * by less where that would leave nothing of it, since a bound of 0 is noticed by any example at all.
 */
export function boundsBeside(value: number, { unit, isWhole, least }: ComparedNumber): readonly number[] {
  if (isWhole) return [value - 1, value + 1].filter(it => it >= least);
  const { written, back } = asWritten(value, unit);
  const last = 10 ** -(numeral(Math.abs(written)).split('.')[1]?.length ?? 0);
  const step = Math.abs(written) > last ? last : last / 10;
  return [written - step, written + step]
    .map(exact)
    .filter(it => it >= least && (unit !== 'fraction' || it <= 100))
    .map(back);
}

/** A number in what amounts are written in, and the way back. */
function asWritten(
  value: number,
  unit: NumberUnit,
): { readonly written: number; readonly back: (written: number) => number } {
  if (unit === 'count') return { written: exact(value), back: it => it };
  const as = writtenUnit(value, unit);
  return {
    written: exact(unit === 'fraction' ? value * 100 : convert(value, unit, as)),
    back: it => convert(it, as, unit),
  };
}

/** Shares are written in per cent, a day and what is no whole number of days or weeks in less. */
function writtenUnit(value: number, unit: Exclude<NumberUnit, 'count'>): Unit {
  if (unit === 'fraction') return '%';
  return unit === 'days' && value === 1 ? 'hours' : lengthUnit([value], unit).name;
}

/** A number without what the arithmetic of binary fractions adds to it. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
