// How fine a value is: days against the calendar, numbers against digits and multiples.
import type { Grain } from '@fineline/ruleset';
import { textOf, type Cell } from '../table/table.ts';
import { decimalOf, isMultiple } from '../table/decimal.ts';

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
    return found && isFinerDay(found, grain.unit);
  }
  const value = decimalOf(cell);
  if (value === undefined) return undefined;
  switch (grain.kind) {
    case 'digits':
      return String(value.digits).replace('-', '').length > grain.number;
    case 'decimals':
      return -value.exponent > grain.number;
    case 'nearest':
      return !isMultiple(value, decimalOf(grain.number)!);
  }
}

/** A year and a month are no finer than a week, whatever day they begin with. */
function isFinerDay({ day, last, withTime }: WrittenDay, unit: CalendarUnit): boolean {
  const isDay = last === day;
  const isYear = last - day > 31;
  if (isYear || (!isDay && unit !== 'quarter' && unit !== 'year')) return false;
  return withTime || !begins(day, unit);
}

type CalendarUnit = Extract<Grain, { readonly kind: 'calendar' }>['unit'];

function begins(day: number, unit: CalendarUnit): boolean {
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
