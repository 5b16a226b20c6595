// Rule sets in a few words, and decisions as a few lines, so that a test reads as a table.
import {
  builtInVocabularies,
  comparisonsIn,
  type Clause,
  type Condition,
  type Facts,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { createJudge, createTracingJudge, type Decision, type JudgeOptions } from '@fineline/runtime';

/** A rule with everything but its condition left to defaults. */
export interface RuleInShort extends Partial<Omit<Rule, 'id' | 'on' | 'when'>> {
  readonly when: Condition;
}

export const day = '2026-06-15';

/** A rule set of a policy `p`; an id without a policy is of `p`. */
export function given(
  rules: { readonly [id: string]: RuleInShort },
  more: Partial<Omit<RuleSet, 'rules'>> = {},
): RuleSet {
  return {
    formatVersion: 1,
    policy: { name: 'p' },
    applies: { posts: true, datasets: [] },
    parents: [],
    facts: [],
    vocabularies: builtInVocabularies,
    datasets: [],
    measures: [],
    rules: Object.entries(rules).map(([id, rule]) => ruleFrom(id.includes('/') ? id : `p/${id}`, rule)),
    waivers: [],
    guarantees: [],
    requires: { facts: [], vocabulary: 'sha256:words' },
    ...more,
  };
}

function ruleFrom(id: string, rule: RuleInShort): Rule {
  const comparisons = [rule.when, ...(rule.unless ? [rule.unless] : [])].flatMap(comparisonsIn);
  const [policy = ''] = id.split('/');
  return {
    id,
    policy,
    on: 'post',
    effect: 'deny',
    neverWaived: false,
    overrides: [],
    see: [],
    clause: { kind: 'deny-when', that: rule.when },
    ...(comparisons.some(({ fact }) => fact.startsWith('cohort.')) && { each: 'cohort' }),
    ...rule,
  };
}

/** `min cohort 1_000 people` and its likes, as the compiler lowers them. */
export const minCohort = (people: number, more: Partial<RuleInShort> = {}): RuleInShort => ({
  when: { fact: 'cohort.size', operator: 'lessThan', value: people },
  clause: { kind: 'min-cohort', atLeast: { value: people, unit: 'people' } },
  ...more,
});

type Banned = Extract<Clause, { readonly kind: 'ban' }>['facet'];

export const ban = (
  facet: Banned,
  words?: readonly string[],
  more: Partial<RuleInShort> = {},
): RuleInShort => ({
  when: words
    ? { fact: facet, operator: 'containsAny', value: words }
    : { not: { fact: facet, operator: 'empty', value: true } },
  clause: { kind: 'ban', facet, ...(words && { words }) },
  ...more,
});

export const allowOnly = (facet: Banned, words: readonly string[]): RuleInShort => ({
  when: { not: { fact: facet, operator: 'containsOnly', value: words } },
  clause: { kind: 'allow-only', facet, words },
});

export const require = (that: Condition, more: Partial<RuleInShort> = {}): RuleInShort => ({
  when: { not: that },
  clause: { kind: 'require', that },
  ...more,
});

/** Judges posts by one rule set; facts may be of any shape. */
export function judging(ruleSet: RuleSet): (facts: unknown, options?: Partial<JudgeOptions>) => Decision {
  const judge = createJudge({ ruleSet, digest: 'sha256:rules' });
  return (facts, options) => judge(facts as Facts, { date: day, ...options });
}

export function judge(ruleSet: RuleSet, facts: unknown, options: Partial<JudgeOptions> = {}): Decision {
  return judging(ruleSet)(facts, options);
}

/** The same with a trace. */
export function tracing(ruleSet: RuleSet, facts: unknown, options: Partial<JudgeOptions> = {}): Decision {
  const judge = createTracingJudge({ ruleSet, digest: 'sha256:rules' });
  return judge(facts as Facts, { date: day, ...options });
}

/** A decision as lines: the verdict, then each finding with what it counts as, its evidence and what would settle it. */
export function render(decision: Decision): string {
  const lines = decision.findings.map(finding => {
    const { rule, state, countsAs, cohort, message, evidence, missing, folded } = finding;
    const parts = [
      `${rule}${cohort === undefined ? '' : `#${cohort}`} ${state}, ${countsAs}: ${message}`,
      ...(evidence.length > 0
        ? [`at ${evidence.map(({ span }) => `${span?.start}-${span?.end}`).join(', ')}`]
        : []),
      ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
      ...(folded ? [`for ${folded.join(', ')}`] : []),
    ];
    return parts.join(' | ');
  });
  const reason = decision.reason === undefined ? '' : `: ${decision.reason}`;
  return [`${decision.verdict}${reason}`, ...lines].join('\n');
}

/** The value of a condition, found from what a rule makes of it: broken, kept or undetermined. */
export function valueOf(condition: Condition, facts: unknown, more: Partial<RuleSet> = {}): string {
  const [finding] = judge(given({ r: { when: condition } }, more), facts).findings;
  if (!finding) return 'false';
  return finding.state === 'broken' ? 'true' : 'unknown';
}
