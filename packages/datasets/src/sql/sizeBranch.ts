// How large a group is, and what its members contribute.
import type { Measure } from '@fineline/ruleset';
import type { GroupingSql } from './groupingSql.ts';
import type { Branch } from './branch.ts';
import {
  contributionFigure,
  contributionsIn,
  ofCell,
  ofGroup,
  ofRow,
  type Contributions,
} from './contributions.ts';
import type { Figure } from './figure.ts';
import type { Query, Selected } from './query.ts';
import { amountOf, type Amount } from './sourceTable.ts';

/** A sum of weights, which stands for the size of a population. */
interface Weights {
  readonly index: number;
  readonly weight: Amount;
}

/** The branch of sizes and contributions; undefined where another is complete and there is nothing besides. */
export function sizeBranch(
  asked: GroupingSql,
  riding: readonly Contributions[],
  anotherIsComplete: boolean,
): Branch | undefined {
  const { grouping, person, keys, source, dialect } = asked;
  const contributions = contributionsIn(asked).filter(
    ({ index }) => !riding.some(one => one.index === index),
  );
  const weights = grouping.measures.flatMap((measure, index) => weightsOf(measure, index, asked));
  if (anotherIsComplete && person === undefined && contributions.length === 0 && weights.length === 0)
    return undefined;
  const names = keys.map(([, as]): Selected => [as, as]);
  const groupBy = keys.map(([, as]) => as);
  const byRows: Query = {
    select: [
      ...keys,
      ...(person === undefined ? [] : ([[person, 'e']] as const)),
      ...contributions.flatMap(one => ofRow(one, person === undefined ? 'groups' : 'cells', dialect)),
      ...weights.flatMap(({ index, weight }): readonly Selected[] => [
        [weight.value, `w${index}`],
        [`CASE WHEN ${weight.value} IS NULL THEN 1 ELSE 0 END`, `b${index}`],
      ]),
    ],
    from: { table: source.sql },
  };
  const byPerson: Query = {
    select: [
      ...names,
      ['e', 'e'],
      ['COUNT(*)', 'c'],
      ...contributions.flatMap(ofCell),
      ...weights.flatMap(({ index }): readonly Selected[] => [
        [`SUM(w${index})`, `w${index}_`],
        [`MAX(b${index})`, `b${index}_`],
      ]),
    ],
    from: { query: byRows },
    groupBy: [...groupBy, 'e'],
  };
  const end = person === undefined ? '' : '_';
  const groups: Query = {
    select: [
      ...names,
      [person === undefined ? 'COUNT(*)' : 'coalesce(SUM(c), 0)', 'n'],
      ...(person === undefined ? [] : ([['COUNT(e)', 'p']] as const)),
      ...contributions.flatMap(one => ofGroup(one, person === undefined ? 'rows' : 'cells', dialect)),
      ...weights.flatMap(({ index }): readonly Selected[] => [
        [`SUM(w${index}${end})`, `s${index}`],
        [`MAX(b${index}${end})`, `d${index}`],
      ]),
    ],
    from: { query: person === undefined ? byRows : byPerson },
    groupBy,
  };
  const sizes = ['n', ...(person === undefined ? [] : ['p'])];
  if (contributions.length + weights.length === 0)
    return { query: groups, complete: true, columns: sizes, fractions: [], figures: new Map() };
  const figures = [
    ...contributions.map((one): Selected => [contributionFigure(one, dialect), `f${one.index}`]),
    ...weights.map(({ index }): Selected => [`CASE WHEN d${index} = 0 THEN s${index} END`, `f${index}`]),
  ];
  return {
    query: {
      select: [...names, ...sizes.map((name): Selected => [name, name]), ...figures],
      from: { query: groups },
    },
    complete: true,
    columns: [...sizes, ...figures.map(([, as]) => as)],
    fractions: weights.flatMap(({ index, weight: { scale } }) => (scale === undefined ? [`f${index}`] : [])),
    figures: new Map([
      ...contributions.map(({ index }): [number, Figure] => [
        index,
        { kind: 'billionths', column: `f${index}` },
      ]),
      ...weights.map(({ index, weight: { scale } }): [number, Figure] => [
        index,
        { kind: 'sum', column: `f${index}`, scale },
      ]),
    ]),
  };
}

function weightsOf(
  measure: Measure,
  index: number,
  { roles, columnOf, dialect }: GroupingSql,
): readonly Weights[] {
  if (measure.kind !== 'journalist-risk' || measure.weight === undefined) return [];
  const column = columnOf(measure.weight);
  const weight = column && amountOf(column, roles.missingAs, dialect);
  return weight ? [{ index, weight }] : [];
}
