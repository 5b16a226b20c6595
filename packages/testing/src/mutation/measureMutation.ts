// Small changes of a policy, each held against all examples. One that no example notices is compared with the policy for
// every combination of facts: either nothing at all would notice it, and it does not count, or there is a post that does,
// and that post is the test that is missing.
import { compare } from '@fineline/analysis';
import type { LoadedRuleSet, RuleSet } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';
import type { LocatedPlace } from '../loading/locate.ts';
import type { Judgeable } from '../results/judgeable.ts';
import type { Mutation, Survivor } from '../results/mutation.ts';
import { compareDecision } from '../running/compareDecision.ts';
import { missingTest } from './missingTest.ts';
import { mutantsOf, type Mutant } from './mutantsOf.ts';

/** Conflicts that one question about a mutant may cost. */
const budget = 20_000;

/**
 * Mutates the policy's own rules about posts and tells which mutants its examples notice.
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
  const own = ruleSet.rules.filter(({ on, policy }) => on === 'post' && policy === ruleSet.policy.name);
  let [killed, equivalent] = [0, 0];
  const survivors: Survivor[] = [];
  for (const rule of own)
    for (const mutant of mutantsOf(rule, ruleSet)) {
      const mutated = withMutant(ruleSet, rule.id, mutant);
      if (isNoticed(mutated, examples)) {
        killed++;
        continue;
      }
      const diff = compare(loaded, { ruleSet: mutated, digest: 'a mutant' }, { budget, examples: 1 });
      if (diff.verdict === 'same') {
        equivalent++;
        continue;
      }
      const missing = missingTest({ loaded, mutated, rule: rule.id, diff });
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
  const total = killed + survivors.length;
  return {
    total,
    killed,
    equivalent,
    score: total === 0 ? 100 : Math.floor((100 * killed) / total),
    survivors,
  };
}

function withMutant(ruleSet: RuleSet, id: string, { rule }: Mutant): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.flatMap(it => (it.id === id ? (rule ?? []) : it)) };
}

function isNoticed(ruleSet: RuleSet, examples: readonly Judgeable[]): boolean {
  const judge = createJudge({ ruleSet, digest: 'a mutant' });
  return examples.some(
    ({ facts, date, expected }) => compareDecision(expected, judge(facts, { date }), () => '').length > 0,
  );
}
