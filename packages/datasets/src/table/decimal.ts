// Digits that a number cannot hold are there all the same for whoever reads the file: how fine a value is, and whether it
// lies beyond a limit, is looked at as it is written.
import { isDecimal, numberOf, type Cell } from './table.ts';

/** `digits` times ten to the power of `exponent`; the last digit is no zero, but for zero itself. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** A value as the decimal that it is written as; undefined where it is none. */
export function decimalOf(cell: Cell | undefined): Decimal | undefined {
  const text = typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : cell;
  if (typeof text !== 'string' || !isDecimal(text)) return undefined;
  const [mantissa = '', power = '0'] = text.trim().toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const written = whole + fraction;
  let end = written.length;
  while (end > 1 && written[end - 1] === '0') end--;
  const digits = BigInt(written.slice(0, end) === '-' ? '0' : written.slice(0, end));
  if (digits === 0n) return { digits, exponent: 0 };
  return { digits, exponent: Number(power) - fraction.length + written.length - end };
}

/** Both as whole numbers of the finer of their last digits. */
function alike(a: Decimal, b: Decimal): readonly [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (one: Decimal): bigint => one.digits * 10n ** BigInt(one.exponent - exponent);
  return [scaled(a), scaled(b)];
}

/** Whether a decimal is a whole number of steps. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  const [number, unit] = alike(value, step);
  return unit !== 0n && number % unit === 0n;
}

/** What the value is written as lies between these numbers, which are one where a number holds it; undefined where it is no number. */
export function reachOf(cell: Cell | undefined): { readonly min: number; readonly max: number } | undefined {
  const number = numberOf(cell);
  if (number === undefined || typeof cell !== 'string')
    return number === undefined ? undefined : { min: number, max: number };
  const [exact, nearest] = alike(decimalOf(cell)!, decimalOf(number)!);
  const [min, max] =
    exact < nearest
      ? [-above(-number), number]
      : exact > nearest
        ? [number, above(number)]
        : [number, number];
  return Number.isFinite(min) && Number.isFinite(max) ? { min, max } : undefined;
}

/** The next larger number. */
function above(number: number): number {
  const bits = new BigInt64Array(1);
  const floats = new Float64Array(bits.buffer);
  if (number === 0) return Number.MIN_VALUE;
  floats[0] = number;
  bits[0]! += number > 0 ? 1n : -1n;
  return floats[0];
}
