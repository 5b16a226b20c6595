import type { FactType } from './builtInFacts.ts';
import { isWholeUnit } from './isWholeUnit.ts';

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
export function numberRange(unit: Extract<FactType, { readonly kind: 'number' }>['unit']): NumberRange {
  const most = unit === 'fraction' ? 1 : Infinity;
  return { least: 0, most, whole: isWholeUnit(unit) };
}
