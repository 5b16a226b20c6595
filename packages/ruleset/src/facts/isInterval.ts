import type { Interval } from './facts.ts';

/** Tells a number from the other values that a fact or a measure has. */
export function isInterval(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && 'min' in value;
}
