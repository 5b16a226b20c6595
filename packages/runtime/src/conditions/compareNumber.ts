import type { Comparison, NumberOperator } from '@fineline/ruleset';
import { FALSE, kleene, TRUE, UNKNOWN, type Kleene } from './kleene.ts';

/** Compares a number known to lie between two bounds, both included; the upper one may be infinite. */
export type CompareNumber = (min: number, max: number) => Kleene;

const comparing: { readonly [O in NumberOperator]: (value: number) => CompareNumber } = {
  lessThan: value => (min, max) => (max < value ? TRUE : min >= value ? FALSE : UNKNOWN),
  lessThanInclusive: value => (min, max) => (max <= value ? TRUE : min > value ? FALSE : UNKNOWN),
  greaterThan: value => (min, max) => (min > value ? TRUE : max <= value ? FALSE : UNKNOWN),
  greaterThanInclusive: value => (min, max) => (min >= value ? TRUE : max < value ? FALSE : UNKNOWN),
  equal: value => (min, max) => (value < min || value > max ? FALSE : min === max ? TRUE : UNKNOWN),
  multipleOf: value => (min, max) => (min === max ? kleene(min % value === 0) : UNKNOWN),
};

/**
 * The comparison of a number that is there; undefined where the comparison is none of numbers. `most` is the greatest
 * number that the fact can be.
 */
export function compareNumber({ operator, value }: Comparison, most: number): CompareNumber | undefined {
  if (operator === 'empty') return () => FALSE;
  if (operator === 'known') return (min, max) => kleene(min > 0 || max < most);
  if (typeof value !== 'number') return undefined;
  return comparing[operator](value);
}
