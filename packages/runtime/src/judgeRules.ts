import type { Day, Rule } from '@fineline/ruleset';
import type { Admitted } from './admit.ts';
import { breaks, type CompiledRule } from './compileRule.ts';
import { FALSE, TRUE, UNKNOWN, type Kleene } from './conditions/kleene.ts';
import type { Finding, FindingState, RuleTrace } from './decision.ts';
import { factIn, noGroup, unknownGroup, type FactSlots, type Frame } from './factSlots.ts';
import { buildFinding } from './findings/buildFinding.ts';
import type { Case } from './findings/case.ts';
import { isWithin, waiverFor } from './inForce.ts';
import { whyUnread } from './messages/whyUnread.ts';
import type { RuleIndex } from './ruleIndex.ts';
import { withoutDisputed, type Subject } from './subject.ts';
import { traceRule } from './traceRule.ts';

/**
 * Judges every rule in force, once for each group where it speaks of groups: on the facts as they stand, and again
 * without those that are disputed. With `tracing` also says how every rule came out; else only those are looked at that
 * are `possible`.
 */
export function judgeRules(
  rules: readonly CompiledRule[],
  given: Admitted,
  slots: FactSlots,
  date: Day,
  tracing: boolean,
  possible: RuleIndex['possible'] = () => rules,
): { readonly findings: readonly Finding[]; readonly traces: readonly RuleTrace[] } {
  const findings: Finding[] = [];
  const traces: RuleTrace[] = [];
  const doubted: Subject = given.disputes.length > 0 ? withoutDisputed(given, slots) : given;
  for (const compiled of tracing ? rules : possible(given, doubted)) {
    // Most rules are kept, and cost no more than to see that.
    if (!tracing && isKept(compiled, given, doubted)) continue;
    const inForce = isInForce(compiled, date);
    if (!inForce && !tracing) continue;
    const judged = judgeRule(compiled, given, compiled.rule.neverWaived ? given : doubted, {
      slots,
      date,
      tracing,
      inForce,
    });
    for (const finding of judged.findings) findings.push(finding);
    for (const trace of judged.traces) traces.push(trace);
  }
  return { findings, traces };
}

function isInForce({ rule: { during } }: CompiledRule, date: Day): boolean {
  return !during || isWithin(date, during.from, during.to);
}

function isKept(compiled: CompiledRule, given: Subject, doubted: Subject): boolean {
  if (!isKeptIn(compiled, given)) return false;
  return doubted === given || compiled.rule.neverWaived || isKeptIn(compiled, doubted);
}

function isKeptIn(compiled: CompiledRule, subject: Subject): boolean {
  for (const group of groupsFor(compiled.rule, subject))
    if (breaks(compiled, subject.post, group) !== FALSE) return false;
  return true;
}

interface RuleSetting {
  readonly slots: FactSlots;
  readonly date: Day;
  readonly tracing: boolean;
  readonly inForce: boolean;
}

/** The findings of one rule, group by group, and with `tracing` how it came out for each. */
function judgeRule(
  compiled: CompiledRule,
  given: Admitted,
  doubted: Subject,
  { slots, date, tracing, inForce }: RuleSetting,
): { readonly findings: readonly Finding[]; readonly traces: readonly RuleTrace[] } {
  const { rule, waivers } = compiled;
  const caseFor = ({ at, asGiven, inDoubt }: Outcome): Case => {
    const onDoubt = restsOnDoubt(stateOf(asGiven, inDoubt), asGiven, inDoubt);
    return caseOf(compiled, onDoubt ? doubted : given, at, given, slots);
  };
  const times = groupsFor(rule, given).length;
  const open: Outcome[] = [];
  const traced: RuleTrace[] = [];
  for (let at = 0; at < times; at++) {
    const asGiven = breaks(compiled, given.post, groupsFor(rule, given)[at]!);
    const inDoubt =
      doubted === given ? asGiven : breaks(compiled, doubted.post, groupsFor(rule, doubted)[at]!);
    const kept = asGiven === FALSE && inDoubt === FALSE;
    const outcome = { at, asGiven, inDoubt };
    if (!kept && inForce) open.push(outcome);
    else if (tracing) traced[at] = traceRule(caseFor(outcome), inForce ? 'kept' : 'not-in-force');
  }
  const waiver = waivers.length > 0 ? waiverFor(waivers, campaignOf(doubted, slots), date) : undefined;
  const listed = worstOf(open);
  const disputes = doubted === given ? noDisputes : given.disputes;
  const findings = listed.map((outcome, nth): Finding => {
    const it = caseFor(outcome);
    const finding = buildFinding(it, stateOf(outcome.asGiven, outcome.inDoubt), waiver, disputes);
    if (tracing) traced[outcome.at] = traceRule(it, finding.state);
    const more = nth === listed.length - 1 ? open.length - listed.length : 0;
    return more > 0 ? { ...finding, more } : finding;
  });
  return { findings, traces: tracing ? traced.filter(trace => trace !== undefined) : traced };
}

/** How a rule came out for the group at an index: on the facts as given, and without the disputed ones. */
interface Outcome {
  readonly at: number;
  readonly asGiven: Kleene;
  readonly inDoubt: Kleene;
}

/** A text may name a hundred thousand groups: a rule lists so many, and says of how many more the last one speaks. */
const mostListed = 100;

/** The outcomes that weigh most, in the order of their groups. */
function worstOf(open: readonly Outcome[]): readonly Outcome[] {
  if (open.length <= mostListed) return open;
  const weight = ({ asGiven, inDoubt }: Outcome): number => (stateOf(asGiven, inDoubt) === 'broken' ? 0 : 1);
  return open
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, mostListed)
    .sort((a, b) => a.at - b.at);
}

const noGroups: readonly Frame[] = [unknownGroup];
const noDisputes: Admitted['disputes'] = [];
const nothingDisputed: Case['disputed'] = new Set();

function groupsFor({ each }: Rule, { groups }: Subject): readonly Frame[] {
  return each === 'cohort' ? groups : noGroups;
}

/** A rule that is broken only by what is disputed is `disputed`: a dispute turns no finding into nothing. */
function stateOf(asGiven: Kleene, inDoubt: Kleene): Exclude<FindingState, 'waived'> {
  if (inDoubt === TRUE) return 'broken';
  return asGiven === TRUE ? 'disputed' : 'undetermined';
}

/** Whether the finding is to be explained by the facts without the disputed ones. */
function restsOnDoubt(state: FindingState, asGiven: Kleene, inDoubt: Kleene): boolean {
  if (state === 'disputed') return false;
  return state === 'broken' ? asGiven !== TRUE : inDoubt === UNKNOWN;
}

function caseOf(
  compiled: CompiledRule,
  explaining: Subject,
  at: number,
  given: Admitted,
  slots: FactSlots,
): Case {
  const { rule } = compiled;
  const [group, asGiven] = [groupsFor(rule, explaining)[at]!, groupsFor(rule, given)[at]!];
  return {
    compiled,
    post: explaining.post,
    group,
    cohort: asGiven !== noGroup && asGiven !== unknownGroup ? at : undefined,
    unclear: given.unclear,
    slots,
    disputed: explaining === given ? nothingDisputed : new Set(given.disputes.map(({ fact }) => fact)),
    wasRead: given.reading !== undefined,
    unread: whyUnread.get(given.reading?.language),
  };
}

function campaignOf({ post }: Subject, slots: FactSlots): string | null | undefined {
  const slot = slots.get('campaign');
  return slot?.kind === 'texts' ? factIn(post, slot)?.value : undefined;
}
