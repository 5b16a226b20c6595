// What each clause comes to: the condition under which it is broken, and what excuses from it besides the author's own
// `unless`. This table is the meaning of the language's clauses.
import type { CheckedBody } from '@fineline/language';
import { convert, type Clause, type Condition, type Measure } from '@fineline/ruleset';
import { lowerCondition } from './lowerCondition.ts';

/** One clause's body, compiled. */
export interface LoweredBody {
  readonly clause: Clause;
  readonly broken: Condition;
  readonly excused?: Condition;
  /** What has to be worked out of a table first. */
  readonly measure?: Measure;
}

/** Compiles a body; `measureFor` names the measure of a clause about tables. */
export function lowerBody(body: CheckedBody, measureFor: (clause: Clause) => Measure): LoweredBody {
  switch (body.kind) {
    case 'min-cohort':
      return {
        clause: body,
        broken: { fact: 'cohort.size', operator: 'lessThan', value: body.atLeast.value },
        ...(body.orShare && {
          excused: {
            fact: 'cohort.share',
            operator: 'greaterThanInclusive',
            value: convert(body.orShare.value, '%', 'fraction'),
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
      return { clause: body, broken: moreExactThan(body) };
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
    case 'min-group': {
      const measure = measureFor(body);
      const broken: Condition = { fact: measure.id, operator: 'lessThan', value: body.atLeast.value };
      return { clause: body, broken, measure };
    }
    case 'ban-identifiers-in-values': {
      const measure = measureFor(body);
      const broken: Condition = { not: { fact: measure.id, operator: 'empty', value: true } };
      return { clause: body, broken, measure };
    }
  }
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
