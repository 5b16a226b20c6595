// Conditions by definition: negation is pushed to the leaves, and two rails say what is surely true and surely false.
import type { Comparison, Condition, Interval } from '@fineline/ruleset';
import { groupOf, isUnmadeClaim, valueOf, type Value, type View } from './naiveValue.ts';
import { holdsMore, holdsOnly, isAbsent, isThere, wordsOf } from './naiveWords.ts';

/** A condition in which only comparisons are negated. */
export type Tree =
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] }
  | { readonly comparison: Comparison; readonly negated: boolean };

/** The same condition without `not` above `all` and `any`. */
export function negationAtLeaves(condition: Condition, negated: boolean): Tree {
  if ('not' in condition) return negationAtLeaves(condition.not, !negated);
  if ('all' in condition) {
    const parts = condition.all.map(part => negationAtLeaves(part, negated));
    return negated ? { any: parts } : { all: parts };
  }
  if ('any' in condition) {
    const parts = condition.any.map(part => negationAtLeaves(part, negated));
    return negated ? { all: parts } : { any: parts };
  }
  return { comparison: condition, negated };
}

/** Whether the facts show that it is true. In a post without groups a comparison on one is false, negated or not. */
export function surelyTrue(tree: Tree, view: View): boolean {
  if ('all' in tree) return tree.all.every(part => surelyTrue(part, view));
  if ('any' in tree) return tree.any.some(part => surelyTrue(part, view));
  const { comparison, negated } = tree;
  if (comparison.fact.startsWith('cohort.') && groupOf(view) === 'none') return false;
  return negated ? surelyFails(comparison, view) : surelyHolds(comparison, view);
}

/** Whether the facts show that it is false. */
export function surelyFalse(tree: Tree, view: View): boolean {
  if ('all' in tree) return tree.all.some(part => surelyFalse(part, view));
  if ('any' in tree) return tree.any.every(part => surelyFalse(part, view));
  const { comparison, negated } = tree;
  if (comparison.fact.startsWith('cohort.') && groupOf(view) === 'none') return true;
  return negated ? surelyHolds(comparison, view) : surelyFails(comparison, view);
}

function surelyHolds(comparison: Comparison, view: View): boolean {
  const value = valueOf(comparison.fact, view);
  if (comparison.operator === 'known') return isKnown(value) && !isUnmadeClaim(comparison.fact, view);
  if (value === 'missing') return false;
  switch (comparison.operator) {
    case 'empty':
      return value.kind === 'words'
        ? wordsOf(value).every(word => isAbsent(word, value))
        : value.value === null;
    case 'containsAny':
      return comparison.value.some(word => value.kind === 'words' && isThere(word, value));
    case 'containsOnly':
      return value.kind === 'words' && holdsOnly(comparison.value, value);
    case 'multipleOf':
      return (
        value.kind === 'number' &&
        value.value !== null &&
        value.value.min === value.value.max &&
        value.value.min % comparison.value === 0
      );
    default:
      if (value.kind !== 'number') return value.value === comparison.value;
      return (
        value.value !== null && samples(value.value, comparison.value).every(at => compares(at, comparison))
      );
  }
}

function surelyFails(comparison: Comparison, view: View): boolean {
  const value = valueOf(comparison.fact, view);
  if (comparison.operator === 'known') {
    const nobodyKnowsOfGroups = comparison.fact.startsWith('cohort.') && groupOf(view) === 'unknown';
    return !nobodyKnowsOfGroups && (!isKnown(value) || isUnmadeClaim(comparison.fact, view));
  }
  if (value === 'missing') return false;
  switch (comparison.operator) {
    case 'empty':
      return value.kind === 'words'
        ? wordsOf(value).some(word => isThere(word, value))
        : value.value !== null;
    case 'containsAny':
      return value.kind === 'words' && comparison.value.every(word => isAbsent(word, value));
    case 'containsOnly':
      return value.kind === 'words' && holdsMore(comparison.value, value);
    case 'multipleOf':
      if (value.kind !== 'number' || value.value === null) return true;
      return value.value.min === value.value.max && value.value.min % comparison.value !== 0;
    default:
      if (value.kind !== 'number') return value.value !== comparison.value;
      return (
        value.value === null || !samples(value.value, comparison.value).some(at => compares(at, comparison))
      );
  }
}

function isKnown(value: Value): boolean {
  if (value === 'missing') return false;
  if (value.kind === 'words') {
    return wordsOf(value).every(word => isThere(word, value) || isAbsent(word, value));
  }
  if (value.kind !== 'number' || value.value === null) return true;
  const { min, max } = value.value;
  return min > value.whole.min || (max !== null && (value.whole.max === null || max < value.whole.max));
}

/** Enough points of an interval to tell whether an order comparison with `constant` holds for all, some or none. */
function samples({ min, max }: Interval, constant: number | boolean | string): readonly number[] {
  const middle = Number(constant);
  const top = max ?? Math.max(min, middle) + 1_000_000;
  const near = [(min + middle) / 2, middle, (middle + top) / 2];
  return [min, ...near.filter(at => min <= at && at <= top), top];
}

function compares(at: number, { operator, value }: Comparison): boolean {
  const constant = Number(value);
  if (operator === 'lessThan') return at < constant;
  if (operator === 'lessThanInclusive') return at <= constant;
  if (operator === 'greaterThan') return at > constant;
  if (operator === 'greaterThanInclusive') return at >= constant;
  return at === constant;
}
