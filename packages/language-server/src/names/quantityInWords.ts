import type { QuantityNode } from '@fineline/language';

/** A quantity as its author would write it: `12 people`, `5%`, `3`. */
export function quantityInWords({ number, unit }: QuantityNode): string {
  if (!unit) return String(number.value);
  return unit.unit === '%' ? `${number.value}%` : `${number.value} ${unit.unit}`;
}
