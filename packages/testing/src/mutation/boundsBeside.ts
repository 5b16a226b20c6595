import { lengthUnit } from '@fineline/analysis';
import { convert, type Unit } from '@fineline/ruleset';
import { numeral, type NumberUnit } from '../coverage/amountText.ts';

/** What is counted in parts too. */
export const partedUnits: ReadonlySet<NumberUnit> = new Set(['days', 'hours', 'weeks', 'fraction'] as const);

/**
 * The bounds right below and above one, as far as there are such: off by one in the last digit that it is written with, and
 * by less where that would leave nothing of it, since a bound of 0 is noticed by any example at all.
 */
export function boundsBeside(value: number, unit: NumberUnit): readonly number[] {
  if (unit === 'count' || !partedUnits.has(unit)) return [value - 1, value + 1].filter(it => it >= 0);
  const as = writtenUnit(value, unit);
  const written = exact(unit === 'fraction' ? value * 100 : convert(value, unit, as));
  const last = 10 ** -(numeral(written).split('.')[1]?.length ?? 0);
  const step = written > last ? last : last / 10;
  return [written - step, written + step]
    .map(exact)
    .filter(it => it >= 0 && (unit !== 'fraction' || it <= 100))
    .map(it => convert(it, as, unit));
}

/** What amounts are written in: shares in per cent, a day and what is no whole number of days or weeks in less. */
function writtenUnit(value: number, unit: Exclude<NumberUnit, 'count'>): Unit {
  if (unit === 'fraction') return '%';
  return unit === 'days' && value === 1 ? 'hours' : lengthUnit([value], unit).name;
}

/** A number without what the arithmetic of binary fractions adds to it. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
