// Contributions are added up exactly, for each person where there are persons, and ranked.
import type { Interval, Measure } from '@fineline/ruleset';
import {
  add,
  compare,
  divide,
  multiply,
  rationalOf,
  signOf,
  subtract,
  type Rational,
} from '../protection/rational.ts';
import { numberOf, textOf, type Cell } from '../table/table.ts';
import { partOfOne } from './partOfOne.ts';
import { roundNine } from './roundNine.ts';

type OfContributions = Extract<Measure, { readonly kind: 'top-share' | 'protection' }>;

/** The columns that contributions come from. */
export interface ContributionColumns {
  readonly values: readonly Cell[];
  readonly persons?: readonly Cell[];
  readonly weights?: readonly Cell[];
}

/**
 * (n,k)-dominance and the p%-rule: the part of the total that the largest make, or what is left beside the two largest
 * in terms of the largest. Hundepool et al., "Statistical Disclosure Control", Wiley 2012, section 4.2.
 */
export function contributionFigure(
  measure: OfContributions,
  rows: readonly number[],
  { values, persons, weights }: ContributionColumns,
): Interval | null | undefined {
  const byPerson = new Map<string, Rational>();
  const plain: Rational[] = [];
  let total: Rational = 0;
  for (const row of rows) {
    const cell = values[row] ?? null;
    if (cell === null) continue;
    const value = rationalOf(numberOf(cell) ?? Number.NaN);
    const weight = weights ? rationalOf(numberOf(weights[row]) ?? Number.NaN) : 1;
    if (value === undefined || weight === undefined || signOf(value) < 0 || signOf(weight) < 0)
      return undefined;
    const person = persons && textOf(persons[row]);
    if (person === null) {
      // Whose it is that nobody in particular contributed, nobody can tell: it may all be the largest's.
      if (signOf(value) > 0) return undefined;
      continue;
    }
    total = add(total, multiply(value, weight));
    if (person === undefined) plain.push(value);
    else byPerson.set(person, add(byPerson.get(person) ?? 0, value));
  }
  const ranked = [...plain, ...byPerson.values()].sort((a, b) => compare(b, a));
  if (ranked.length === 0 || signOf(total) === 0) return null;
  if (measure.kind === 'top-share') {
    const top = ranked.slice(0, measure.top).reduce<Rational>(add, 0);
    const share = roundNine(partOfOne(top, total));
    return { min: share, max: share };
  }
  const [first = 0, second = 0] = ranked;
  if (signOf(first) === 0) return null;
  const rest = subtract(subtract(total, first), second);
  const protection = roundNine(signOf(rest) < 0 ? 0 : divide(rest, first));
  return { min: protection, max: protection };
}
