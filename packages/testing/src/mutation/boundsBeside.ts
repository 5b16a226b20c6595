import { convert } from '@fineline/ruleset';
import { numeral, type NumberUnit } from './amountText.ts';

/** What is counted in parts too. */
export const partedUnits: ReadonlySet<NumberUnit> = new Set(['days', 'hours', 'weeks', 'fraction'] as const);

/**
 * The bounds right below and above one, as far as there are such: off by one in the last digit that it is written with, and
 * by less where that would leave nothing of it, since a bound of 0 is noticed by any example at all.
 */
export function boundsBeside(value: number, unit: NumberUnit): readonly number[] {
  if (!partedUnits.has(unit)) return [value - 1, value + 1].filter(it => it >= 0);
  // As amounts are written: shares in per cent, days in hours where they are not whole.
  const isInHours = unit === 'days' && (value === 1 || !Number.isInteger(value));
  const written = exact(value * (unit === 'fraction' ? 100 : isInHours ? 24 : 1));
  const last = 10 ** -(numeral(written).split('.')[1]?.length ?? 0);
  const step = written > last ? last : last / 10;
  return [written - step, written + step]
    .map(exact)
    .filter(it => it >= 0 && (unit !== 'fraction' || it <= 100))
    .map(it => {
      if (unit === 'fraction') return convert(it, '%', 'fraction');
      return isInHours ? convert(it, 'hours', 'days') : it;
    });
}

/** A number without what the arithmetic of binary fractions adds to it. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
