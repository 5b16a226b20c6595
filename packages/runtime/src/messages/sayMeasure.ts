// Sentences about the figures of a table, one for each kind of measure. They never give the key of a group away: of a
// column that rows are grouped by only what the policy itself says of it is repeated.
import {
  both,
  isKeyValue,
  withCommas,
  type Interval,
  type Measure,
  type NumberOperator,
} from '@fineline/ruleset';
import type { Leaf } from '../conditions/leaf.ts';
import { TRUE } from '../conditions/kleene.ts';
import { factIn, type FactSlot } from '../facts/factSlots.ts';
import type { Case } from '../rules/case.ts';
import { columns, grainWords, loneRows, named, unitOf } from '../phrases/measureWords.ts';
import { quantity, range } from '../phrases/quantities.ts';
import { whatIsUnknown } from '../phrases/whatIsUnknown.ts';

/** A sentence on a comparison of a measure that is true, or that nobody can tell. */
export function sayMeasure(leaf: Leaf, slot: FactSlot, measure: Measure, it: Case): string {
  const frame = slot.ofGroup ? it.group : it.post;
  const sure = leaf.test(it.post, it.group) === TRUE;
  if (isKeyValue(measure)) return sayKey(leaf, measure.column, sure);
  const known = factIn(frame, slot);
  if (known === undefined) return `it is not known ${whatIsUnknown(measure)}`;
  if ('has' in known) return sayFound(measure, known.has);
  const { value } = known;
  if (value === null || typeof value !== 'object') return `there is no figure for ${whatIsUnknown(measure)}`;
  const { operator, value: bound } = leaf.comparison;
  const said = sentenceOf(measure, shortened(value, bound), sure);
  if (said.complete || typeof bound !== 'number') return said.text;
  const relation = relationOf(operator as NumberOperator, leaf.negated, bound, measure);
  if (said.ago !== undefined) return `${said.text} ${sure ? 'is' : 'may be'} ${relation}${said.ago}`;
  return `${said.text}, ${sure ? '' : 'which may be '}${relation}`;
}

/** Figures with four digits, which people read; with all where it would look like the bound otherwise. */
function shortened({ min, max }: Interval, bound: unknown): Interval {
  const short = (value: number): number => {
    const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(4));
    return rounded === bound ? value : rounded;
  };
  return { min: short(min), max: max === null ? null : short(max) };
}

function sayKey({ comparison, negated }: Leaf, column: string, sure: boolean): string {
  const { operator, value } = comparison;
  if (!sure) return `it is not known what \`${column}\` is`;
  const not = negated ? 'not ' : '';
  if (typeof value === 'number')
    return `\`${column}\` is ${not}${plainWords[operator as NumberOperator] ?? ''}${withCommas(value)}`;
  return typeof value === 'string'
    ? `\`${column}\` is ${not}\`${value}\``
    : `\`${column}\` is ${not}${operator}`;
}

const plainWords: { readonly [O in NumberOperator]: string } = {
  lessThan: 'less than ',
  lessThanInclusive: 'at most ',
  greaterThan: 'more than ',
  greaterThanInclusive: 'at least ',
  equal: '',
  multipleOf: 'a multiple of ',
};

function sayFound(measure: Measure, found: readonly string[]): string {
  if (measure.kind !== 'columns-present') return `its values look like ${both(found.map(looksLike))}`;
  const names = both(found.map(column => `\`${column}\``));
  return `it has ${found.length === 1 ? 'a column' : 'columns'} named ${names}`;
}

function looksLike(identifier: string): string {
  return identifierWords.get(identifier) ?? `a ${identifier}`;
}

const identifierWords: ReadonlyMap<string, string> = new Map([
  ['account-number', 'an account number'],
  ['email', 'an e-mail address'],
  ['ip-address', 'an IP address'],
  ['payment-card', 'a payment card'],
  ['phone', 'a telephone number'],
]);

interface Sentence {
  readonly text: string;
  /** It says by itself what is wrong: the bound need not be named. */
  readonly complete?: boolean;
  /** The figure is that of one person: the bound stands in its place, and this behind it. */
  readonly ago?: string;
}

