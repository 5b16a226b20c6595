// How varied the values of a group are, from how often each of them stands there.
import type { Measure } from '@fineline/ruleset';
import { add, divide, multiply, signOf, subtract, type Rational } from '../protection/rational.ts';
import type { Tally } from './contents.ts';
import { roundNine, roundNineOf } from './roundNine.ts';

/** exp(H) with the natural entropy H: Machanavajjhala et al., "l-Diversity", ACM TKDD 1(1), 2007. */
export function effectiveValues(counts: Tally): number {
  const sizes = descending(counts);
  const sum = sizes.reduce((a, b) => a + b, 0);
  if (sum === 0) return 0;
  // Of equal counts entropy is the logarithm of their number, which floating point only comes near.
  if (sizes[0] === sizes.at(-1)) return sizes.length;
  const entropy = sizes.reduce((h, size) => h - (size / sum) * Math.log(size / sum), 0);
  return roundNineOf(Math.exp(entropy));
}

/** m1 / (ml + … + md) with the counts m in descending order; infinite where there are fewer than l values. */
export function recursiveRatio(counts: Tally, l: number): number {
  const sizes = descending(counts);
  const tail = sizes.slice(l - 1).reduce((a, b) => a + b, 0);
  return tail === 0 ? Number.POSITIVE_INFINITY : roundNine(divide(sizes[0] ?? 0, tail));
}

/**
 * Earth mover's distance between the values of a group and those of the whole table: Li, Li and Venkatasubramanian,
 * "t-Closeness", ICDE 2007. `whole` is in the order of the values where they are ordered.
 */
export function closeness(
  group: Tally,
  whole: Tally,
  distance: Extract<Measure, { readonly kind: 'closeness' }>['distance'],
): number | null {
  const [inGroup, inAll] = [sizeOf(group), sizeOf(whole)];
  if (inGroup === 0 || inAll === 0) return null;
  let running: Rational = 0;
  let sum: Rational = 0;
  for (const [value, count] of whole) {
    const surplus = subtract(divide(group.get(value) ?? 0, inGroup), divide(count, inAll));
    running = distance === 'ordered' ? add(running, surplus) : surplus;
    sum = signOf(running) < 0 ? subtract(sum, running) : add(sum, running);
  }
  if (distance === 'equal') return roundNine(multiply(sum, divide(1, 2)));
  return whole.size < 2 ? 0 : roundNine(divide(sum, whole.size - 1));
}

function descending(counts: Tally): readonly number[] {
  return [...counts.values()].sort((a, b) => b - a);
}

function sizeOf(counts: Tally): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}
