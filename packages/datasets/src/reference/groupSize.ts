import { add, rationalOf, type Rational } from '../protection/rational.ts';
import { numberOf, textOf, valuesOf } from '../table.ts';
import { agreementWith, type Agreeing, type KeyTexts } from './agreement.ts';
import { figure, unknown, type Asked, type OfGroup } from './asked.ts';
import { countingOf, personsIn, sumOfCounts } from './contents.ts';
import { grouped, type Group } from './grouped.ts';
import { settledColumn } from './settled.ts';

/** The size of a group, in the table or in the population that the grouping names. */
export function sizeIn(asked: Asked, unit: 'people' | 'rows' | 'cells' | 'by-role'): OfGroup {
  const { table, roles, grouping } = asked;
  const counting = countingOf(unit, roles);
  if (grouping.against !== undefined) return populationSizes(asked, counting);
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

/**
 * Counts groups in the population: distinct persons where it names them too, else rows. A group that is not there counts
 * nobody.
 */
function populationSizes(
  { roles, grouping: { columns, missing, against }, options }: Asked,
  counting: ReturnType<typeof countingOf>,
): OfGroup {
  const population = options.populations?.get(against!);
  const groups = population && grouped(population, { columns, missing: 'value' }, roles);
  if (!population || !groups) return unknown;
  const persons =
    counting === 'persons' && roles.person !== undefined
      ? settledColumn(valuesOf(population, roles.person))
      : undefined;
  const entries = groups.map(({ key, rows }) => ({ texts: key.map(textOf), rows: rows.length }));
  const agreeing = missing === 'any' ? agreementWith(entries) : equalTo(entries);
  return ({ key }) => {
    const { rows, indexes } = agreeing(key.map(textOf));
    if (!persons) return figure(rows);
    return figure(
      personsIn(
        indexes().flatMap(index => groups[index]!.rows),
        persons,
      ),
    );
  };
}

function equalTo(
  entries: readonly { readonly texts: KeyTexts; readonly rows: number }[],
): (key: KeyTexts) => Agreeing {
  const byKey = new Map(
    entries.map(({ texts, rows }, index): [string, Agreeing] => [
      JSON.stringify(texts),
      { rows, indexes: () => [index] },
    ]),
  );
  return key => byKey.get(JSON.stringify(key)) ?? { rows: 0, indexes: () => [] };
}

/** F of the risk measures: the size in the population, else the sum of weights, else the size in the table. */
export function populationSize(
  asked: Asked,
  unit: 'people' | 'rows' | 'by-role',
  weight: string | undefined,
): (group: Group) => Rational | null | undefined {
  if (asked.grouping.against === undefined && weight !== undefined) {
    const weights = valuesOf(asked.table, weight);
    return ({ counted }) => {
      let sum: Rational = 0;
      for (const row of counted) {
        const value = rationalOf(numberOf(weights?.[row]) ?? Number.NaN);
        if (value === undefined) return undefined;
        sum = add(sum, value);
      }
      return sum;
    };
  }
  const size = sizeIn(asked, unit);
  return group => {
    const value = size(group);
    if (value === undefined || value === null) return value;
    return typeof value === 'object' && 'min' in value ? rationalOf(value.min) : undefined;
  };
}
