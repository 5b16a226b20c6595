// A world so small that every post in it can be judged: what the comparison says is held against all of them, unknown
// facts, intervals, words below others, waivers, disputes and second groups included.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type Difference, type DiffVerdict } from '@fineline/analysis';
import {
  builtInVocabularies,
  type Comparison,
  type Condition,
  type Effect,
  type Facts,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { createJudge, type Decision } from '@fineline/runtime';

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
const ofSize: fc.Arbitrary<Condition> = fc.oneof(
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
const ofTone: fc.Arbitrary<Condition> = fc.oneof(
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

function conditionOf(leaf: fc.Arbitrary<Condition>, depth: number): fc.Arbitrary<Condition> {
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

interface Kind {
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

const kinds: readonly Kind[] = [
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

function ruleOf(leaf: fc.Arbitrary<Condition>, id: string, dated: boolean): fc.Arbitrary<Rule> {
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

function setOf(rules: readonly Rule[], waived: boolean): RuleSet {
  return {
    formatVersion: 1,
    policy: { name: 'p' },
    applies: { posts: true, datasets: [] },
    parents: [],
    facts: [],
    vocabularies,
    datasets: [],
    measures: [],
    rules,
    waivers: waived
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
      : [],
    guarantees: [],
    requires: { facts: [], vocabulary: 'sha256:words' },
  };
}

function arbitraryPair({ leaf, days }: Kind): fc.Arbitrary<readonly [RuleSet, RuleSet]> {
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

const rank = { allow: 0, warn: 1, review: 2, none: 3, deny: 4 } as const;

/** How many facts an example states. */
function countOf({ cohorts, disputes = [], openCohorts: _, ...rest }: Facts): number {
  const [group] = cohorts ?? [];
  return Object.keys(rest).length + disputes.length + (cohorts ? 1 : 0) + Object.keys(group ?? {}).length;
}

/** The fewest facts of a post that one rule stops at a level and the other policy lets pass there. */
function fewest(points: readonly (readonly [Facts, Decision, Decision])[], rule: string): number | undefined {
  for (const level of ['deny', 'review', 'warn'] as const) {
    const counts = points
      .filter(([{ cohorts = [] }]) => cohorts.length < 2)
      .filter(
        ([, one, other]) =>
          rank[other.verdict] < rank[level] &&
          one.findings.some(finding => finding.rule === rule && rank[finding.countsAs] >= rank[level]),
      )
      .map(([facts]) => countOf(facts));
    if (counts.length > 0) return Math.min(...counts);
  }
  return undefined;
}

const runs = Number(process.env.ANALYSIS_RUNS ?? 20);

test.each([0, 1, 2])('a comparison says what every post of a small world says (%i)', at => {
  const kind = kinds[at]!;
  const tally = new Map<DiffVerdict, number>();
  fc.assert(
    fc.property(arbitraryPair(kind), ([old, now]) => {
      const judges = [old, now].map(ruleSet => createJudge({ ruleSet, digest: 'sha256:rules' }));
      const points = kind.days.flatMap(date =>
        kind.posts.map(facts => [facts, judges[0]!(facts, { date }), judges[1]!(facts, { date })] as const),
      );
      const isLooser = points.some(([, before, after]) => rank[after.verdict] < rank[before.verdict]);
      const isStricter = points.some(([, before, after]) => rank[after.verdict] > rank[before.verdict]);
      const expected =
        isLooser && isStricter ? 'incomparable' : isLooser ? 'looser' : isStricter ? 'stricter' : 'same';
      const diff = compare({ ruleSet: old, digest: 'sha256:1' }, { ruleSet: now, digest: 'sha256:2' });
      tally.set(expected, (tally.get(expected) ?? 0) + 1);
      expect([diff.verdict, diff.verdict === expected ? [] : diff.rules]).toEqual([expected, []]);
      const turned = points.map(([facts, before, after]) => [facts, after, before] as const);
      for (const { rule, was = rule, looser, stricter } of diff.rules) {
        if (looser) expect([rule, countOf(looser.facts)]).toEqual([rule, fewest(points, was)]);
        if (stricter) expect([rule, countOf(stricter.facts)]).toEqual([rule, fewest(turned, rule)]);
        for (const difference of [looser, stricter])
          if (difference) expect(replayed(difference, judges)).toBe(true);
      }
    }),
    { seed: 53, numRuns: runs, endOnFailure: true },
  );
  console.error(`small world ${at}: ${JSON.stringify([...tally])}`);
  expect(tally.size).toBe(4);
});

function replayed(
  { facts, date, before, after }: Difference,
  judges: readonly ReturnType<typeof createJudge>[],
): boolean {
  return (
    judges[0]!(facts, { date }).verdict === before &&
    judges[1]!(facts, { date }).verdict === after &&
    before !== after
  );
}
