// The whole way from facts to a decision. Rules are compiled once; a post that keeps every rule costs a first look at its
// facts, and findings are built only for rules that are not surely kept.
import {
  expectLoaded,
  type Day,
  type Facts,
  type Reading,
  type RuleSet,
  type Writable,
} from '@fineline/ruleset';
import { compileAdmission } from './admit.ts';
import { compileRules, type CompiledRule } from './compileRule.ts';
import type { Decision, Finding, Verdict } from './decision.ts';
import { layOutFacts } from './factSlots.ts';
import { conflictFindings } from './findings/conflictFindings.ts';
import { foldFindings, overriddenIn } from './findings/foldFindings.ts';
import { whyNotInForce } from './inForce.ts';
import { judgeRules } from './judgeRules.ts';
import { indexRules, type RuleIndex } from './ruleIndex.ts';
import { compileSift, type Sift } from './sift.ts';
import { obligationsOf, verdictOf } from './verdict.ts';

export interface JudgeOptions {
  /** The day that the policy's dates, `during` and waivers are held against. */
  readonly date: Day;
  /** Goes into the decision as it is. */
  readonly id?: string;
  /** Whether the decision says how every condition came out. */
  readonly trace?: boolean;
}

/**
 * Judges the facts of one post. Never throws on facts: those of the wrong shape count as unknown and are listed in
 * `problems`. The same input gives the same decision everywhere.
 * @throws TypeError where the options give no day.
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

/** The judge, and what it asks before it takes the long way. */
export function compileJudge({ ruleSet, digest }: { readonly ruleSet: RuleSet; readonly digest: string }): {
  readonly judge: Judge;
  readonly rules: readonly CompiledRule[];
  readonly quickly: () => { readonly index: RuleIndex; readonly sift: Sift } | undefined;
  readonly whyNotOn: (date: Day) => string | undefined;
} {
  const { name: policy, version } = ruleSet.policy;
  const slots = layOutFacts(ruleSet);
  const admit = compileAdmission(slots, ruleSet.requires.vocabulary);
  const rules = compileRules(ruleSet, slots);
  const overridden = overriddenIn(ruleSet);
  let asked = 0;
  let quick: { readonly index: RuleIndex; readonly sift: Sift } | undefined;
  const quickly = (): typeof quick => {
    if (quick || asked++ < fewPosts) return quick;
    const index = indexRules(rules);
    return (quick = { index, sift: compileSift(index, slots, ruleSet.requires.vocabulary) });
  };
  let lastDay: Day | undefined;
  let why: string | undefined;
  const whyNotOn = (date: Day): string | undefined => {
    // A text that is no day decides nothing, which a decision can say.
    if (typeof date !== 'string')
      throw new TypeError("posts are judged on a day: `judge(facts, { date: '2026-12-01' })`");
    // Thousands of posts are judged on one day.
    if (date !== lastDay) why = whyNotInForce(ruleSet, date, !ruleSet.applies.posts && 'posts');
    lastDay = date;
    return why;
  };

  const decisionOf = (
    id: string | undefined,
    date: Day,
    verdict: Verdict,
    findings: Decision['findings'],
    obligations: Decision['obligations'],
    reading: Reading | undefined,
    reason?: string,
  ): Writable<Decision> => {
    const ruleSet = digest;
    let decision = { formatVersion: 1 } as Writable<Decision>;
    // Whole, where nothing is out of the way: an object that is put together key by key costs as much as judging.
    if (version !== undefined && reason === undefined)
      decision =
        id === undefined
          ? { formatVersion: 1, policy, version, ruleSet, date, verdict, findings, obligations }
          : { formatVersion: 1, id, policy, version, ruleSet, date, verdict, findings, obligations };
    else {
      if (id !== undefined) decision.id = id;
      decision.policy = policy;
      if (version !== undefined) decision.version = version;
      decision.ruleSet = ruleSet;
      decision.date = date;
      decision.verdict = verdict;
      if (reason !== undefined) decision.reason = reason;
      decision.findings = findings;
      decision.obligations = obligations;
    }
    if (reading) {
      decision.text = reading.text;
      decision.reader = reading.reader;
    }
    return decision;
  };

  const judge: Judge = (facts, { date, id, trace = false } = noOptions) => {
    const reason = whyNotOn(date);
    const fast = reason === undefined && !trace ? quickly() : undefined;
    const left = fast?.sift(facts);
    const possible = left && fast?.index.rulesIn(left);
    if (possible?.length === 0 && !facts.reading?.otherReaders)
      return decisionOf(id, date, 'allow', [], [], facts.reading);
    const admitted = admit(facts);
    const { problems, reading } = admitted;
    const judged =
      reason === undefined
        ? judgeRules(rules, admitted, slots, date, trace, possible ? () => possible : fast?.index.possible)
        : nothingJudged;
    const conflicts = reason === undefined ? conflictFindings(admitted, slots) : [];
    const all = conflicts.length > 0 ? [...judged.findings, ...conflicts] : judged.findings;
    const findings = inOrder(foldFindings(all, overridden));
    const verdict = reason === undefined ? verdictOf(all) : 'none';
    const decision = decisionOf(id, date, verdict, findings, obligationsOf(findings), reading, reason);
    if (reading?.otherReaders) decision.otherReaders = reading.otherReaders;
    if (problems.length > 0) decision.problems = problems;
    if (trace) decision.trace = judged.traces;
    return decision;
  };
  return { judge, rules, quickly, whyNotOn };
}

/** Of a program without types, which is told what is missing. */
const noOptions = {} as JudgeOptions;

/** An index takes as long to build as so many posts to judge without one. */
const fewPosts = 2;

const nothingJudged: ReturnType<typeof judgeRules> = { findings: [], traces: [] };

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return findings.toSorted((a, b) => {
    if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
    return (a.cohort ?? 0) - (b.cohort ?? 0);
  });
}
