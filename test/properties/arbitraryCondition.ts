// Random conditions. A well-behaved one keeps the two rules that stop an author from rewarding silence: a claim stands
// only where stating it helps, and `known` only where the missing fact adds findings.
import fc from 'fast-check';
import { facets, type Comparison, type Condition, type Facet } from '@fineline/ruleset';
import { campaigns, regions, seasons, shares, sizes, smallNumbers, wordsInPlay } from './world.ts';

/**
 * Where a condition stands. `hiding`: anything may stand anywhere. `breaks`, `keeps`: well-behaved, and its being true
 * helps to break or to keep the rule. `breaksUnderNot` is `breaks` with a negation above it, so without `known`.
 */
export type Side = 'hiding' | 'breaks' | 'breaksUnderNot' | 'keeps';

const otherSide: { readonly [S in Side]: Side } = {
  hiding: 'hiding',
  breaks: 'keeps',
  breaksUnderNot: 'keeps',
  keeps: 'breaksUnderNot',
};

/** A condition with at most `depth` connectives above each comparison; `unless` starts on the side that `keeps`. */
export function arbitraryCondition(depth: number, side: Side): fc.Arbitrary<Condition> {
  const leaf = arbitraryLeaf(side);
  if (depth === 0) return leaf;
  const parts = fc.array(arbitraryCondition(depth - 1, side), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: fc.record({ all: parts }) },
    { weight: 2, arbitrary: fc.record({ any: parts }) },
    { weight: 2, arbitrary: fc.record({ not: arbitraryCondition(depth - 1, otherSide[side]) }) },
  );
}

function arbitraryLeaf(side: Side): fc.Arbitrary<Condition> {
  const claims = { hiding: anyClaim, breaks: silent, breaksUnderNot: silent, keeps: stated }[side];
  const unknown = { hiding: [hidingKnown], breaks: [unknownFact], breaksUnderNot: [], keeps: [] }[side];
  return fc.oneof(
    { weight: 8, arbitrary: ofCohort },
    { weight: 9, arbitrary: ofPost },
    { weight: 2, arbitrary: claims },
    ...unknown.map(arbitrary => ({ weight: 2, arbitrary })),
  );
}

const order = fc.constantFrom(
  'lessThan' as const,
  'lessThanInclusive' as const,
  'greaterThan' as const,
  'greaterThanInclusive' as const,
  'equal' as const,
);

function numbers(fact: string, constants: readonly number[]): fc.Arbitrary<Comparison> {
  return fc.record({ fact: fc.constant(fact), operator: order, value: fc.constantFrom(...constants) });
}

function multiples(fact: string): fc.Arbitrary<Comparison> {
  return fc.record({
    fact: fc.constant(fact),
    operator: fc.constant('multipleOf' as const),
    value: fc.constantFrom(5, 10),
  });
}

function words(fact: string, choices: readonly string[]): fc.Arbitrary<Comparison> {
  return fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom('containsAny' as const, 'containsAny' as const, 'containsOnly' as const),
    value: fc.subarray([...choices], { minLength: 1 }),
  });
}

function equals<const V extends boolean | string>(
  fact: string,
  values: readonly V[],
): fc.Arbitrary<Comparison> {
  return fc.record({
    fact: fc.constant(fact),
    operator: fc.constant('equal' as const),
    value: fc.constantFrom(...values),
  });
}

function marks(operator: 'empty' | 'known', facts: readonly string[]): fc.Arbitrary<Comparison> {
  return fc.record({
    fact: fc.constantFrom(...facts),
    operator: fc.constant(operator),
    value: fc.constant(true as const),
  });
}

const ofCohort = fc.oneof(
  { weight: 4, arbitrary: numbers('cohort.size', sizes) },
  { weight: 1, arbitrary: multiples('cohort.size') },
  { weight: 2, arbitrary: numbers('cohort.share', shares) },
  { weight: 1, arbitrary: numbers('cohort.digits', smallNumbers) },
  { weight: 1, arbitrary: equals('cohort.exact', [true, false]) },
);

const nonClaims = facets.filter((facet): facet is Exclude<Facet, 'consent'> => facet !== 'consent');

const ofPost = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(...nonClaims.map(facet => words(facet, wordsInPlay[facet]))) },
  { weight: 1, arbitrary: words('season', seasons) },
  { weight: 1, arbitrary: numbers('window', smallNumbers) },
  { weight: 1, arbitrary: numbers('details', smallNumbers) },
  { weight: 1, arbitrary: fc.oneof(numbers('reach', sizes), multiples('reach')) },
  { weight: 1, arbitrary: equals('question', [true, false]) },
  { weight: 1, arbitrary: equals('region', regions) },
  { weight: 2, arbitrary: marks('empty', ['window', 'region', 'season', ...nonClaims]) },
);

/** Claims that come true by being stated. */
const stated = fc.oneof(
  fc.record({
    fact: fc.constant('consent'),
    operator: fc.constant('containsAny' as const),
    value: fc.subarray(['aggregate', 'documented'], { minLength: 1 }),
  }),
  equals('campaign', campaigns),
  equals('sponsored', [true]),
);

/** What is true of claims until somebody states them. */
const silent = fc.oneof(
  fc.constant<Comparison>({ fact: 'consent', operator: 'containsAny', value: ['none'] }),
  fc.constant<Comparison>({ fact: 'campaign', operator: 'empty', value: true }),
);

const anyClaim = fc.oneof(stated, silent, words('consent', wordsInPlay.consent));

const knowable = [
  ...nonClaims,
  'cohort.digits',
  'cohort.exact',
  'cohort.share',
  'cohort.size',
  'details',
  'question',
  'reach',
  'region',
  'season',
  'window',
];
const hidingKnown = marks('known', knowable);
const unknownFact = hidingKnown.map((known): Condition => ({ not: known }));
