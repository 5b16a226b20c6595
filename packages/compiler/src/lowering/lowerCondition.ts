import type { CheckedCondition, ComparedColumn } from '@fineline/language';
import type { Condition } from '@fineline/ruleset';

/** Names the measure that a column of a table is compared as. */
export type FactFor = (column: ComparedColumn) => string;

/** A checked condition without its places. */
export function lowerCondition(condition: CheckedCondition, factFor?: FactFor): Condition {
  switch (condition.kind) {
    case 'all':
      return { all: lowerEach(condition.parts, factFor) };
    case 'any':
      return { any: lowerEach(condition.parts, factFor) };
    case 'not':
      return { not: lowerCondition(condition.part, factFor) };
    case 'comparison': {
      const { comparison, column } = condition;
      return column && factFor ? { ...comparison, fact: factFor(column) } : comparison;
    }
  }
}

function lowerEach(parts: readonly CheckedCondition[], factFor: FactFor | undefined): readonly Condition[] {
  return parts.map(part => lowerCondition(part, factFor));
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
