import type { CheckedCondition } from '@fineline/language';
import type { Condition } from '@fineline/ruleset';

/** A checked condition without its places. */
export function lowerCondition(condition: CheckedCondition): Condition {
  switch (condition.kind) {
    case 'all':
      return { all: condition.parts.map(lowerCondition) };
    case 'any':
      return { any: condition.parts.map(lowerCondition) };
    case 'not':
      return { not: lowerCondition(condition.part) };
    case 'comparison':
      return condition.comparison;
  }
}

/** All of the parts that are there; undefined where none is. */
export function allOf(...parts: readonly (Condition | undefined)[]): Condition | undefined {
  const there = parts.filter(part => part !== undefined);
  return there.length > 1 ? { all: there } : there[0];
}

/** Any of the parts that are there; undefined where none is. */
export function anyOf(...parts: readonly (Condition | undefined)[]): Condition | undefined {
  const there = parts.filter(part => part !== undefined);
  return there.length > 1 ? { any: there } : there[0];
}
