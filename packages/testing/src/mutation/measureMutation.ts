// Small changes of a policy, each held against all examples. One that no example notices is compared with the policy for
// every combination of facts: either nothing at all would notice it, and it does not count, or there is a post or a table
// that does, and that is the test that is missing.
import { compare } from '@fineline/analysis';
import { isAbout, type LoadedRuleSet, type Rule, type RuleSet } from '@fineline/ruleset';
import { createJudge, createTableJudge } from '@fineline/runtime';
import type { LocatedPlace } from '../loading/locate.ts';
import type { Judgeable, JudgeablePost, JudgeableTable } from '../results/judgeable.ts';
import type { Mutation, Survivor } from '../results/mutation.ts';
import { compareDecision } from '../running/compareDecision.ts';
import { missingTableTest } from './missingTableTest.ts';
import { missingTest, type MissingTest } from './missingTest.ts';
import { mutantsOf, type Mutant } from './mutantsOf.ts';

/** Conflicts that one question about a mutant may cost. */
const budget = 20_000;

/**
 * Mutates the policy's own rules and tells which mutants its examples notice: those about posts the examples of posts, those
 * about tables those of the tables that they are about.
 *
 * @param examples Those that pass.
 * @param placeOf Where a rule stands.
 */
export function measureMutation(
  loaded: LoadedRuleSet,
  examples: readonly Judgeable[],
  placeOf: (rule: string) => LocatedPlace | undefined,
): Mutation {
  const { ruleSet } = loaded;
  const posts = examples.filter(it => 'facts' in it);
  const tables = examples.filter(it => 'measured' in it);
  const own = ruleSet.rules.filter(({ policy }) => policy === ruleSet.policy.name);
  let [killed, equivalent] = [0, 0];
  const survivors: Survivor[] = [];
  for (const rule of own) {
    const about = tables.filter(({ measured }) => isAbout(rule.dataset, measured.dataset));
    const isNoticed = (mutated: RuleSet): boolean =>
      rule.on === 'post' ? isNoticedByPost(mutated, posts) : isNoticedByTable(mutated, about);
    for (const mutant of mutantsOf(rule, ruleSet)) {
      const mutated = withMutant(ruleSet, rule.id, mutant);
      if (isNoticed(mutated)) {
        killed++;
        continue;
      }
      const missing = missingFor(rule, mutated, about);
      if (missing.unseen) {
        equivalent++;
        continue;
      }
      const place = placeOf(rule.id);
      survivors.push({
        rule: rule.id,
        change: mutant.change,
        ...(place && { place }),
        ...('test' in missing ? { test: missing.test } : { why: missing.why }),
      });
    }
  }
  const total = killed + survivors.length;
  return {
    total,
    killed,
    equivalent,
    score: total === 0 ? 100 : Math.floor((100 * killed) / total),
    survivors,
  };

  /** What only the rules about the same may tell of; those about other things are as they were. */
  function missingFor({ id, on }: Rule, mutated: RuleSet, about: readonly JudgeableTable[]): MissingTest {
    const alike = (all: RuleSet): RuleSet => ({ ...all, rules: all.rules.filter(it => it.on === on) });
    const both = [loaded.ruleSet, mutated].map(alike) as [RuleSet, RuleSet];
    const diff = compare(
      { ...loaded, ruleSet: both[0] },
      { ruleSet: both[1], digest: 'a mutant' },
      { budget, examples: 1 },
    );
    if (diff.verdict === 'same') return { unseen: true };
    const changed = { loaded, mutated, rule: id, diff };
    return on === 'post' ? missingTest(changed) : missingTableTest(changed, about);
  }
}

function withMutant(ruleSet: RuleSet, id: string, { rule }: Mutant): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.flatMap(it => (it.id === id ? (rule ?? []) : it)) };
}

function isNoticedByPost(ruleSet: RuleSet, examples: readonly JudgeablePost[]): boolean {
  const judge = createJudge({ ruleSet, digest: 'a mutant' });
  return examples.some(
    ({ facts, date, expected }) => compareDecision(expected, judge(facts, { date }), () => '').length > 0,
  );
}

function isNoticedByTable(ruleSet: RuleSet, examples: readonly JudgeableTable[]): boolean {
  const judge = createTableJudge({ ruleSet, digest: 'a mutant' });
  return examples.some(
    ({ measured, date, expected }) =>
      compareDecision(expected, judge(measured, { date }), () => '').length > 0,
  );
}
