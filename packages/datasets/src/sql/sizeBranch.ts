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
import { besideWeights } from './besideWeights.ts';

/** Weights that add up to the size of a population. */
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
        [`CASE WHEN NOT (${weight.isEmpty}) AND ${weight.sound} THEN 0 ELSE 1 END`, `b${index}`],
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
        // An empty person is nobody.
        [`CASE WHEN e IS NULL THEN NULL ELSE MIN(w${index}) END`, `w${index}_`],
        [`CASE WHEN e IS NULL THEN 0 ELSE MAX(b${index}) END`, `b${index}_`],
      ]),
    ],
    from: { query: byRows },
    // The mean over rows is of those that somebody could be found in.
    ...(grouping.measures.some(({ kind }) => kind === 'marketer-risk') && { where: 'e IS NOT NULL' }),
    groupBy: [...groupBy, 'e'],
  };
  const indexes = weights.map(({ index }) => index);
  const cells = weights.length === 0 ? byPerson : besideWeights(byPerson, indexes, dialect);
  const [weight, lacks] = person === undefined ? ['w', 'b'] : ['l', 'u'];
  const groups: Query = {
    select: [
      ...names,
      [person === undefined ? 'COUNT(*)' : 'coalesce(SUM(c), 0)', 'n'],
      ...(person === undefined ? [] : ([['COUNT(e)', 'p']] as const)),
      ...contributions.flatMap(one => ofGroup(one, person === undefined ? 'rows' : 'cells', dialect)),
      ...weights.flatMap(({ index }): readonly Selected[] => [
        // Nobody in particular is no people.
        [`coalesce(SUM(${weight}${index}), 0)`, `s${index}`],
        [`MAX(${lacks}${index})`, `d${index}`],
      ]),
    ],
    from: { query: person === undefined ? byRows : cells },
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
  { roles, person, columnOf, dialect }: GroupingSql,
): readonly Weights[] {
  if (measure.kind !== 'journalist-risk' && measure.kind !== 'marketer-risk') return [];
  if (measure.weight === undefined) return [];
  if (roles.person !== undefined && person === undefined) return [];
  const column = columnOf(measure.weight);
  const weight = column && amountOf(column, roles.missingAs, dialect);
  return weight ? [{ index, weight }] : [];
}
