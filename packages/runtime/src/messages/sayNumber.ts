// Sentences about comparisons of numbers.
import { withCommas, type Clause, type Interval, type Operator } from '@fineline/ruleset';
import type { Leaf } from '../conditions/leaf.ts';
import { TRUE } from '../conditions/kleene.ts';
import type { FactSlot } from '../factSlots.ts';
import type { Case } from '../findings/case.ts';
import { called, whatOf } from './factPhrases.ts';
import { quantity, range, type MessageUnit } from './quantities.ts';

/**
 * What is so, or may be so, where a comparison of a number is true or unknown. The number is null where there is none
 * and undefined where it is unknown.
 */
export function sayNumber(
  leaf: Leaf,
  { type, declared }: FactSlot,
  value: Interval | null | undefined,
  it: Case,
): string {
  const unit = type.kind === 'number' ? type.unit : 'count';
  const { fact, operator, value: bound } = leaf.comparison;
  if (operator === 'known' || value === undefined) {
    const known = operator === 'known' && !leaf.negated;
    return `it is ${known ? '' : 'not '}known ${whatOf(fact, declared)}`;
  }
  if (value === null) return noNumber(fact, declared);
  if (operator === 'empty' || typeof bound !== 'number') return given(fact, declared, value, unit);
  const sure = leaf.test(it.post, it.group) === TRUE;
  if (sure) {
    const short = inTheWordsOf(it.compiled.rule.clause, fact, value, bound);
    if (short !== undefined) return short;
  }
  const relation = relationOf(operator, leaf.negated, bound, unit);
  return related(fact, declared, value, unit, sure, relation);
}

/** The comparison as the rest of a sentence: `fewer than 1,000 people`. */
function relationOf(operator: Operator, negated: boolean, bound: number, unit: MessageUnit): string {
  // What includes its bound is said as what it rules out.
  const not = negated !== operator.endsWith('Inclusive') ? 'not ' : '';
  if (operator === 'multipleOf') return `${not}a multiple of ${withCommas(bound)}`;
  const value = quantity(bound, unit);
  if (operator === 'equal') return not + value;
  const isLess = operator === 'lessThan' || operator === 'greaterThanInclusive';
  return `${not}${isLess ? less(unit) : more(unit)} than ${value}`;
}

function less(unit: MessageUnit): string {
  if (unit === 'fraction') return 'less';
  return isTime(unit) ? 'shorter' : 'fewer';
}

function more(unit: MessageUnit): string {
  return isTime(unit) ? 'longer' : 'more';
}

function isTime(unit: MessageUnit): boolean {
  return unit === 'hours' || unit === 'days' || unit === 'weeks';
}

/** A finding of the clause that the author wrote, in the words that fit it. */
function inTheWordsOf(
  clause: Clause,
  fact: string,
  { min, max }: Interval,
  bound: number,
): string | undefined {
  if (min !== max) return undefined;
  const allowed = `${bound === 0 ? 'none' : withCommas(bound)} ${bound < 2 ? 'is' : 'are'} allowed`;
  if (clause.kind === 'max-details' && fact === 'details')
    return `${details(min)} about one group, and ${allowed}`;
  if (clause.kind !== 'round-counts') return undefined;
  if (fact === 'cohort.digits') return `${quantity(min, 'digits')}, where ${allowed}`;
  return fact === 'cohort.size'
    ? `${withCommas(min)} is not rounded to the nearest ${withCommas(bound)}`
    : undefined;
}

function related(
  fact: string,
  declared: boolean,
  value: Interval,
  unit: MessageUnit,
  sure: boolean,
  relation: string,
): string {
  const { min, max } = value;
  if (fact === 'cohort.size' || fact === 'cohort.digits' || fact === 'cohort.share') {
    const subject = `${range(value, unit)}${unit === 'fraction' ? ' of everybody' : ''}`;
    const verb = unit === 'fraction' || (min === 1 && max === 1) ? 'is' : 'are';
    return `${subject} ${sure ? verb : 'may be'} ${relation}`;
  }
  return `${given(fact, declared, value, unit)}, ${sure ? '' : 'which may be '}${relation}`;
}

function given(fact: string, declared: boolean, value: Interval, unit: MessageUnit): string {
  if (fact === 'window') return `it mentions ${range(value, unit)}`;
  if (fact === 'details') {
    const exactly = value.min === value.max ? details(value.min) : `${range(value, 'count')} exact details`;
    return `it gives ${exactly} about one group`;
  }
  if (fact === 'cohort.size') return `it gives a number of people`;
  return `${called(fact, declared)} is ${range(value, unit)}`;
}

function details(count: number): string {
  return `${withCommas(count)} exact ${count === 1 ? 'detail' : 'details'}`;
}

function noNumber(fact: string, declared: boolean): string {
  if (fact === 'window') return 'it mentions no stretch of time';
  if (fact === 'details') return 'it gives no exact details';
  return `${called(fact, declared)} is none`;
}
