// A world so small that every post in it can be judged: unknown facts, intervals, words below others, waivers, disputes
// and second groups included. What analysis says of two policies is held against all of its posts.
import fc from 'fast-check';
import {
  builtInVocabularies,
  type Comparison,
  type Condition,
  type Effect,
  type Facts,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { given } from '../../packages/runtime/testing/given.ts';

const tones: readonly string[] = ['hostile', 'mocking', 'playful'];
const vocabularies = {
  ...builtInVocabularies,
  tone: [
    { word: 'hostile', under: [] },
    { word: 'mocking', under: ['hostile'] },
    { word: 'playful', under: [] },
  ],
};

const order = fc.constantFrom(
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'equal',
);
export const ofSize: fc.Arbitrary<Condition> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      fact: fc.constant('cohort.size'),
      operator: order,
      value: fc.constantFrom(10, 20),
    }) as fc.Arbitrary<Comparison>,
  },
  {
    weight: 1,
    arbitrary: fc.constant<Comparison>({ fact: 'cohort.size', operator: 'multipleOf', value: 10 }),
  },
  { weight: 1, arbitrary: fc.constant<Comparison>({ fact: 'cohort.size', operator: 'known', value: true }) },
  {
    weight: 1,
    arbitrary: fc.boolean().map((value): Comparison => ({ fact: 'cohort.exact', operator: 'equal', value })),
  },
);
export const ofTone: fc.Arbitrary<Condition> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      fact: fc.constant('tone'),
      operator: fc.constantFrom('containsAny', 'containsOnly'),
      value: fc.subarray([...tones], { minLength: 1 }),
    }) as fc.Arbitrary<Comparison>,
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Comparison>(
      { fact: 'tone', operator: 'empty', value: true },
      { fact: 'tone', operator: 'known', value: true },
    ),
  },
);
const ofCampaign: fc.Arbitrary<Condition> = fc.constantFrom<Comparison>(
  { fact: 'campaign', operator: 'equal', value: 'picks' },
  { fact: 'campaign', operator: 'empty', value: true },
  { fact: 'campaign', operator: 'known', value: true },
);

export function conditionOf(leaf: fc.Arbitrary<Condition>, depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return leaf;
  const below = conditionOf(leaf, depth - 1);
  const parts = fc.array(below, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.record({ all: parts }) },
    { weight: 1, arbitrary: fc.record({ any: parts }) },
    { weight: 1, arbitrary: fc.record({ not: below }) },
  );
}

/** What rules are made of, and every post and day that they can tell apart. */
export interface Kind {
  readonly leaf: fc.Arbitrary<Condition>;
  readonly posts: readonly Facts[];
  readonly days: readonly string[];
}

const intervals = [
  ...[0, 5, 10, 15, 20, 25, 30].map(at => ({ min: at, max: at })),
  ...[5, 10, 15, 20, 25].flatMap(min => [
    ...[8, 10, 15, 20, 25, 28].filter(max => max > min).map(max => ({ min, max })),
    { min, max: null },
  ]),
  ...[9, 10, 15, 20, 25, null].map(max => ({ min: 0, max })),
];
const sizes = [{}, ...intervals.map(size => ({ size }))];
const cohorts = [{}, { exact: true }, { exact: false }].flatMap(exact =>
  sizes.map(size => ({ ...size, ...exact })),
);
const groups: readonly Pick<Facts, 'cohorts' | 'openCohorts'>[] = [
  {},
  { cohorts: [] },
  ...cohorts.map(one => ({ cohorts: [one] })),
  { cohorts: [], openCohorts: true },
  ...[0, 1, 3, 5].flatMap(a => [2, 4, 9].map(b => ({ cohorts: [cohorts[a]!, cohorts[b]!] }))),
];
const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map(set => [...set, item])], [[]]);
const above = (word: string): readonly string[] => (word === 'mocking' ? ['mocking', 'hostile'] : [word]);
const toneFacts = [
  undefined,
  ...subsets(tones).flatMap(has =>
    subsets(tones)
      .filter(lacks => !has.some(word => above(word).some(one => lacks.includes(one))))
      .flatMap(lacks => [true, false].map(open => ({ has, lacks, open }))),
  ),
];
const campaignFacts = [undefined, { value: null }, { value: 'picks' }, { value: 'other' }];
const doubts = (names: readonly string[]): readonly Pick<Facts, 'disputes'>[] =>
  subsets(names).map(set =>
    set.length === 0 ? {} : { disputes: set.map(fact => ({ fact, by: 'a', because: 'b' })) },
  );

