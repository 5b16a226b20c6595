import type { Dialect } from './dialects/dialect.ts';
import type { Query, Selected } from './query.ts';

/**
 * Cells of groups and persons (`e`), each with what the person weighs in the whole table, not in the group alone: `l`, the
 * least of `w_`, and `u`, 1 where that is unknown, the largest of `b_`.
 *
 * @param weights - the numbers that stand in these names
 */
export function besideWeights(cells: Query, weights: readonly number[], dialect: Dialect): Query {
  const ofCells = weights.flatMap(at => [`w${at}_`, `b${at}_`]);
  const ofPersons = weights.flatMap((at): readonly Selected[] => [
    [`MIN(w${at}_)`, `l${at}`],
    [`MAX(b${at}_)`, `u${at}`],
  ]);
  const others = cells.select.map(([, as]) => as).filter(name => !ofCells.includes(name));
  // An empty person is equal to nobody where tables are joined, and the rows count all the same.
  const by: Selected = [`coalesce(${dialect.toText('e')}, '')`, 'v'];
  const ofGroups: Query = { select: [...asTheyAre(others), by], from: { shared: cells } };
  const named: Query = { select: [by, ...asTheyAre(ofCells)], from: { shared: cells } };
  const persons: Query = { select: [['v', 'v'], ...ofPersons], from: { query: named }, groupBy: ['v'] };
  return {
    select: asTheyAre([...others, ...ofPersons.map(([, as]) => as)]),
    from: { join: [ofGroups, persons], using: 'v' },
  };
}

function asTheyAre(names: readonly string[]): readonly Selected[] {
  return names.map(name => [name, name]);
}
