import { toNumber } from '../protection/rational.ts';
import { textOf } from '../table/table.ts';
import type { Population } from '../plan/engine.ts';
import { agreementWith, type KeyTexts } from './agreement.ts';
import { figure, unknown, type GroupFigures, type OfGroup } from './ofGroup.ts';
import type { Unit } from './contents.ts';
import { grouped, type Group } from './grouped.ts';
import { sizeInTable } from './sizeInTable.ts';
import { weightOf } from './weightOf.ts';

/**
 * The size of a group in the table of the whole population, by the roles that its columns have there: what its counts or its
 * weights come to, else its persons or rows. A group that is not there counts nobody.
 */
export function sizeInPopulation({ grouping, options }: GroupFigures, unit: Unit): OfGroup {
  const { columns, missing, against } = grouping;
  const population = options.populations?.get(against!);
  const groups = population && grouped(population.table, { columns, missing: 'value' }, population.roles);
  if (!population || !groups) return unknown;
  const size = sizeOfGroup(population, unit);
  const found = missing === 'any' ? agreeingWith(groups, population) : equalTo(groups);
  return ({ key }) => {
    const value = size(found(key.map(textOf)));
    // Of how many people nothing is said, those may be any.
    return value === null ? { min: 0, max: null } : value;
  };
}

function sizeOfGroup({ table, roles }: Population, unit: Unit): OfGroup {
  const { person, weight, count } = roles;
  if (unit === 'rows') return sizeInTable(table, roles, unit);
  if (count !== undefined) return sizeInTable(table, roles, person === undefined ? 'cells' : unit);
  if (weight === undefined) return sizeInTable(table, roles, unit);
  const weigh = weightOf(table, weight, person);
  return ({ counted }) => {
    const sum = weigh(counted);
    return sum === undefined ? undefined : figure(toNumber(sum));
  };
}

type Find = (key: KeyTexts) => Group;

const nobody: Group = { key: [], rows: [], counted: [], size: 0 };

function equalTo(groups: readonly Group[]): Find {
  const byKey = new Map(groups.map(group => [JSON.stringify(group.key.map(textOf)), group]));
  return key => byKey.get(JSON.stringify(key)) ?? nobody;
}

/** All groups that agree with a key, as one; a total is a sum of others, and would count them again. */
function agreeingWith(groups: readonly Group[], { roles }: Population): Find {
  const parts = groups.filter(({ key }) => !key.some(cell => roles.totals.includes(textOf(cell) ?? '')));
  const agreeing = agreementWith(parts.map(({ key, size }) => ({ texts: key.map(textOf), rows: size })));
  return key => {
    const { rows, indexes } = agreeing(key);
    const [first, ...others] = rows === 0 ? [] : indexes();
    if (first !== undefined && others.length === 0) return parts[first]!;
    return {
      ...nobody,
      size: rows,
      get counted() {
        return indexes().flatMap(index => parts[index]!.counted);
      },
    };
  };
}
