import type { Group } from '../cohorts/groups/group.ts';
import type { NumberPhrase } from '../numbers/numberPhrase.ts';

/** A group with the number that tells its size. */
export interface Counted {
  readonly group: Group;
  readonly number: NumberPhrase;
}

/** The groups of a text that have a number of more than one, with it. */
export function countedGroups(
  groups: readonly Group[],
  numbers: readonly NumberPhrase[],
): readonly Counted[] {
  return groups.flatMap(group => {
    const number = numbers.find(({ from, to }) => from < group.to && to > group.from);
    return number === undefined || number.value.max === 1 ? [] : [{ group, number }];
  });
}
