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
    const { rule, waivers } = compiled;
    const believed = rule.neverWaived ? given : doubted;
    const outcomes = outcomesOf(compiled, given, believed, tracing);
    // Most rules are kept, and cost no more than to see that.
    if (outcomes.length === 0) continue;
    const inForce = !rule.during || isWithin(date, rule.during.from, rule.during.to);
    const open = inForce ? outcomes.filter(({ state }) => state !== 'kept') : [];
    const listed = worstOf(open);
    const waiver = waivers.length > 0 ? waiverFor(waivers, campaignOf(believed, slots), date) : undefined;
    const disputes = believed === given ? noDisputes : given.disputes;
    for (const outcome of tracing ? outcomes : listed) {
      const { state } = outcome;
      const it = caseOf(compiled, outcome, given, slots);
      if (!inForce || state === 'kept') traces.push(traceRule(it, inForce ? 'kept' : 'not-in-force'));
      else if (listed.includes(outcome)) {
        const finding = buildFinding(it, state, waiver, disputes);
        if (tracing) traces.push(traceRule(it, finding.state));
        const more = outcome === listed.at(-1) ? open.length - listed.length : 0;
        findings.push(more > 0 ? { ...finding, more } : finding);
      }
    }
  }
  return { findings, traces };
}

/** How a rule came out for the group at an index. */
interface Outcome {
  readonly at: number;
  readonly state: 'kept' | Exclude<FindingState, 'waived'>;
  /** What explains it: the facts as given, or without the disputed ones. */
  readonly subject: Subject;
}

/** How a rule came out, group by group; where it is kept only for those who ask for `all`. */
function outcomesOf(
  compiled: CompiledRule,
  given: Subject,
  doubted: Subject,
  all: boolean,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const groups = groupsFor(compiled.rule, given);
  for (let at = 0; at < groups.length; at++) {
    const asGiven = breaks(compiled, given.post, groups[at]!);
    const inDoubt =
      doubted === given ? asGiven : breaks(compiled, doubted.post, groupsFor(compiled.rule, doubted)[at]!);
    if (all || asGiven !== FALSE || inDoubt !== FALSE)
      outcomes.push({ at, ...explained(asGiven, inDoubt, given, doubted) });
  }
  return outcomes;
}

/** A rule that is broken only by what is disputed is `disputed`: a dispute turns no finding into nothing. */
function explained(asGiven: Kleene, inDoubt: Kleene, given: Subject, doubted: Subject): Omit<Outcome, 'at'> {
  if (inDoubt === TRUE) return { state: 'broken', subject: asGiven === TRUE ? given : doubted };
  if (asGiven === TRUE) return { state: 'disputed', subject: given };
  if (inDoubt === UNKNOWN) return { state: 'undetermined', subject: doubted };
  return { state: asGiven === UNKNOWN ? 'undetermined' : 'kept', subject: given };
}

/** A text may name a hundred thousand groups: a rule lists so many, and says of how many more the last one speaks. */
const mostListed = 100;

/** The outcomes that weigh most, in the order of their groups. */
function worstOf(open: readonly Outcome[]): readonly Outcome[] {
  if (open.length <= mostListed) return open;
  const weight = ({ state }: Outcome): number => (state === 'broken' ? 0 : 1);
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

function caseOf(compiled: CompiledRule, { at, subject }: Outcome, given: Admitted, slots: FactSlots): Case {
  const { rule } = compiled;
  const [group, asGiven] = [groupsFor(rule, subject)[at]!, groupsFor(rule, given)[at]!];
  return {
    compiled,
    post: subject.post,
    group,
    cohort: asGiven !== noGroup && asGiven !== unknownGroup ? at : undefined,
    unclear: given.unclear,
    slots,
    disputed: subject === given ? nothingDisputed : new Set(given.disputes.map(({ fact }) => fact)),
    wasRead: given.reading !== undefined,
    unread: whyUnread.get(given.reading?.language),
  };
}

function campaignOf({ post }: Subject, slots: FactSlots): string | null | undefined {
  const slot = slots.get('campaign');
  return slot?.kind === 'texts' ? factIn(post, slot)?.value : undefined;
}
