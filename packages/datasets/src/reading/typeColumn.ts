import { textOf, type Column } from '../table/table.ts';

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** Closer to zero numbers hold fewer digits, and in the end none. */
const smallest = 1e-290;

/**
 * The fields of a column as values: an empty field is an empty value; where all others are numbers they become such, and
 * what they are written as is kept where that differs. A number with leading zeros (a postal code) or with more digits
 * than a number holds exactly stays a text, as do all values of its column.
 */
export function typeColumn(fields: readonly string[]): Omit<Column, 'name'> {
  const texts = fields.map(field => (field === '' ? null : field));
  if (!texts.every(text => text === null || isNumber(text))) return { values: texts };
  const values = texts.map(text => (text === null ? null : Number(text) + 0));
  const isWrittenSo = values.every((value, at) => textOf(value) === texts[at]);
  return { values, ...(!isWrittenSo && { written: texts }) };
}

function isNumber(field: string): boolean {
  if (field.length > 40 || !plainNumber.test(field)) return false;
  const [mantissa = ''] = field.toLowerCase().split('e');
  const digits = mantissa.replaceAll(/[-.]/g, '').replace(/^0+/, '').length;
  const number = Math.abs(Number(field));
  return digits <= 15 && Number.isFinite(number) && (digits === 0 || number >= smallest);
}