function sentenceOf(measure: Measure, value: Interval, sure: boolean): Sentence {
  const unit = unitOf(measure);
  const found = range(value, unit);
  const isOne = value.max === 1;
  switch (measure.kind) {
    case 'group-size':
      // A zero that was rounded stands for nobody or for a few, and only the one is allowed.
      if (measure.zeroAllowed && value.min === 0 && value.max === null)
        return { text: `the smallest may be empty, which is allowed, or have some ${unit}` };
      return { text: `the smallest has ${found}` };
    case 'published-count':
      return { text: `the smallest has ${found}` };
    case 'distinct-values':
      return { text: `${found} different ${isOne ? 'value' : 'values'} of ${named(measure.of)}` };
    case 'effective-values':
      return { text: `values of ${named(measure.of)} as mixed as ${found} that are equally common` };
    case 'recursive-ratio': {
      const times = value.min > Number.MAX_SAFE_INTEGER ? 'any number of' : found;
      const others = `all from number ${measure.l} on together`;
      return {
        text: `the most common value of ${named(measure.of)} is ${times} times as common as ${others}`,
      };
    }
    case 'closeness':
      return { text: `the values of ${named(measure.of)} lie ${found} from those of the whole table` };
    case 'top-share': {
      const who =
        measure.top === 1 ? 'the largest contributor makes' : `the ${measure.top} largest contributors make`;
      return { text: `${who} up ${found} of ${named(measure.of)}` };
    }
    case 'protection':
      return {
        text: `the largest contribution to ${named(measure.of)} can be worked out to within ${found}`,
      };
    case 'uniques':
      return { text: `${found} of the rows are ${loneRows(measure.unit)}` };
    case 'journalist-risk':
      return { text: `a person of the whole population could be picked out with a chance of ${found}` };
    case 'marketer-risk':
      return { text: `${found} of the rows could be told whose they are` };
    case 'zero-cells':
      if (measure.of === undefined) return { text: 'nobody is in it', complete: true };
      return { text: `nobody has ${found} of the values of ${named(measure.of)}`, complete: true };
    case 'full-cells':
      return { text: `everybody has the same value of ${named(measure.of)}`, complete: true };
    case 'difference':
      return { text: `one differs by ${found} from a group that was released before` };
    case 'finer-values':
    case 'finer-counts': {
      // At most so many sounds like leave to have them.
      const many = sure || value.max === null ? found : withCommas(value.max);
      const what =
        measure.kind === 'finer-values'
          ? `${isOne ? 'value' : 'values'} of ${columns(measure.columns)}`
          : `published ${isOne ? 'count' : 'counts'}`;
      const text = `${many} ${what} ${isOne ? 'is' : 'are'} finer than ${grainWords(measure.grain)}`;
      return { text: sure ? text : `it is not known whether ${text}`, complete: true };
    }
    case 'smallest-value':
    case 'largest-value': {
      const which = measure.kind === 'smallest-value' ? 'smallest' : 'largest';
      return { text: `the ${which} value of ${columns(measure.columns)}`, ago: '' };
    }
    case 'youngest-age':
    case 'oldest-age': {
      const which = measure.kind === 'youngest-age' ? 'latest' : 'earliest';
      const day = `the ${which} day in ${columns(measure.columns)}`;
      const isAhead = value.max !== null && value.max < 0;
      return isAhead ? { text: `${day} is ahead`, complete: true } : { text: day, ago: ' ago' };
    }
    case 'suppressed-interval':
      if (value.max === 0) return { text: 'a blanked cell can be worked out exactly', complete: true };
      return { text: `the numbers that a blanked cell can be lie within ${found}` };
    default:
      return { text: `\`${measure.id}\` is ${found}` };
  }
}

/** The comparison as the rest of a sentence: `fewer than 11 people`. */
function relationOf(operator: NumberOperator, negated: boolean, bound: number, measure: Measure): string {
  const unit = unitOf(measure);
  const value = quantity(bound, unit);
  const counts = unit === 'people' || unit === 'rows' || measure.kind === 'distinct-values';
  const less = counts ? 'fewer' : 'less';
  // Of two ends of a comparison only the one that is crossed reads well, so a negation is said as its opposite.
  const direct = negated ? opposite[operator] : operator;
  switch (direct) {
    case 'lessThan':
      return `${less} than ${value}`;
    case 'lessThanInclusive':
      return `not more than ${value}`;
    case 'greaterThan':
      return `more than ${value}`;
    case 'greaterThanInclusive':
      return `not ${less} than ${value}`;
    case 'equal':
      return `${negated ? 'not ' : ''}${value}`;
    case 'multipleOf':
      return `${negated ? 'not ' : ''}a multiple of ${withCommas(bound)}`;
  }
}

const opposite: { readonly [O in NumberOperator]: NumberOperator } = {
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  equal: 'equal',
  multipleOf: 'multipleOf',
};
