import { add, compare, rationalOf, signOf, type Rational } from '../protection/rational.ts';
import { numberOf, textOf, valuesOf, type Cell, type Table } from '../table/table.ts';
import { whoIsIn } from './contents.ts';
import { settledColumn } from './settled.ts';

/** What rows weigh together; undefined where something in them has no weight. */
type Weigh = (rows: readonly number[]) => Rational | undefined;

/** How many people rows stand for: what their persons weigh, each of them once, or, where none are named, the rows. */
export function weightOf(table: Table, weight: string, person: string | undefined): Weigh {
  const weights = (valuesOf(table, weight) ?? []).map(weightIn);
  if (person === undefined) return rows => sumOf(rows.map(row => weights[row]));
  const persons = settledColumn(valuesOf(table, person));
  if (!persons) return () => undefined;
  const least = leastOfEach(persons, weights);
  return rows => sumOf([...whoIsIn(rows, persons)].map(who => least.get(who)));
}

/** How many people a cell says; undefined where it says none: no row stands for fewer than nobody. */
function weightIn(cell: Cell): Rational | undefined {
  const weight = rationalOf(numberOf(cell) ?? Number.NaN);
  return weight === undefined || signOf(weight) < 0 ? undefined : weight;
}

/**
 * The least of all that a person's rows in the whole table weigh; undefined where one of them has no weight. The least of
 * the rows in one group would let a larger group, with one row more of somebody, stand for fewer people.
 */
function leastOfEach(
  persons: readonly Cell[],
  weights: readonly (Rational | undefined)[],
): ReadonlyMap<string, Rational | undefined> {
  const least = new Map<string, Rational | undefined>();
  for (const [row, cell] of persons.entries()) {
    const who = textOf(cell);
    if (who === null) continue;
    const [before, here] = [least.get(who), weights[row]];
    const isMore = before !== undefined && here !== undefined && compare(here, before) > 0;
    if (!least.has(who) || (before !== undefined && !isMore)) least.set(who, here);
  }
  return least;
}

function sumOf(weights: readonly (Rational | undefined)[]): Rational | undefined {
  return weights.reduce<Rational | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : add(sum, one)),
    0,
  );
}
