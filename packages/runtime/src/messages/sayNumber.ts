// Sentences about comparisons of numbers.
import { withCommas, type Clause, type Interval, type Operator } from '@fineline/ruleset';
import type { Leaf } from '../conditions/leaf.ts';
import { TRUE } from '../conditions/kleene.ts';
import type { FactSlot } from '../facts/factSlots.ts';
import type { Case } from '../rules/case.ts';
import { quantity, range, type MessageUnit } from '../phrases/quantities.ts';

/** What is so, or may be so, where a comparison of a number that is there is true or unknown. */
export function sayNumber(
  leaf: Leaf,
  { name, unit, ofGroup, says }: FactSlot,
  value: Interval,
  it: Case,
): string {
  const found = range(value, unit);
  const { operator, value: bound } = leaf.comparison;
  const given =
    name === 'details'
      ? `it gives ${details(value)} about one group`
      : name === 'cohort.size'
        ? 'it gives a number of people'
        : `${says.is} ${found}`;
  if (typeof bound !== 'number') return given;
  const sure = leaf.test(it.post, it.group) === TRUE;
  const short = sure && inTheWordsOf(it.compiled.rule.clause, name, value, bound);
  if (short) return short;
  const relation = relationOf(operator, leaf.negated, bound, unit);
  if (!ofGroup) return `${given}, ${sure ? '' : 'which may be '}${relation}`;
  const isPart = unit === 'fraction';
  const verb = isPart || isOne(value) ? 'is' : 'are';
  return `${found}${isPart ? ' of everybody' : ''} ${sure ? verb : 'may be'} ${relation}`;
}

/** The comparison as the rest of a sentence: `fewer than 1,000 people`. */
function relationOf(operator: Operator, negated: boolean, bound: number, unit: MessageUnit): string {
  // What includes its bound is said as what it rules out.
  const not = negated !== operator.endsWith('Inclusive') ? 'not ' : '';
  if (operator === 'multipleOf') return `${not}a multiple of ${withCommas(bound)}`;
  const value = quantity(bound, unit);
  if (operator === 'equal') return not + value;
  const [less, more] = directions[unit] ?? ['fewer', 'more'];
  const isLess = operator === 'lessThan' || operator === 'greaterThanInclusive';
  return `${not}${isLess ? less : more} than ${value}`;
}

const inTime = ['shorter', 'longer'] as const;

/** In which words units are less and more than others. */
const directions: { readonly [U in MessageUnit]?: readonly [less: string, more: string] } = {
  fraction: ['less', 'more'],
  hours: inTime,
  days: inTime,
  weeks: inTime,
};

/** A finding of the clause that the author wrote, in the words that fit it. */
function inTheWordsOf(clause: Clause, fact: string, value: Interval, bound: number): string | undefined {
  const { min, max } = value;
  if (min !== max) return undefined;
  const allowed = `${bound === 0 ? 'none' : withCommas(bound)} ${bound < 2 ? 'is' : 'are'} allowed`;
  switch (`${clause.kind} of ${fact}`) {
    case 'max-details of details':
      return `${details(value)} about one group, and ${allowed}`;
    case 'round-counts of cohort.digits':
      return `${quantity(min, 'digits')}, where ${allowed}`;
    case 'round-counts of cohort.size':
      return `${withCommas(min)} is not rounded to the nearest ${withCommas(bound)}`;
    default:
      return undefined;
  }
}

function details(count: Interval): string {
  return `${range(count, 'count')} exact detail${isOne(count) ? '' : 's'}`;
}

function isOne({ min, max }: Interval): boolean {
  return min === 1 && max === 1;
}
