import type { CheckedCondition, ComparedColumn } from '@fineline/language';
import type { Condition } from '@fineline/ruleset';

/** A checked condition without its places. `factFor` names the measure that a column of a table is compared as. */
export function lowerCondition(
  condition: CheckedCondition,
  factFor?: (column: ComparedColumn) => string,
): Condition {
  const lower = (part: CheckedCondition): Condition => lowerCondition(part, factFor);
  switch (condition.kind) {
    case 'all':
      return { all: condition.parts.map(lower) };
    case 'any':
      return { any: condition.parts.map(lower) };
    case 'not':
      return { not: lower(condition.part) };
    case 'comparison': {
      const { comparison, column } = condition;
      return column && factFor ? { ...comparison, fact: factFor(column) } : comparison;
    }
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
