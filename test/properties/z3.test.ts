// The comparison of policies that are too large to try every post, held against z3, which is given numbers as numbers and
// knows no cells. It is no dependency: `npm run bench -- analysis` fetches it, and without it this is skipped, aloud.
import { expect, test } from 'vitest';
import { compare, type DiffVerdict } from '@fineline/analysis';
import type { Condition, Effect, Rule, RuleSet } from '@fineline/ruleset';
import { verdictOfZ3 } from '../bench/analysis/verdictOfZ3.ts';
import { isThere, openZ3 } from '../bench/analysis/z3.ts';
import { randomFrom } from './randomFrom.ts';
import { setOf } from './smallWorld.ts';
import { declaredFacts, vocabularies, wordsInPlay } from './world.ts';

type Random = ReturnType<typeof randomFrom>;

function leafOf({ pick, below }: Random): Condition {
  return pick<() => Condition>([
    () => ({
      fact: pick(['cohort.size', 'reach', 'window']),
      operator: pick(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']),
      value: 10 * below(40),
    }),
    () => {
      const fact = pick(['tone', 'topic', 'channel', 'consent'] as const);
      return { fact, operator: 'containsAny', value: [pick(wordsInPlay[fact]), pick(wordsInPlay[fact])] };
    },
    () => ({ fact: 'region', operator: 'equal', value: pick(['coast', 'inland', 'hills']) }),
  ])();
}

function conditionOf(random: Random, depth: number): Condition {
  const below = (): Condition => conditionOf(random, depth - 1);
  if (depth === 0) return leafOf(random);
  return random.pick<() => Condition>([
    () => ({ all: [below(), below()] }),
    () => ({ any: [below(), below()] }),
    () => ({ not: below() }),
  ])();
}

function ruleOf(at: number, random: Random): Rule {
  // Narrow enough that many rules are not all covered by one.
  const when: Condition = { all: [conditionOf(random, 2), leafOf(random), leafOf(random)] };
  return {
    id: `p/r${at}`,
    policy: 'p',
    on: 'post',
    each: 'cohort',
    effect: random.pick<Effect>(['deny', 'deny', 'review', 'warn']),
    when,
    ...(random.below(3) === 0 && { unless: leafOf(random) }),
    neverWaived: false,
    overrides: [],
    see: [],
    clause: { kind: 'deny-when', that: when },
  };
}

function ruleSetOf(rules: readonly Rule[]): RuleSet {
  return { ...setOf(rules, false), vocabularies, facts: declaredFacts };
}

/** The same rules with one or two changed, or each condition said the other way round. */
function changed(rules: readonly Rule[], random: Random): readonly Rule[] {
  const at = random.below(rules.length);
  const other = ruleOf(at, random);
  const put = (rule: Rule): readonly Rule[] => rules.map((it, place) => (place === at ? rule : it));
  const [rule] = [rules[at]!];
  return random.pick<() => readonly Rule[]>([
    () => put(other),
    () => put({ ...rule, when: { all: [rule.when, leafOf(random)] } }),
    () => put({ ...rule, when: { any: [rule.when, { all: [rule.when, leafOf(random)] }] } }),
    () => rules.map(it => ({ ...it, when: { not: { any: [{ not: it.when }] } } })),
    () => rules.filter(it => it !== rule),
    () => [...rules, { ...other, id: 'p/more' }],
  ])();
}

const pairs = Number(process.env['ANALYSIS_Z3_PAIRS'] ?? 30);

if (!isThere())
  console.error(
    'z3-solver is not there, so nothing is held against it: `npm run bench -- analysis 10` fetches it',
  );

test.skipIf(!isThere())(`z3 says the same of ${pairs} pairs`, { timeout: 600_000 }, async () => {
  const z3 = await openZ3();
  const random = randomFrom(53);
  const seen = new Map<DiffVerdict, number>();
  const wrong: unknown[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const rules = Array.from({ length: 5 + random.below(40) }, (_, at) => ruleOf(at, random));
    const [old, now] = [ruleSetOf(rules), ruleSetOf(changed(rules, random))];
    const { verdict } = compare({ ruleSet: old, digest: '1' }, { ruleSet: now, digest: '2' });
    const theirs = await verdictOfZ3(old, now, z3);
    seen.set(theirs, (seen.get(theirs) ?? 0) + 1);
    if (verdict !== theirs) wrong.push([pair, verdict, theirs]);
  }
  await z3.close();
  console.error(`z3: ${JSON.stringify([...seen])}`);
  expect(wrong).toEqual([]);
  expect(seen.size).toBeGreaterThan(1);
});
