import type { FactType } from './builtInFacts.ts';

/** What a number may be: what is proved of every number is proved of these. */
export interface NumberRange {
  /** The least that there can be; -Infinity where there is none. */
  readonly least: number;
  /** The greatest that there can be; Infinity where there is none. */
  readonly most: number;
  /** It comes in whole numbers. */
  readonly whole: boolean;
}

/**
 * What a fact of a post may be, by its unit. Nobody can read or state less than nothing, nor more than all of a whole;
 * people, rows, digits and details are counted.
 */
export function numberRange({ unit }: Extract<FactType, { readonly kind: 'number' }>): NumberRange {
  if (unit === 'fraction') return { least: 0, most: 1, whole: false };
  const whole = unit === 'people' || unit === 'rows' || unit === 'digits' || unit === 'count';
  return { least: 0, most: Number.POSITIVE_INFINITY, whole };
}
