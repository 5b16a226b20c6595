import type { Quantity } from '@fineline/ruleset';

/**
 * How many people a group needs so that the risk of each, 1/n, is at most `risk`: 12 for 9%, 10 for 10%. Counted in
 * whole billionths of a per cent, since in floating point 100 / 0.7 may come out on either side.
 */
export function groupFor({ value }: Quantity): number {
  return Math.ceil(100e9 / Math.round(value * 1e9));
}
