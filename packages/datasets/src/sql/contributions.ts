// What the members of a group contribute: from rows, from what each person holds, or, where only the largest counts, from
// cells of any grain.
import type { Measure } from '@fineline/ruleset';
import { countingOf } from '../reference/contents.ts';
import type { GroupingSql } from './groupingSql.ts';
import type { Dialect } from './dialects/dialect.ts';
import { unknownMark } from './figure.ts';
import type { Selected } from './query.ts';
import { amountOf, type Amount, type SourceColumn } from './sourceTable.ts';

type OfContributions = Extract<Measure, { readonly kind: 'top-share' | 'protection' }>;

/** The contributions that a measure ranks. */
export interface Contributions {
  /** Of the measure in its grouping; names the columns. */
  readonly index: number;
  readonly measure: OfContributions;
  readonly byPerson: boolean;
  /** Added up in whole numbers. */
  readonly exact: boolean;
  readonly value: Amount;
  readonly weight: Amount | undefined;
  /** The values themselves are what is added up, and all that can be wrong with one is that it lies below zero. */
  readonly plain: boolean;
  /** Nothing can be wrong with a value. */
  readonly sound: boolean;
}

/** Every contribution that the measures of a grouping ask for. */
export function contributionsIn(asked: GroupingSql): readonly Contributions[] {
  return asked.grouping.measures.flatMap((measure, index) => contributionsOf(measure, index, asked));
}

/** Whether the figure can be made of cells of any grain: the largest of a group is the largest of its cells. */
export function isOfAnyGrain({ measure, byPerson }: Contributions): boolean {
  return measure.kind === 'top-share' && measure.top === 1 && !byPerson;
}

/**
 * The columns of one row: `v` what is ranked; unless plain `t`, what the total is of, and `b`, 1 for what has no place in it.
 * Decimals that are gathered to cells are made whole there, since cells are fewer.
 */
export function ofRow(
  { index, exact, value, weight, plain }: Contributions,
  to: 'groups' | 'cells',
  dialect: Dialect,
): readonly Selected[] {
  const ranked: Selected = [value.value, `v${index}`];
  if (plain) return to === 'cells' ? [[value.given, `v${index}`]] : [ranked];
  const sound = weight
    ? `(${value.isEmpty} OR (${value.sound} AND NOT (${weight.isEmpty}) AND ${weight.sound}))`
    : value.sound;
  const wide = exact ? dialect.toWhole : dialect.toDouble;
  return [
    ranked,
    [weight ? `${wide(value.value)} * ${wide(weight.value)}` : value.value, `t${index}`],
    [`CASE WHEN ${sound} THEN 0 ELSE 1 END`, `b${index}`],
  ];
}

/** Rows gathered to what a person holds, or to the largest of a cell: `v`, `t` and `b` with `_` behind. */
export function ofCell({ index, byPerson, value, plain, sound }: Contributions): readonly Selected[] {
  const whole = plain ? value.whole : (sql: string): string => sql;
  const wrong = sound ? '0' : unsound(index, plain);
  return [
    [whole(byPerson ? `SUM(v${index})` : `MAX(v${index})`), `v${index}_`],
    [whole(`SUM(${plain ? 'v' : 't'}${index})`), `t${index}_`],
    // Whose it is that nobody in particular contributed, nobody can tell.
    [byPerson ? `CASE WHEN e IS NULL AND SUM(v${index}) > 0 THEN 1 ELSE ${wrong} END` : wrong, `b${index}_`],
  ];
}

/** A group: the total `s`, the largest `x`, the sum of the largest `y`, and `d`, 1 where nobody can tell. */
export function ofGroup(
  { index, measure, byPerson, plain, sound }: Contributions,
  from: 'rows' | 'cells',
  dialect: Dialect,
): readonly Selected[] {
  const end = from === 'cells' ? '_' : '';
  const total = from === 'rows' && plain ? 'v' : 't';
  return [
    [`SUM(${total}${index}${end})`, `s${index}`],
    [dialect.topSum(`v${index}${end}`, 1), `x${index}`],
    [dialect.topSum(`v${index}${end}`, measure.kind === 'protection' ? 2 : measure.top), `y${index}`],
    [sound && !byPerson ? '0' : from === 'cells' ? `MAX(b${index}_)` : unsound(index, plain), `d${index}`],
  ];
}

function unsound(index: number, plain: boolean): string {
  return plain ? `CASE WHEN MIN(v${index}) < 0 THEN 1 ELSE 0 END` : `MAX(b${index})`;
}

/** (n,k)-dominance and the p%-rule, as `contributionFigure` of the reference engine has them. */
export function contributionFigure(
  { index, measure, exact, weight }: Contributions,
  dialect: Dialect,
): string {
  const [total, first, top] = [`s${index}`, `x${index}`, `y${index}`];
  // Totals carry the scale of the weights, largest values do not.
  const power = exact ? (weight?.scale ?? 0) : 0;
  const inTotal = (sql: string): string =>
    power === 0 ? sql : `${dialect.toWhole(sql)} * ${dialect.toWhole(String(10 ** power))}`;
  const quotient = (numerator: string, denominator: string): string =>
    exact
      ? dialect.billionths(`(${numerator})`, `(${denominator})`)
      : // Divided first: times a billion, a very large sum would have no end.
        dialect.toWhole(`floor(${numerator} / ${denominator} * ${dialect.toDouble('1000000000')} + 0.5)`);
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

function contributionsOf(measure: Measure, index: number, asked: GroupingSql): readonly Contributions[] {
  if (measure.kind !== 'top-share' && measure.kind !== 'protection') return [];
  const { roles, person, columnOf, dialect } = asked;
  const counting = countingOf(measure.by, roles);
  const byPerson = counting === 'persons';
  // Rows are not told apart any more where each person is one.
  if (counting === undefined || byPerson !== (person !== undefined)) return [];
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
  const plain = !weighing && (column.kind === 'whole' || column.finite === true);
  const sound = plain && column.notNegative === true;
  return [{ index, measure, byPerson, exact, value, weight, plain, sound }];
}
