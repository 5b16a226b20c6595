// How fine a value is: days against the calendar, numbers against digits and multiples.
import type { Grain } from '@fineline/ruleset';
import { divide, multiply, rationalOf } from '../protection/rational.ts';
import { numberOf, textOf, type Cell } from '../table.ts';

const dayLength = 86_400_000;
const written =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|\+00:?00)?)?)?)?$/;

/** A day of the calendar, as days since 1970-01-01, and whether the value holds a time of day besides midnight. */
export interface WrittenDay {
  /** The first, of a month or a year. */
  readonly day: number;
  /** The last of them. */
  readonly last: number;
  readonly withTime: boolean;
}

/** A value such as `2026-12-31`, `2026-12` or `2026-12-31T10:00:00Z`; undefined where it is no day. */
export function dayOf(cell: Cell | undefined): WrittenDay | undefined {
  const parts = written.exec(textOf(cell)?.trim() ?? '');
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, ...time] = parts
    .slice(1)
    .map(part => part && Number(part)) as number[];
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, day);
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day) return undefined;
  const first = start.getTime() / dayLength;
  const last = parts[3] === undefined ? lastOf(year, parts[2] === undefined ? 12 : month) : first;
  return { day: first, last, withTime: time.some(part => part !== undefined && part > 0) };
}

function lastOf(year: number, month: number): number {
  const end = new Date(0);
  end.setUTCFullYear(year, month, 0);
  return end.getTime() / dayLength;
}

/** Whether the grain changes the value; undefined where it is no day or no number. */
export function isFiner(cell: Cell, grain: Grain): boolean | undefined {
  if (grain.kind === 'calendar') {
    const found = dayOf(cell);
    return found && (found.withTime || !begins(found.day, grain.unit));
  }
  const number = numberOf(cell);
  if (number === undefined) return undefined;
  switch (grain.kind) {
    case 'digits':
      return significantDigits(number) > grain.number;
    case 'decimals':
      return !isMultiple(number, 10 ** -grain.number);
    case 'nearest':
      return !isMultiple(number, grain.number);
  }
}

function begins(day: number, unit: Extract<Grain, { readonly kind: 'calendar' }>['unit']): boolean {
  const date = new Date(day * dayLength);
  const [month, ofMonth] = [date.getUTCMonth(), date.getUTCDate()];
  switch (unit) {
    case 'day':
      return true;
    case 'week':
      return date.getUTCDay() === 1;
    case 'month':
      return ofMonth === 1;
    case 'quarter':
      return ofMonth === 1 && month % 3 === 0;
    case 'year':
      return ofMonth === 1 && month === 0;
  }
}

function significantDigits(number: number): number {
  const [mantissa = ''] = String(Math.abs(number)).split('e');
  const digits = mantissa.replace('.', '').replace(/^0+/, '');
  let length = digits.length;
  while (length > 1 && digits[length - 1] === '0') length--;
  return length;
}

function isMultiple(number: number, step: number): boolean {
  const [value, unit] = [rationalOf(number), rationalOf(step)];
  if (value === undefined || unit === undefined || unit === 0) return false;
  return typeof multiply(divide(value, unit), 1) === 'number';
}
