// The comparison held against all posts of a world so tiny that thousands of pairs of policies can be: an interval, a word
// below another, unknown facts, a waiver on its days, two groups. `ANALYSIS_PAIRS` says how many pairs.
import { expect, test } from 'vitest';
import { compare } from '@fineline/analysis';
import {
  builtInVocabularies,
  type Condition,
  type Effect,
  type Facts,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';
import { given } from '../../packages/runtime/testing/given.ts';
import { randomFrom } from './randomFrom.ts';
import { countOf, isWidest, widestAlone, type Widest } from './fewest.ts';
import { rank } from './smallWorld.ts';

const vocabularies = {
  ...builtInVocabularies,
  tone: [
    { word: 'hostile', under: [] },
    { word: 'mocking', under: ['hostile'] },
  ],
};

const sizes = [
  undefined,
  ...[5, 10, 15].map(at => ({ min: at, max: at })),
  ...[
    [5, 10],
    [5, 15],
    [10, 15],
  ].map(([min, max]) => ({ min: min!, max: max! })),
  ...[5, 10, 15].map(min => ({ min, max: null })),
];
const groups = sizes.map(size => (size ? { size } : {}));
const groupFacts: readonly Facts[] = [
  {},
  { cohorts: [] },
  ...groups.map(group => ({ cohorts: [group] })),
  { cohorts: [groups[1]!, groups[3]!] },
  { cohorts: [groups[0]!, groups[2]!] },
];
const toneFacts: readonly Facts[] = [
  {},
  ...[[], ['hostile'], ['mocking']].flatMap(has => [{ tone: { has } }, { tone: { has, open: true } }]),
  ...[true, false].map(open => ({ tone: { has: ['hostile'], lacks: ['mocking'], open } })),
  ...['mocking', 'hostile'].map(word => ({ tone: { has: [], lacks: [word], open: true } })),
];
const campaignFacts: readonly Facts[] = [{}, { campaign: { value: 'picks' } }];
const posts = groupFacts.flatMap(group =>
  toneFacts.flatMap(tone => campaignFacts.map(campaign => ({ ...group, ...tone, ...campaign }))),
);
const days = ['2026-03-15', '2026-06-01'];

type Random = ReturnType<typeof randomFrom>;

function leafOf({ pick }: Random): Condition {
  return pick<() => Condition>([
    () => ({
      fact: 'cohort.size',
      operator: pick(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']),
      value: 10,
    }),
    () => ({
      fact: 'tone',
      operator: pick(['containsAny', 'containsOnly']),
      value: pick([['hostile'], ['mocking'], ['hostile', 'mocking']]),
    }),
    () =>
      pick<Condition>([
        { fact: 'tone', operator: 'empty', value: true },
        { fact: 'tone', operator: 'known', value: true },
      ]),
  ])();
}

function conditionOf(random: Random, depth: number): Condition {
  const below = (): Condition => conditionOf(random, depth - 1);
  if (depth === 0 || random.below(2) === 0) return leafOf(random);
  return random.pick<() => Condition>([
    () => ({ all: [below(), below()] }),
    () => ({ any: [below(), below()] }),
    () => ({ not: below() }),
  ])();
}

function ruleOf(id: string, random: Random): Rule {
  const when = conditionOf(random, 2);
  return {
    id: `p/${id}`,
    policy: 'p',
    on: 'post',
    each: 'cohort',
    effect: random.pick<Effect>(['deny', 'deny', 'review', 'warn']),
    when,
    ...(random.below(3) === 0 && { unless: conditionOf(random, 1) }),
    neverWaived: false,
    overrides: [],
    see: [],
    clause: { kind: 'deny-when', that: when },
  };
}

function setOf(rules: readonly Rule[], waived: boolean): RuleSet {
  const waivers = waived
    ? [
        {
          rule: 'p/a',
          campaigns: ['picks'],
          from: '2026-03-01',
          until: '2026-03-31',
          by: 'x',
          because: 'y',
        },
      ]
    : [];
  return { ...given({}, { vocabularies, waivers }), rules };
}

/** A rule, and how severely it is taken for each post on each day; `waived`: where the first rule of a policy is. */
interface Known {
  readonly rule: Rule;
  readonly plain: readonly number[];
  readonly waived: readonly number[];
}

const points = days.flatMap(date =>
  posts.map(facts => ({ facts, date, size: countOf(facts), isOne: (facts.cohorts ?? []).length < 2 })),
);

/** A decision is the worst of its findings: a rule is judged once for all policies that it is in. */
function known(rule: Rule): Known {
  const alone = { ...rule, id: 'p/a' };
  const [plain, waived] = [false, true].map(isWaived => {
    const judge = createJudge({ ruleSet: setOf([alone], isWaived), digest: 'rules' });
    return points.map(({ facts, date }) => rank[judge(facts, { date }).verdict]);
  });
  return { rule, plain: plain!, waived: waived! };
}

/** The rules of a policy, by id, as its posts feel them. */
interface Policy {
  readonly ruleSet: RuleSet;
  readonly felt: ReadonlyMap<string, readonly number[]>;
  readonly verdicts: readonly number[];
}

function policyOf(chosen: readonly Known[], waived: boolean): Policy {
  const rules = chosen.map(({ rule }, at) => ({ ...rule, id: `p/${'abc'[at]}` }));
  const felt = new Map(
    rules.map(({ id }, at) => [id, waived && at === 0 ? chosen[at]!.waived : chosen[at]!.plain]),
  );
  const verdicts = points.map((_, at) => Math.max(0, ...[...felt.values()].map(levels => levels[at]!)));
  return { ruleSet: setOf(rules, waived && rules.length > 0), felt, verdicts };
}

function pairOf(pool: readonly Known[], random: Random): readonly [Policy, Policy] {
  const [a, b, c] = [random.pick(pool), random.pick(pool), random.pick(pool)];
  const changed = random.pick([[a, b, c], [b], [c, b], [a, c], [b, a]]);
  return [policyOf([a, b], random.below(2) === 0), policyOf(changed, random.below(2) === 0)];
}

/** Of the posts that a rule of one policy stops and the other policy lets pass, those with the widest gap. */
function fewest({ felt }: Policy, rule: string, others: readonly number[]): Widest | undefined {
  const own = felt.get(rule)!;
  const besides = [...felt.values()].filter(it => it !== own);
  return widestAlone(
    [...points.entries()].filter(([, { isOne }]) => isOne),
    ([at], severe, mild) => own[at]! >= severe && others[at]! < mild,
    ([at], severe) => besides.every(levels => levels[at]! < severe),
    ([, { size }]) => size,
  );
}

const pairs = Number(process.env.ANALYSIS_PAIRS ?? 4_000);

test(`of ${pairs} pairs of policies none is compared wrongly`, { timeout: 3_600_000 }, () => {
  const random = randomFrom(53);
  const pool = Array.from({ length: 80 }, () => known(ruleOf('a', random)));
  const seen = new Map<string, number>();
  const wrong: unknown[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const [old, now] = pairOf(pool, random);
    const isLooser = old.verdicts.some((before, at) => now.verdicts[at]! < before);
    const isStricter = old.verdicts.some((before, at) => now.verdicts[at]! > before);
    const expected =
      isLooser && isStricter ? 'incomparable' : isLooser ? 'looser' : isStricter ? 'stricter' : 'same';
    // Looking for the smallest examples takes longer than the verdict: every tenth pair is asked for them.
    const diff = compare(
      { ruleSet: old.ruleSet, digest: '1' },
      { ruleSet: now.ruleSet, digest: '2' },
      { examples: pair % 10 === 0 ? 50 : 0 },
    );
    seen.set(expected, (seen.get(expected) ?? 0) + 1);
    if (diff.verdict !== expected) wrong.push([pair, diff.verdict, expected, old.ruleSet, now.ruleSet]);
    for (const { rule, was = rule, looser, stricter } of diff.rules) {
      if (looser && !isWidest(looser, 'looser', fewest(old, was, now.verdicts)))
        wrong.push([pair, rule, 'looser', looser, old.ruleSet, now.ruleSet]);
      if (stricter && !isWidest(stricter, 'stricter', fewest(now, rule, old.verdicts)))
        wrong.push([pair, rule, 'stricter', stricter, old.ruleSet, now.ruleSet]);
    }
  }
  expect(wrong).toEqual([]);
  expect([...seen.keys()].sort()).toEqual(['incomparable', 'looser', 'same', 'stricter']);
});
