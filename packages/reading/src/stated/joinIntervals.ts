import type { Interval } from '@fineline/ruleset';

/** The numbers that both allow, or undefined where they rule each other out. */
export function overlap(a: Interval, b: Interval): Interval | undefined {
  const min = Math.max(a.min, b.min);
  const max = a.max === null ? b.max : b.max === null ? a.max : Math.min(a.max, b.max);
  return max !== null && max < min ? undefined : { min, max };
}
