import { lengthUnit } from '@fineline/analysis';
import type { FactType } from '@fineline/ruleset';

export type NumberUnit = Extract<FactType, { readonly kind: 'number' }>['unit'];

const ones: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['rows', 'row'],
  ['digits', 'digit'],
  ['days', 'day'],
  ['hours', 'hour'],
  ['weeks', 'week'],
]);

/** An amount as the language writes it: `1_000 people`, `5%`, `36 hours`. */
export function amountText(value: number, unit: NumberUnit): string {
  if (unit === 'fraction') return `${numeral(value * 100)}%`;
  if (unit === 'count') return numeral(value);
  const { name, of } = lengthUnit([value], unit);
  return `${numeral(of(value))} ${of(value) === 1 ? ones.get(name)! : name}`;
}

/** As the language writes numbers: `1_000`. */
export function numeral(value: number): string {
  if (value < 0) return `-${numeral(-value)}`;
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])].join('_');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
