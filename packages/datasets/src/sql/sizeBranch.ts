// How large a group is and what its members contribute: from rows, or from what each person holds.
import type { Measure } from '@fineline/ruleset';
import { countingOf } from '../reference/contents.ts';
import type { Asked } from './asked.ts';
import type { Branch } from './branch.ts';
import type { Dialect } from './dialect.ts';
import { unknownMark, type Figure } from './figure.ts';
import type { Query, Selected } from './query.ts';
import { amountOf, type Amount, type SourceColumn } from './sourceTable.ts';

type OfContributions = Extract<Measure, { readonly kind: 'top-share' | 'protection' }>;

/** Contributions of one measure: `v` what is ranked, `t` what the total is of, `b` whether a value has no place in it. */
interface Contributions {
  readonly index: number;
  readonly measure: OfContributions;
  readonly byPerson: boolean;
  /** Added up in whole numbers. */
  readonly exact: boolean;
  readonly value: Amount;
  readonly weight: Amount | undefined;
}

/** A sum of weights, which stands for the size of a population. */
interface Weights {
  readonly index: number;
  readonly weight: Amount;
}

/** The branch of sizes and contributions; undefined where another is complete and there is nothing besides. */
export function sizeBranch(asked: Asked, anotherIsComplete: boolean): Branch | undefined {
  const { grouping, person, keys, source, dialect } = asked;
  const contributions = grouping.measures.flatMap((measure, index) => contributionsOf(measure, index, asked));
  const weights = grouping.measures.flatMap((measure, index) => weightsOf(measure, index, asked));
  if (anotherIsComplete && person === undefined && contributions.length === 0 && weights.length === 0)
    return undefined;
  const names = keys.map(([, as]): Selected => [as, as]);
  const groupBy = keys.map(([, as]) => as);
  const byRows: Query = {
    select: [
      ...keys,
      ...(person === undefined ? [] : ([[person, 'e']] as const)),
      ...contributions.flatMap(one => contributed(one, dialect)),
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
      ...contributions.flatMap(({ index, byPerson }): readonly Selected[] => [
        // Nobody in particular contributes to nothing.
        ...(['v', 't'] as const).map((column): Selected => [
          byPerson
            ? `CASE WHEN e IS NULL THEN NULL ELSE SUM(${column}${index}) END`
            : `SUM(${column}${index})`,
          `${column}${index}_`,
        ]),
        [`MAX(b${index})`, `b${index}_`],
      ]),
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
      ...contributions.flatMap(({ index, measure }): readonly Selected[] => [
        [`SUM(t${index}${end})`, `s${index}`],
        [dialect.topSum(`v${index}${end}`, 1), `x${index}`],
        [dialect.topSum(`v${index}${end}`, measure.kind === 'protection' ? 2 : measure.top), `y${index}`],
        [`MAX(b${index}${end})`, `d${index}`],
      ]),
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

function contributionsOf(measure: Measure, index: number, asked: Asked): readonly Contributions[] {
  if (measure.kind !== 'top-share' && measure.kind !== 'protection') return [];
  const { roles, person, columnOf, dialect } = asked;
  const counting = countingOf(measure.by, roles);
  const byPerson = counting === 'persons';
  if (counting === undefined || (byPerson && person === undefined)) return [];
  const column = columnOf(measure.of);
  const weighing = measure.weight === undefined ? undefined : columnOf(measure.weight);
  if (!column || (measure.weight !== undefined && !weighing)) return [];
  // Where one of them is added in floating point, both are.
  const exact = [column, weighing].every(one => !one || one.kind === 'whole' || one.scale !== undefined);
  const amount = (one: SourceColumn): Amount | undefined =>
    amountOf(exact ? one : { name: one.name, kind: one.kind }, roles.missingAs, dialect);
  const value = amount(column);
  const weight = weighing && amount(weighing);
  if (!value || (weighing && !weight)) return [];
  return [{ index, measure, byPerson, exact, value, weight }];
}

function weightsOf(measure: Measure, index: number, { roles, columnOf, dialect }: Asked): readonly Weights[] {
  if (measure.kind !== 'journalist-risk' || measure.weight === undefined) return [];
  const column = columnOf(measure.weight);
  const weight = column && amountOf(column, roles.missingAs, dialect);
  return weight ? [{ index, weight }] : [];
}

/** The columns of one row. */
function contributed({ index, exact, value, weight }: Contributions, dialect: Dialect): readonly Selected[] {
  const sound = weight
    ? `(${value.isEmpty} OR (${value.sound} AND NOT (${weight.isEmpty}) AND ${weight.sound}))`
    : value.sound;
  const wide = exact ? dialect.toWhole : dialect.toDouble;
  return [
    [value.value, `v${index}`],
    [weight ? `${wide(value.value)} * ${wide(weight.value)}` : value.value, `t${index}`],
    [`CASE WHEN ${sound} THEN 0 ELSE 1 END`, `b${index}`],
  ];
}

/** (n,k)-dominance and the p%-rule, as `contributionFigure` of the reference engine has them. */
function contributionFigure({ index, measure, exact, weight }: Contributions, dialect: Dialect): string {
  const [total, first, top] = [`s${index}`, `x${index}`, `y${index}`];
  // Totals carry the scale of the weights, largest values do not.
  const power = exact ? (weight?.scale ?? 0) : 0;
  const inTotal = (sql: string): string =>
    power === 0 ? sql : `${dialect.toWhole(sql)} * ${dialect.toWhole(String(10 ** power))}`;
  const quotient = (numerator: string, denominator: string): string =>
    exact
      ? dialect.billionths(`(${numerator})`, `(${denominator})`)
      : dialect.toWhole(`floor(${numerator} * ${dialect.toDouble('1000000000')} / ${denominator} + 0.5)`);
  const rest = `(${total} - ${inTotal(top)})`;
  const [none, found] =
    measure.kind === 'top-share'
      ? [`${total} = 0`, quotient(inTotal(top), total)]
      : [
          `${total} = 0 OR ${first} = 0`,
          `CASE WHEN ${rest} < 0 THEN 0 ELSE ${quotient(rest, inTotal(first))} END`,
        ];
  return `CASE WHEN d${index} = 1 THEN ${unknownMark} WHEN ${total} IS NULL OR ${none} THEN NULL ELSE ${found} END`;
}
