// Multiples of something, and digits, are told one by one: no stretch of numbers holds them and nothing else. Of those that
// no rule tells apart one is tried.
import { comparisonsIn, type NumberRange, type RuleSet } from '@fineline/ruleset';
import type { Demand } from './demand.ts';
import { boundsOf } from './meet.ts';

/**
 * Numbers that meet a demand, one at least of each kind that rules tell apart; undefined where they tell them apart by what
 * they are a multiple of, in another way than the demand does.
 */
export function numbersToTry(
  fact: string,
  demand: Extract<Demand, { readonly kind: 'number' }>,
  range: NumberRange,
  { rules }: RuleSet,
): readonly number[] | undefined {
  const bounds = boundsOf(demand, range);
  if (!bounds) return undefined;
  const [low, high] = bounds;
  const { multipleOf: step = 1 } = demand;
  const named = [low, high];
  for (const { when, unless } of rules)
    for (const { fact: about, operator, value } of [when, ...(unless ? [unless] : [])].flatMap(
      comparisonsIn,
    )) {
      if (about !== fact || typeof value !== 'number') continue;
      if (operator !== 'multipleOf') named.push(value);
      else if (step % value !== 0) return undefined;
    }
  const near = named
    .filter(Number.isFinite)
    .flatMap(at => [
      Math.floor(at / step) - 1,
      Math.floor(at / step),
      Math.ceil(at / step),
      Math.ceil(at / step) + 1,
    ])
    .map(times => times * step);
  return [...new Set(near)].filter(it => low <= it && it <= high).sort((a, b) => a - b);
}
