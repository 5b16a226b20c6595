// Why two posts are judged differently. Facts that no finding looks at are left out, however much the posts differ in them.
// The way from one to the other is found by giving the one that fares worse facts of the other, fewest first, and judging.
import { isOfGroup, type Day, type LoadedRuleSet } from '@fineline/ruleset';
import {
  createJudge,
  createTracingJudge,
  severity,
  worse,
  type Decision,
  type Verdict,
} from '@fineline/runtime';
import { circumstances } from './circumstances.ts';
import type { ContrastedPost } from './contrastedPost.ts';
import { factDifferences, type Difference } from './factDifferences.ts';

/** A fact in which two posts differ, in words; `unknown` where nobody knows it. */
export interface FactContrast {
  readonly fact: string;
  readonly one: string;
  readonly other: string;
}

/** A rule that one of the posts breaks and the other does not. */
export interface RuleContrast {
  readonly rule: string;
  readonly breaks: 'one' | 'other';
  readonly effect: Verdict;
  readonly message: string;
  /** The day of the other post, where the rule is not in force then. */
  readonly notInForceOn?: Day;
}

export interface Contrast {
  readonly formatVersion: 1;
  readonly policy: string;
  readonly version?: string;
  /** Digest of the rule set. */
  readonly ruleSet: string;
  readonly one: ContrastSide;
  readonly other: ContrastSide;
  /**
   * Facts that findings look at, in code-unit order; then what else sets the posts apart: `day`, a campaign that a waiver is
   * for, `dispute of tone`, `conflict over cohort.size`, `reading`.
   */
  readonly facts: readonly FactContrast[];
  /** What weighs most first. */
  readonly rules: readonly RuleContrast[];
  /** The fewest facts that the post which fares worse would have to share with the other to fare as well, judged. */
  readonly edit?: { readonly of: 'one' | 'other'; readonly facts: readonly string[] };
}

export interface ContrastSide {
  readonly id: string;
  readonly verdict: Verdict;
  readonly date: Day;
  /** Why there is no verdict. */
  readonly reason?: string;
}

/** Facts that are tried in all their combinations: of more than these there is no simple thing to say. */
const mostTried = 12;

/** Holds two posts against one rule set and tells what sets them apart. */
export function contrast(loaded: LoadedRuleSet, one: ContrastedPost, other: ContrastedPost): Contrast {
  const judge = createJudge(loaded);
  const { name, version } = loaded.ruleSet.policy;
  const decide = ({ facts, date }: ContrastedPost): Decision => judge(facts, { date });
  const [first, second] = [decide(one), decide(other)];
  const looked = new Set(
    [...first.findings, ...second.findings].flatMap(({ facts }) => facts.map(({ fact }) => fact)),
  );
  const differing = [
    ...factDifferences(one.facts, other.facts, loaded.ruleSet.facts).filter(({ fact }) =>
      fact === 'cohort' ? [...looked].some(isOfGroup) : looked.has(fact),
    ),
    ...circumstances(one, other, loaded.ruleSet).filter(
      ({ fact, share }) =>
        !looked.has(fact) &&
        (outcomeOf(decide(share(one, other))) !== outcomeOf(first) ||
          outcomeOf(decide(share(other, one))) !== outcomeOf(second)),
    ),
  ];
  const isOneWorse = worse(first.verdict, second.verdict) === first.verdict;
  const [poor, rich] = isOneWorse ? [one, other] : [other, one];
  const edit =
    first.verdict === second.verdict || [first, second].some(({ verdict }) => verdict === 'none')
      ? undefined
      : fewestShared(
          differing.slice(0, mostTried),
          poor,
          rich,
          post => decide(post).verdict === (isOneWorse ? second : first).verdict,
        );
  return {
    formatVersion: 1,
    policy: name,
    ...(version !== undefined && { version }),
    ruleSet: loaded.digest,
    one: sideOf(one, first),
    other: sideOf(other, second),
    facts: differing.map(({ fact, words }) => ({ fact, one: words[0], other: words[1] })),
    rules: [
      ...brokenAlone(first, second, 'one', notInForce(loaded, other)),
      ...brokenAlone(second, first, 'other', notInForce(loaded, one)),
    ].toSorted((a, b) => severity[b.effect] - severity[a.effect]),
    ...(edit && { edit: { of: isOneWorse ? 'one' : 'other', facts: edit } }),
  };
}

function sideOf({ id, date }: ContrastedPost, { verdict, reason }: Decision): ContrastSide {
  return { id, verdict, date, ...(reason !== undefined && { reason }) };
}

/** The rules that are not in force on the day of a post. */
function notInForce(loaded: LoadedRuleSet, { facts, date }: ContrastedPost): ReadonlySet<string> {
  const { trace = [] } = createTracingJudge(loaded)(facts, { date });
  return new Set(trace.flatMap(({ rule, outcome }) => (outcome === 'not-in-force' ? [rule] : [])));
}

/** A decision as far as it counts. */
function outcomeOf({ verdict, findings }: Decision): string {
  return JSON.stringify([
    verdict,
    findings.map(({ rule, cohort, state, countsAs }) => [rule, cohort, state, countsAs]),
  ]);
}

function brokenAlone(
  { findings }: Decision,
  other: Decision,
  breaks: RuleContrast['breaks'],
  asleep: ReadonlySet<string>,
): readonly RuleContrast[] {
  const theirs = new Set(
    other.findings.filter(({ countsAs }) => countsAs !== 'allow').map(({ rule }) => rule),
  );
  const own = new Map(
    findings
      .filter(({ rule, countsAs }) => countsAs !== 'allow' && !theirs.has(rule))
      .reverse()
      .map(({ rule, countsAs, message }): [string, RuleContrast] => [
        rule,
        {
          rule,
          breaks,
          effect: countsAs,
          message,
          ...(asleep.has(rule) && { notInForceOn: other.date }),
        },
      ]),
  );
  return [...own.values()].reverse();
}

/** The fewest differences to be given up for a post to pass as wanted; undefined where none are enough. */
function fewestShared(
  differing: readonly Difference[],
  poor: ContrastedPost,
  rich: ContrastedPost,
  isEnough: (post: ContrastedPost) => boolean,
): readonly string[] | undefined {
  for (let size = 1; size <= differing.length; size++)
    for (const chosen of choices(differing, size))
      if (isEnough(chosen.reduce((so, { share }) => share(so, rich), poor)))
        return chosen.map(({ fact }) => fact);
  return undefined;
}

/** Every choice of so many items, in their order. */
function* choices<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (const [at, item] of items.entries())
      for (const others of choices(items.slice(at + 1), size - 1)) yield [item, ...others];
}
