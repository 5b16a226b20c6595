import { builtInFacts, type Comparison, type NumberOperator } from '@fineline/ruleset';

const signs: { readonly [O in Exclude<NumberOperator, 'equal' | 'multipleOf'>]: string } = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/** A comparison as a condition of a policy says it. */
export function comparisonText({ fact, operator, value }: Comparison): string {
  switch (operator) {
    case 'containsAny':
    case 'containsOnly':
      return `${fact} is ${operator === 'containsOnly' ? 'only ' : value.length > 1 ? 'any of ' : ''}${value.join(', ')}`;
    case 'empty':
      return `${fact} is none`;
    case 'known':
      return `${fact} is known`;
    case 'equal':
      if (typeof value === 'boolean') return value ? fact : `not ${fact}`;
      return `${fact} is ${typeof value === 'string' ? `"${value}"` : number(fact, value)}`;
    case 'multipleOf':
      return `${fact} is a multiple of ${number(fact, value)}`;
    default:
      return `${fact} ${signs[operator]} ${number(fact, value)}`;
  }
}

/** Thousands apart, and the unit behind, as policies write them. */
function number(fact: string, value: number): string {
  const type = builtInFacts.get(fact)?.type;
  const unit = type?.kind === 'number' ? type.unit : 'count';
  if (unit === 'fraction') return `${Number((value * 100).toPrecision(12))}%`;
  const [whole = '', decimals] = String(value).split('.');
  let grouped = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3)
    grouped = `${whole.slice(Math.max(0, end - 3), end)}_${grouped}`;
  const written = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  if (unit === 'count') return written;
  return `${written} ${value !== 1 ? unit : unit === 'people' ? 'person' : unit.slice(0, -1)}`;
}
