// 1/F, F being how many people of the whole population a group stands for. Where F is known to within an interval, so is it.
import { isInterval } from '@fineline/ruleset';
import { add, divide, multiply, rationalOf, type Rational } from '../protection/rational.ts';
import type { MeasureValue } from '../plan/engine.ts';
import { partOfOne } from './partOfOne.ts';
import { roundNine } from './roundNine.ts';

/** How many people; `max` is null where nothing bounds them. */
export interface People {
  readonly min: Rational;
  readonly max: Rational | null;
}

/** The size of a group as fractions; undefined where it has none. */
export function peopleOf(size: MeasureValue): People | undefined {
  if (!isInterval(size)) return undefined;
  const [min, max] = [rationalOf(size.min), size.max === null ? null : rationalOf(size.max)];
  return min === undefined || max === undefined ? undefined : { min, max };
}

/**
 * The risk of a group: certain where nobody is in F. Whoever is in the group is of the population, so there is at least one;
 * and in a larger group, of which others are in F, nobody is easier to find.
 */
export function riskOf(people: People | undefined): MeasureValue {
  return meanRisk([{ people, rows: 1 }], 1);
}

/** The mean of it over rows; certain where in none of them is anybody, as it is in each group of such rows. */
export function meanRisk(
  groups: readonly { readonly people: People | undefined; readonly rows: number }[],
  all: number,
): MeasureValue {
  if (all === 0) return { min: 1, max: 1 };
  let [min, max]: [Rational, Rational] = [0, 0];
  for (const { people, rows } of groups) {
    if (people === undefined) return undefined;
    if (people.max !== null) min = add(min, multiply(rows, partOfOne(1, people.max)));
    max = add(max, multiply(rows, partOfOne(1, people.min)));
  }
  return { min: roundNine(divide(min, all)), max: roundNine(divide(max, all)) };
}
