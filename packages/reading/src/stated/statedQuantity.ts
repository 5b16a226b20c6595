import {
  convert,
  dimensionOf,
  isWholeUnit,
  unitOf,
  type FactType,
  type Interval,
  type Unit,
} from '@fineline/ruleset';
import type { Complain } from './complaint.ts';

type NumberUnit = Extract<FactType, { readonly kind: 'number' }>['unit'];

/** How a number of each unit is written, for messages. */
const examples: { readonly [U in NumberUnit]: string } = {
  people: 'a whole number of people such as `1200`',
  rows: 'a whole number of rows such as `11`',
  hours: 'a length of time with its unit, such as `24 hours`',
  days: 'a length of time with its unit, such as `18 days`',
  weeks: 'a length of time with its unit, such as `2 weeks`',
  digits: 'a whole number of digits such as `2`',
  fraction: 'a share such as `5%`',
  count: 'a whole number such as `3`',
};

/** A number that a post states, in `unit`: a bare one where only one unit can be meant, else with its unit. */
export function statedQuantity(
  name: string,
  value: unknown,
  unit: NumberUnit,
  complain: Complain,
): Interval | undefined {
  const amount =
    typeof value === 'number'
      ? bare(value, unit)
      : typeof value === 'string'
        ? withUnit(value, unit)
        : undefined;
  if (amount === undefined || !isAmount(amount, unit))
    return complain('FL0702', `\`${name}\` wants ${examples[unit]}`);
  return { min: amount, max: amount };
}

/** Whether there can be as many. */
function isAmount(value: number, unit: NumberUnit): boolean {
  if (isWholeUnit(unit) && !Number.isInteger(value)) return false;
  return value >= 0 && value <= (unit === 'fraction' ? 1 : Number.MAX_VALUE);
}

function bare(value: number, unit: NumberUnit): number | undefined {
  return unit === 'hours' || unit === 'days' || unit === 'weeks' ? undefined : value;
}

function withUnit(written: string, unit: NumberUnit): number | undefined {
  const text = written.trim();
  let end = 0;
  while (end < text.length && (isDigit(text[end]!) || text[end] === '_' || text[end] === '.')) end++;
  const digits = text.slice(0, end).replaceAll('_', '');
  if (digits === '' || digits === '.') return undefined;
  const value = Number(digits);
  const rest = text.slice(end).trim();
  if (rest === '') return bare(value, unit);
  const said = unitOf(rest);
  if (said === undefined) return undefined;
  if (unit === 'fraction') return said === '%' ? convert(value, said, unit) : undefined;
  if (unit === 'count' || dimensionOf(said) !== dimensionOf(unit)) return undefined;
  return convert(value, said, unit satisfies Unit);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
