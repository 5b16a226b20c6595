import { both, either, type Grain, type Grouping, type Measure, type TableClause } from '@fineline/ruleset';
import { named, numeral, quantity } from './wordings.ts';

/** What a clause about tables catches, to stand behind "a table is denied if"; `measure` is what it is judged by. */
export function tableClausePhrase(clause: TableClause, measure: Measure | undefined): string {
  switch (clause.kind) {
    case 'min-group':
      return `${aGroup(clause.per)} is smaller than ${quantity(clause.atLeast)}${clause.zeroAllowed ? ' (a published zero is fine, unless it may be a rounded one)' : ''}`;
    case 'ban-identifiers-in-values':
      return clause.columns === 'every'
        ? 'a value looks like something that identifies a person, such as an e-mail address or a telephone number'
        : `a value of ${either(clause.columns.map(named))} looks like something that identifies a person`;
    case 'ban-columns':
      return `it has a column named ${either(clause.columns.map(named))}`;
    case 'ban-cells':
      return cells(clause);
    case 'min-diversity':
      return diversity(clause);
    case 'max-closeness':
      return `in ${aGroup(clause.per)}, the values of ${named(clause.of)}${inOrder(measure)} are spread otherwise than in the whole table, by more than ${numeral(clause.atMost)}`;
    case 'max-share':
      return `in ${aGroup(clause.per)}, the ${clause.top === 1 ? 'largest contributor makes' : `${numeral(clause.top)} largest contributors make`} up more than ${quantity(clause.atMost)} of ${named(clause.of)}${weighted(measure)}`;
    case 'min-protection':
      return `in ${aGroup(clause.per)}, the second largest contributor to ${named(clause.of)} could work out the largest to within ${quantity(clause.atLeast)}${weighted(measure)}`;
    case 'max-uniques':
      return `more than ${quantity(clause.atMost)} of its rows are ${alone(measure)} in ${aGroup(clause.per)}`;
    case 'max-risk':
      return risk(clause);
    case 'min-difference':
      return `${aGroup(clause.per)} differs from one that was released before, but by fewer than ${quantity(clause.atLeast)}`;
    case 'max-precision':
      return `a value of ${either(clause.of.map(named))} is finer than ${grainPhrase(clause.grain)}`;
    case 'value-limit':
      return `a value of ${either(clause.of.map(named))} is ${clause.side === 'min' ? 'below' : 'above'} ${numeral(clause.value)}`;
    case 'age-limit':
      return `a day in ${either(clause.of.map(named))} is ${clause.side === 'min' ? 'less' : 'more'} than ${quantity(clause.age)} ago`;
    case 'keep-suppressed':
      return clause.within
        ? `a blanked cell can be worked out, or the numbers that it can be lie within fewer than ${quantity(clause.within)}, from what is published with it`
        : 'a blanked cell can be worked out from what is published with it';
  }
}

/** Where a table names its persons, a person is alone with all their rows. */
function alone(measure: Measure | undefined): string {
  const isOfPeople = measure?.kind === 'uniques' && measure.unit === 'people';
  return isOfPeople ? 'those of a person who is alone' : 'alone';
}

function inOrder(measure: Measure | undefined): string {
  return measure?.kind === 'closeness' && measure.distance === 'ordered' ? ', taken in their order,' : '';
}

/** The largest contributions are not weighted. */
function weighted(measure: Measure | undefined): string {
  const weight = measure !== undefined && 'weight' in measure ? measure.weight : undefined;
  return weight === undefined ? '' : ` (the sum is weighted by ${named(weight)})`;
}

/** The rows that are looked at together. */
function aGroup({ columns, missing, against }: Grouping): string {
  const shared = columns === 'key' ? 'the key columns' : both(columns.map(named));
  const besides = [
    ...(missing === 'any' ? ['an empty value agrees with every other'] : []),
    ...(against === undefined ? [] : [`counted in the table ${against}`]),
  ];
  const aside = besides.length === 0 ? '' : ` (${besides.join('; ')})`;
  return `a group of rows that agree in ${shared}${aside}`;
}

function cells({ which, of, per }: Extract<TableClause, { readonly kind: 'ban-cells' }>): string {
  if (of === undefined) return which === 'zero' ? `${aGroup(per)} is empty` : `${aGroup(per)} is full`;
  return which === 'zero'
    ? `in ${aGroup(per)}, nobody has one of the values of ${named(of)}`
    : `in ${aGroup(per)}, everybody has the same value of ${named(of)}`;
}

function diversity(clause: Extract<TableClause, { readonly kind: 'min-diversity' }>): string {
  const { atLeast, form, c, of, per } = clause;
  switch (form) {
    case 'distinct':
      return `${aGroup(per)} has fewer than ${numeral(atLeast)} different values of ${named(of)}`;
    case 'entropy':
      return `in ${aGroup(per)}, the values of ${named(of)} are less mixed than ${numeral(atLeast)} values that are equally common`;
    case 'recursive':
      return `in ${aGroup(per)}, the most common value of ${named(of)} is at least ${numeral(c ?? 1)} times as common as all from the ${ordinal(atLeast)} on together`;
  }
}

function risk({ atMost, model, per }: Extract<TableClause, { readonly kind: 'max-risk' }>): string {
  switch (model) {
    case 'prosecutor':
      return `whoever knows that a person is in the table could pick them out of ${aGroup(per)} with a chance of more than ${quantity(atMost)}`;
    case 'journalist':
      return `whoever knows a person of the whole population could pick them out of ${aGroup(per)} with a chance of more than ${quantity(atMost)}`;
    case 'marketer':
      return `more than ${quantity(atMost)} of all rows could be matched to the right person by way of ${aGroup(per)}`;
  }
}

function grainPhrase(grain: Grain): string {
  switch (grain.kind) {
    case 'calendar':
      return `a ${grain.unit}`;
    case 'digits':
      return `${numeral(grain.number)} significant digits`;
    case 'decimals':
      return `${numeral(grain.number)} digits behind the point`;
    case 'nearest':
      return `the nearest multiple of ${numeral(grain.number)}`;
  }
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${numeral(value)}${ending}`;
}
