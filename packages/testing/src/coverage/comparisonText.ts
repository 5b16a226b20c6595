import { factTitle } from '@fineline/analysis';
import {
  builtInFacts,
  measureType,
  type Comparison,
  type FactType,
  type Measure,
  type NumberOperator,
} from '@fineline/ruleset';
import { amountText, type NumberUnit } from './amountText.ts';

/** The signs of an order. */
export const signs: { readonly [O in Exclude<NumberOperator, 'equal' | 'multipleOf'>]: string } = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/** A comparison as a condition of a policy says it; figures of tables go by what they are. */
export function comparisonText({ fact, operator, value }: Comparison, measures: readonly Measure[]): string {
  const name = factText(fact);
  const measure = measures.find(({ id }) => id === fact);
  const unit = measure ? unitOfFigure(measure) : unitOfType(builtInFacts.get(fact)?.type);
  const number = (value: number): string => amountText(value, unit);
  switch (operator) {
    case 'containsAny':
    case 'containsOnly':
      return `${name} is ${operator === 'containsOnly' ? 'only ' : value.length > 1 ? 'any of ' : ''}${value.join(', ')}`;
    case 'empty':
      return measure?.kind === 'columns-present'
        ? `no column is ${measure.columns.join(' or ')}`
        : `${name} is none`;
    case 'known':
      return `${name} is known`;
    case 'equal':
      if (typeof value === 'boolean') return value ? name : `not ${name}`;
      return `${name} is ${typeof value === 'string' ? `"${value}"` : number(value)}`;
    case 'multipleOf':
      return `${name} is a multiple of ${number(value)}`;
    default:
      return `${name} ${signs[operator]} ${number(value)}`;
  }
}

/** A fact within other words: a figure as what it is, `people per region`, and every other by its name. */
export function factText(fact: string): string {
  return factTitle(fact).replace(/:$/, '').replaceAll('`', '');
}

/** Policies write closeness as a plain number. */
export function unitOfFigure(measure: Measure): NumberUnit {
  return measure.kind === 'closeness' ? 'count' : unitOfType(measureType(measure));
}

function unitOfType(type: FactType | undefined): NumberUnit {
  return type?.kind === 'number' ? type.unit : 'count';
}
