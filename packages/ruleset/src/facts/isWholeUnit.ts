import type { FactType } from './builtInFacts.ts';

/** Whether a number of this unit is a whole one: people, rows and digits are, and what is counted without a unit. */
export function isWholeUnit(unit: Extract<FactType, { readonly kind: 'number' }>['unit']): boolean {
  return whole.has(unit);
}

const whole: ReadonlySet<string> = new Set(['people', 'rows', 'digits', 'count']);
