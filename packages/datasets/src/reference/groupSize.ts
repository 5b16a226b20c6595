import type { GroupFigures, OfGroup } from './ofGroup.ts';
import type { Unit } from './contents.ts';
import type { Group } from './grouped.ts';
import { peopleOf, type People } from './risk.ts';
import { sizeInPopulation } from './sizeInPopulation.ts';
import { sizeInTable } from './sizeInTable.ts';
import { weightOf } from './weightOf.ts';

/** The size of a group, in the table or in the population that the grouping names. */
export function sizeIn(asked: GroupFigures, unit: Unit): OfGroup {
  const { table, roles, grouping } = asked;
  return grouping.against === undefined ? sizeInTable(table, roles, unit) : sizeInPopulation(asked, unit);
}

/** F of the risk measures: the size in the population, else what the weights come to, else the size in the table. */
export function populationSize(
  asked: GroupFigures,
  unit: Unit,
  weight: string | undefined,
): (group: Group) => People | undefined {
  if (asked.grouping.against === undefined && weight !== undefined) {
    const weigh = weightOf(asked.table, weight, asked.roles.person);
    return ({ counted }) => {
      const sum = weigh(counted);
      return sum === undefined ? undefined : { min: sum, max: sum };
    };
  }
  const size = sizeIn(asked, unit);
  return group => peopleOf(size(group));
}
