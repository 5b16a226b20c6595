import { add, compare, rationalOf, type Rational } from '../protection/rational.ts';
import { numberOf, textOf, valuesOf, type Table } from '../table/table.ts';
import { settledColumn } from './settled.ts';

/** What rows weigh together; undefined where one of them has no weight. */
export function weightOfRows(
  table: Table,
  weight: string,
): (rows: readonly number[]) => Rational | undefined {
  const weights = weightsIn(table, weight);
  return rows => sumOf(rows.map(row => weights[row]));
}

/** What persons weigh together, each counted once and, where their rows differ, by the least of them; an empty one is nobody. */
export function weightOfPersons(
  table: Table,
  weight: string,
  person: string,
): (rows: readonly number[]) => Rational | undefined {
  const weights = weightsIn(table, weight);
  const persons = settledColumn(valuesOf(table, person));
  return rows => {
    const least = new Map<string, Rational | undefined>();
    for (const row of rows) {
      const who = textOf(persons?.[row]);
      if (who === null) continue;
      const [before, here] = [least.get(who), weights[row]];
      const isMore = before !== undefined && here !== undefined && compare(here, before) > 0;
      if (!least.has(who) || (before !== undefined && !isMore)) least.set(who, here);
    }
    return persons && sumOf([...least.values()]);
  };
}

function weightsIn(table: Table, weight: string): readonly (Rational | undefined)[] {
  return (valuesOf(table, weight) ?? []).map(cell => rationalOf(numberOf(cell) ?? Number.NaN));
}

function sumOf(weights: readonly (Rational | undefined)[]): Rational | undefined {
  return weights.reduce<Rational | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : add(sum, one)),
    0,
  );
}
