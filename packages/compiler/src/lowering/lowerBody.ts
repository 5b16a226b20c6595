// What each clause comes to: the condition under which it is broken, and what excuses from it besides the author's own
// `unless`. This table is the meaning of the language's clauses.
import type { CheckedBody } from '@fineline/language';
import {
  convert,
  type Clause,
  type Condition,
  type Measure,
  type NumberOperator,
  type Quantity,
} from '@fineline/ruleset';
import { groupFor } from './groupFor.ts';
import { lowerCondition } from './lowerCondition.ts';
import type { MeasuredClause } from './measureOf.ts';

/** One clause's body, compiled. */
export interface LoweredBody {
  readonly clause: Clause;
  readonly broken: Condition;
  readonly excused?: Condition;
  /** What has to be worked out of a table first. */
  readonly measure?: Measure;
}

/** Compiles a body. `measureFor` makes the measure of a clause about tables; posts have none. */
export function lowerBody(
  body: CheckedBody,
  measureFor: ((clause: MeasuredClause) => Measure) | undefined,
): LoweredBody {
  switch (body.kind) {
    case 'min-cohort':
      return {
        clause: body,
        broken: { fact: 'cohort.size', operator: 'lessThan', value: body.atLeast.value },
        ...(body.orShare && {
          excused: {
            fact: 'cohort.share',
            operator: 'greaterThanInclusive',
            value: fraction(body.orShare),
          },
        }),
      };
    case 'min-window': {
      const days = convert(body.atLeast.value, body.atLeast.unit, 'days');
      return { clause: body, broken: { fact: 'window', operator: 'lessThan', value: days } };
    }
    case 'max-details':
      return { clause: body, broken: { fact: 'details', operator: 'greaterThan', value: body.atMost } };
    case 'round-counts':
      return measureFor
        ? lowerTableBody(body, measureFor(body))
        : { clause: body, broken: moreExactThan(body) };
    case 'ban':
      return {
        clause: body,
        broken: body.words
          ? { fact: body.facet, operator: 'containsAny', value: body.words }
          : { not: { fact: body.facet, operator: 'empty', value: true } },
      };
    case 'allow-only':
      return {
        clause: body,
        broken: { not: { fact: body.facet, operator: 'containsOnly', value: listed(body) } },
      };
    case 'require': {
      const that = lowerCondition(body.that);
      return { clause: { kind: body.kind, that }, broken: { not: that } };
    }
    case 'deny-when':
    case 'review-when':
    case 'warn-when': {
      const that = lowerCondition(body.that);
      return { clause: { kind: body.kind, that }, broken: that };
    }
    default:
      if (!measureFor) throw new TypeError(`a post has no clause of kind ${body.kind}`);
      return lowerTableBody(body, measureFor(body));
  }
}

function lowerTableBody(clause: MeasuredClause, measure: Measure): LoweredBody {
  return { clause, measure, broken: brokenBy(clause, measure.id) };
}

/** The condition on its measure under which a clause about tables is broken. */
function brokenBy(clause: MeasuredClause, fact: string): Condition {
  const when = (operator: NumberOperator, value: number): Condition => ({ fact, operator, value });
  switch (clause.kind) {
    case 'min-group':
    case 'min-difference':
      return when('lessThan', clause.atLeast.value);
    case 'min-diversity':
      return clause.form === 'recursive'
        ? when('greaterThanInclusive', clause.c ?? 0)
        : when('lessThan', clause.atLeast);
    case 'max-closeness':
      return when('greaterThan', clause.atMost);
    case 'max-share':
    case 'max-uniques':
      return when('greaterThan', fraction(clause.atMost));
    case 'min-protection':
      return when('lessThan', fraction(clause.atLeast));
    case 'max-risk':
      return clause.model === 'prosecutor'
        ? when('lessThan', groupFor(clause.atMost))
        : when('greaterThan', fraction(clause.atMost));
    case 'ban-identifiers-in-values':
    case 'ban-columns':
      return { not: { fact, operator: 'empty', value: true } };
    case 'ban-cells':
    case 'max-precision':
    case 'round-counts':
      return when('greaterThan', 0);
    case 'value-limit':
      return when(clause.side === 'min' ? 'lessThan' : 'greaterThan', clause.value);
    case 'age-limit':
      return when(
        clause.side === 'min' ? 'lessThan' : 'greaterThan',
        convert(clause.age.value, clause.age.unit, 'days'),
      );
    case 'keep-suppressed':
      return clause.within ? when('lessThan', clause.within.value) : when('lessThanInclusive', 0);
  }
}

function fraction({ value, unit }: Quantity): number {
  return convert(value, unit, 'fraction');
}

/** Only a number given to the last person can be no multiple: "about 3,700" is rounded already. */
function moreExactThan(body: Extract<Clause, { readonly kind: 'round-counts' }>): Condition {
  if ('digits' in body) return { fact: 'cohort.digits', operator: 'greaterThan', value: body.digits };
  return {
    all: [
      { fact: 'cohort.exact', operator: 'equal', value: true },
      { not: { fact: 'cohort.size', operator: 'multipleOf', value: body.nearest } },
    ],
  };
}

/** A post that says nothing about customers is always allowed. */
function listed({ facet, words }: Extract<Clause, { readonly kind: 'allow-only' }>): readonly string[] {
  return facet === 'framing' ? [...new Set([...words, 'no-claim'])].sort() : words;
}
