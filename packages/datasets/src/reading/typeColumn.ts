import type { Cell } from '../table.ts';

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/**
 * The fields of a column as values: an empty field is an empty value; where all others are numbers they become such. A
 * number with leading zeros (a postal code) or with more digits than a number holds exactly stays a text, as do all
 * values of its column.
 */
export function typeColumn(fields: readonly string[]): readonly Cell[] {
  const numeric = fields.every(field => field === '' || isNumber(field));
  return fields.map(field => (field === '' ? null : numeric ? Number(field) + 0 : field));
}

function isNumber(field: string): boolean {
  if (field.length > 40 || !plainNumber.test(field)) return false;
  const [mantissa = ''] = field.toLowerCase().split('e');
  const digits = mantissa.replaceAll(/[-.]/g, '').replace(/^0+/, '').length;
  return digits <= 15 && Number.isFinite(Number(field));
}