function cross(...lists: readonly (readonly Facts[])[]): readonly Facts[] {
  return lists.reduce<readonly Facts[]>(
    (all, list) => all.flatMap(one => list.map(more => ({ ...one, ...more }))),
    [{}],
  );
}
const asTone = toneFacts.map((tone): Facts => (tone ? { tone } : {}));
const asCampaign = campaignFacts.map((campaign): Facts => (campaign ? { campaign } : {}));

/** Three parts of the world, each with all of its posts and the days that matter to its rules. */
export const kinds: readonly Kind[] = [
  { leaf: fc.oneof(ofSize, ofTone), posts: cross(groups, asTone), days: ['2026-06-01'] },
  {
    leaf: fc.oneof(ofSize, ofCampaign),
    posts: cross(groups, asCampaign, doubts(['cohort', 'cohort.size', 'campaign'])),
    days: ['2026-02-28', '2026-03-01', '2026-04-15', '2026-05-01', '2026-07-01'],
  },
  {
    leaf: fc.oneof(ofTone, ofCampaign),
    posts: cross(asTone, asCampaign, doubts(['tone', 'campaign'])),
    days: ['2026-02-28', '2026-03-01', '2026-04-15', '2026-05-01', '2026-07-01'],
  },
];

const during = fc.constantFrom(
  { from: '2026-03-01', to: '2026-06-30' },
  { from: '2026-04-01', to: '2026-05-31' },
);

/** A rule over some facts; `dated`: it may have days of its own, and may never be waived. */
export function ruleOf(leaf: fc.Arbitrary<Condition>, id: string, dated: boolean): fc.Arbitrary<Rule> {
  return fc
    .record({
      effect: fc.constantFrom<Effect>('deny', 'deny', 'review', 'warn'),
      when: conditionOf(leaf, 2),
      unless: fc.option(conditionOf(leaf, 1), { nil: undefined, freq: 2 }),
      // Without disputes in the world nobody can tell who ignores them.
      neverWaived: dated ? fc.nat(2).map(die => die === 0) : fc.constant(false),
      days: dated ? fc.option(during, { nil: undefined, freq: 3 }) : fc.constant(undefined),
    })
    .map(({ effect, when, unless, neverWaived, days }) => ({
      id: `p/${id}`,
      policy: 'p',
      on: 'post',
      effect,
      each: 'cohort',
      when,
      ...(unless && { unless }),
      ...(days && { during: days }),
      neverWaived,
      overrides: [],
      see: [],
      clause: { kind: 'deny-when', that: when },
    }));
}

/** Rules as a policy; `waived`: the first of them for a campaign in spring. */
export function setOf(rules: readonly Rule[], waived: boolean): RuleSet {
  const waivers = waived
    ? rules
        .filter(rule => rule.id === 'p/a' && !rule.neverWaived)
        .map(({ id }) => ({
          rule: id,
          campaigns: ['picks'],
          from: '2026-03-01',
          until: '2026-04-30',
          by: 'x',
          because: 'y',
        }))
    : [];
  return { ...given({}, { vocabularies, waivers }), rules };
}

/** A policy and what somebody made of it. */
export function arbitraryPair({ leaf, days }: Kind): fc.Arbitrary<readonly [RuleSet, RuleSet]> {
  const dated = days.length > 1;
  const rules = fc.tuple(ruleOf(leaf, 'a', dated), ruleOf(leaf, 'b', dated));
  return fc
    .record({
      old: rules,
      other: rules,
      edit: fc.constantFrom('all', 'a', 'drop', 'waive', 'rename'),
      waived: fc.boolean(),
    })
    .map(({ old: [a, b], other: [c, d], edit, waived }) => {
      const before = setOf([a, b], waived && dated);
      switch (edit) {
        case 'all':
          return [before, setOf([c, d], waived && dated)];
        case 'a':
          return [before, setOf([{ ...a, when: c.when }, b], waived && dated)];
        case 'drop':
          return [before, setOf([b], false)];
        case 'waive':
          return [before, setOf([a, b], dated && !waived)];
        default:
          return [before, setOf([a, { ...b, id: 'p/c' }], waived && dated)];
      }
    });
}

/** How severe a verdict is. */
export const rank = { allow: 0, warn: 1, review: 2, none: 3, deny: 4 } as const;
