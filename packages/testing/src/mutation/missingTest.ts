// The test that notices a change of a rule: by its verdict, or, where another rule stops the same posts as much, by the rules
// that are among the findings.
import { compare, type PolicyDiff } from '@fineline/analysis';
import { shortRuleId, type Day, type Facts, type LoadedRuleSet, type RuleSet } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';
import type { Expectation } from '../results/testResult.ts';
import { compareDecision } from '../running/compareDecision.ts';
import { testText } from './testText.ts';

/** What is asked of one change. */
export interface Changed {
  readonly loaded: LoadedRuleSet;
  readonly mutated: RuleSet;
  /** The whole id of the rule that was changed. */
  readonly rule: string;
  /** How the two compare. */
  readonly diff: PolicyDiff;
}

/** `unseen` where nothing differs that a test may demand of any post; without a test, why there is none. */
export type MissingTest =
  | { readonly unseen: true }
  | { readonly unseen: false; readonly test: string }
  | { readonly unseen: false; readonly why: string };

/** Looks for the test. */
export function missingTest(changed: Changed): MissingTest {
  const { loaded, diff } = changed;
  const { policy, facts } = loaded.ruleSet;
  const seen = firstDifference(diff);
  const test =
    (seen && testText({ policy: policy.name, verdict: seen.before, ...seen }, facts)) ??
    testOfFindings(changed);
  if (test !== undefined) return { unseen: false, test };
  if (diff.rules.every(({ inEffect }) => inEffect === 'same')) return { unseen: true };
  if (seen?.facts.disputes === undefined) return { unseen: false, why: 'no simple example tells of it' };
  return {
    unseen: false,
    why: 'only a post that disputes what is read in it tells of it, which no example does',
  };
}

/** A test of a post on which the rule by itself does something else, by the rules that are among the findings there. */
function testOfFindings({ loaded, mutated, rule }: Changed): string | undefined {
  const { ruleSet } = loaded;
  const { name } = ruleSet.policy;
  const apart = firstDifference(
    compare({ ...loaded, ruleSet: only(rule, ruleSet) }, { ...loaded, ruleSet: only(rule, mutated) }, once),
  );
  const expected = apart && demandOf(loaded, apart);
  if (!expected || !tells(expected, { ...loaded, ruleSet: mutated }, apart)) return undefined;
  const by = expected.by.map(id => shortRuleId(id, name));
  return testText({ policy: name, verdict: expected.verdict, ...apart, by }, ruleSet.facts);
}

const once = { budget: 20_000, examples: 1 };

interface Apart {
  readonly facts: Facts;
  readonly date: Day;
}

function firstDifference({ rules }: PolicyDiff): PolicyDiff['rules'][number]['looser'] {
  return rules.flatMap(({ looser, stricter }) => looser ?? stricter ?? [])[0];
}

/** A rule set with nothing but one rule. */
function only(rule: string, ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.filter(({ id }) => id === rule) };
}

/** All that a test may demand of these facts. */
function demandOf(loaded: LoadedRuleSet, { facts, date }: Apart): Expectation | undefined {
  const { verdict, findings } = createJudge(loaded)(facts, { date });
  if (verdict === 'none') return undefined;
  return { verdict, by: [...new Set(findings.map(({ rule }) => rule))], only: true };
}

function tells(expected: Expectation, mutated: LoadedRuleSet, { facts, date }: Apart): boolean {
  return compareDecision(expected, createJudge(mutated)(facts, { date }), () => '').length > 0;
}
