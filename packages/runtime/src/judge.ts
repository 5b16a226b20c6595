// The whole way from facts to a decision. Rules are compiled once; a post that keeps every rule costs a first look at its
// facts, and findings are built only for rules that are not surely kept.
import { expectLoaded, type Day, type Facts, type RuleSet, type Writable } from '@fineline/ruleset';
import { compileAdmission, type Admitted } from './facts/admit.ts';
import { compileRules, type CompiledRule } from './rules/compileRule.ts';
import type { Decision } from './decisions/decision.ts';
import { layOutFacts, type FactSlots } from './facts/factSlots.ts';
import { foldFindings, overriddenIn } from './findings/foldFindings.ts';
import { whyNotInForce } from './rules/inForce.ts';
import { judgeRules } from './findings/judgeRules.ts';
import { indexRules, rulesIn, type RuleIndex } from './sifting/ruleIndex.ts';
import { compileSift, type Sift } from './sifting/sift.ts';
import { obligationsOf, verdictOf } from './decisions/verdict.ts';

export interface JudgeOptions {
  /** The day that the policy's dates, `during` and waivers are held against. */
  readonly date: Day;
  /** Goes into the decision as it is. */
  readonly id?: string;
}

/**
 * Judges the facts of one post. Never throws on facts that are plain data: those of the wrong shape count as unknown and
 * are listed in `problems`. The same input gives the same decision everywhere.
 * @throws TypeError where the options give no day; what a getter or a proxy among the facts throws.
 */
export type Judge = (facts: Facts, options: JudgeOptions) => Decision;

/**
 * Compiles a rule set that was loaded and checked; its `digest` goes into the decisions. Neither is looked at again: whoever
 * puts the two together, or changes a rule set after it was loaded, answers for them. `createGate` of `fineline` checks both.
 * @throws TypeError where it is no such thing.
 */
export function createJudge(loaded: { readonly ruleSet: RuleSet; readonly digest: string }): Judge {
  return compileJudge(expectLoaded(loaded, 'createJudge')).judge;
}

/** What tells which rules a post may break, at a first look or at a second one. */
interface Quick {
  readonly sift: Sift;
  readonly possible: RuleIndex['possible'];
}

/** The judge, what it is made of, and what it asks before it takes the long way. */
export function compileJudge(
  { ruleSet, digest }: { readonly ruleSet: RuleSet; readonly digest: string },
  slots: FactSlots = layOutFacts(ruleSet),
): {
  readonly judge: Judge;
  readonly admit: (facts: unknown) => Admitted;
  readonly rules: readonly CompiledRule[];
  readonly slots: FactSlots;
  readonly quickly: () => Quick;
  readonly whyNotOn: (date: Day) => string | undefined;
} {
  const { name: policy, version } = ruleSet.policy;
  const { vocabulary } = ruleSet.requires;
  const admit = compileAdmission(slots, vocabulary);
  const rules = compileRules(ruleSet, slots);
  const overridden = overriddenIn(ruleSet);
  let asked = 0;
  let quick: Quick = { sift: () => undefined, possible: () => rules };
  const quickly = (): Quick => {
    if (asked++ === fewPosts) {
      const index = indexRules(rules, slots);
      quick = { sift: compileSift(index, slots, vocabulary), possible: index.possible };
    }
    return quick;
  };

  let lastDay: Day | undefined;
  let why: string | undefined;
  const whyNotOn = (date: Day): typeof why => {
    // A text that is no day decides nothing, which a decision can say.
    if (typeof date !== 'string')
      throw new TypeError("posts are judged on a day: `judge(facts, { date: '2026-12-31' })`");
    // Thousands of posts are judged on one day.
    if (date !== lastDay) why = whyNotInForce(ruleSet, date, !ruleSet.applies.posts && 'posts');
    lastDay = date;
    return why;
  };

  /** Whole, where nothing is out of the way: an object that is put together key by key costs as much as judging. */
  const begin = (id: string | undefined, date: Day, reason: typeof why): Writable<Decision> => {
    const [formatVersion, ruleSet, findings, obligations] = [1 as const, digest, [], []];
    const verdict = reason === undefined ? 'allow' : 'none';
    if (version === undefined || reason !== undefined)
      return {
        ...{ formatVersion, ...(id !== undefined && { id }), policy },
        ...{ ...(version !== undefined && { version }), ruleSet, date, verdict },
        ...{ ...(reason !== undefined && { reason }), findings, obligations },
      };
    return id === undefined
      ? { formatVersion, policy, version, ruleSet, date, verdict, findings, obligations }
      : { formatVersion, id, policy, version, ruleSet, date, verdict, findings, obligations };
  };

  const judge: Judge = (facts, { date, id } = {} as JudgeOptions) => {
    const reason = whyNotOn(date);
    const decision = begin(id, date, reason);
    const { sift, possible } = quickly();
    const left = sift(facts);
    const found = left && rulesIn(left, rules);
    const admitted = found?.length === 0 ? undefined : admit(facts);
    if (admitted && reason === undefined) {
      const findings = judgeRules(admitted, found ?? possible(admitted), slots, date);
      decision.verdict = verdictOf(findings);
      decision.findings = foldFindings(findings, overridden);
      decision.obligations = obligationsOf(decision.findings);
    }
    const reading = admitted ? admitted.reading : facts.reading;
    if (reading) {
      decision.text = reading.text;
      decision.reader = reading.reader;
      if (reading.otherReaders) decision.otherReaders = reading.otherReaders;
    }
    if (admitted && admitted.problems.length > 0) decision.problems = admitted.problems;
    return decision;
  };
  return { judge, admit, rules, slots, quickly, whyNotOn };
}

/** An index takes as long to build as so many posts to judge without one. */
const fewPosts = 2;
