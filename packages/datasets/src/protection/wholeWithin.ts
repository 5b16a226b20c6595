import { ceilingOf, floorOf } from './rational.ts';
import type { Bounds } from './tableau.ts';

/** What bounds leave to whole numbers. */
export function wholeWithin({ low, high }: Bounds): Bounds {
  return { low: ceilingOf(low), high: high === null ? null : floorOf(high) };
}
