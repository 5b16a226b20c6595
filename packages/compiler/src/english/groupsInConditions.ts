// A rule that names groups is judged once for each group of a post, and once for a post without any, of which no comparison
// on a group holds, however it is negated.
import { comparisonsIn, isOfGroup, type Condition } from '@fineline/ruleset';

/** Whether a condition says anything of a group of people. */
export function speaksOfGroups(condition: Condition): boolean {
  return comparisonsIn(condition).some(({ fact }) => isOfGroup(fact));
}

/** Whether a condition may come out as `holds` of a post that gives a number for no group. */
export function mayBeWithoutGroup(condition: Condition, holds: boolean = true): boolean {
  if ('not' in condition) return mayBeWithoutGroup(condition.not, !holds);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (!parts) return !('fact' in condition && isOfGroup(condition.fact));
  return 'all' in condition === holds
    ? parts.every(part => mayBeWithoutGroup(part, holds))
    : parts.some(part => mayBeWithoutGroup(part, holds));
}
