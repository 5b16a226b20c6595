import type { DatasetRoles } from '@fineline/ruleset';
import { sumOfCounts } from '../counts/publishedCounts.ts';
import { valuesOf, type Table } from '../table/table.ts';
import { countingOf, personsIn, type Unit } from './contents.ts';
import { figure, unknown, type OfGroup } from './ofGroup.ts';
import { settledColumn } from './settled.ts';

/** The size of a group in the table that it is a group of. */
export function sizeInTable(table: Table, roles: DatasetRoles, unit: Unit): OfGroup {
  const counting = countingOf(unit, roles);
  if (counting === undefined) return unknown;
  if (counting === 'rows') return group => figure(group.size);
  if (counting === 'cells')
    return ({ counted, own }) => {
      const sum = sumOfCounts(table, roles, counted);
      // Where parts are blank, what they come to is published all the same.
      const isOpen = sum === null || sum?.max === null;
      return isOpen && own !== undefined ? sumOfCounts(table, roles, [own]) : sum;
    };
  const persons = settledColumn(valuesOf(table, roles.person!));
  return persons ? ({ counted }) => figure(personsIn(counted, persons)) : unknown;
}
