import type { Day } from '@fineline/ruleset';
import type { Admitted } from './admit.ts';
import { breaks, type CompiledRule } from './compileRule.ts';
import { FALSE, TRUE } from './conditions/kleene.ts';
import type { Finding, FindingState, RuleTrace } from './decision.ts';
import { noGroup, unknownGroup, type FactSlots, type Frame } from './factSlots.ts';
import { buildFinding } from './findings/buildFinding.ts';
import type { Case } from './findings/case.ts';
import { conflictFindings } from './findings/conflictFindings.ts';
import { isWithin, waiverFor } from './inForce.ts';
import { whyUnread } from './messages/whyUnread.ts';
import type { RuleIndex } from './ruleIndex.ts';
import { withoutDisputed, type Subject } from './subject.ts';
import { traceRule } from './traceRule.ts';

/**
 * What is found, in code-unit order of the rules' ids, then by group. Judges every rule in force, once for each group where
 * it speaks of groups: on the facts as they stand, and again without those that are disputed. With `tracing` also says how
 * every rule came out; else only those are looked at that are `possible`.
 */
export function judgeRules(
  given: Admitted,
  slots: FactSlots,
  date: Day,
  tracing: boolean,
  possible: RuleIndex['possible'],
): { readonly findings: readonly Finding[]; readonly traces: readonly RuleTrace[] } {
  const findings: Finding[] = [];
  const traces: RuleTrace[] = [];
  const doubted: Subject = given.disputes.length > 0 ? withoutDisputed(given, slots) : given;
  for (const compiled of possible(given, doubted)) {
    const { rule, waivers } = compiled;
    const believed = rule.neverWaived ? given : doubted;
    const outcomes = outcomesOf(compiled, given, believed, slots, tracing);
    // Most rules are kept, and cost no more than to see that.
    if (outcomes.length === 0) continue;
    const inForce = !rule.during || isWithin(date, rule.during.from, rule.during.to);
    const open = inForce ? outcomes.filter(({ state }) => state !== 'kept') : [];
    const listed = worstOf(open);
    const waiver = waiverFor(waivers, believed.post, slots, date);
    for (const outcome of tracing ? outcomes : listed) {
      const { state, it } = outcome;
      if (!inForce || state === 'kept') traces.push(traceRule(it, inForce ? 'kept' : 'not-in-force'));
      else if (listed.includes(outcome)) {
        const finding = buildFinding(it, state, waiver, given.disputes);
        if (tracing) traces.push(traceRule(it, finding.state));
        const more = outcome === listed.at(-1) ? open.length - listed.length : 0;
        findings.push(more > 0 ? { ...finding, more } : finding);
      }
    }
  }
  for (const finding of conflictFindings(given, slots)) findings.push(finding);
  return { findings: findings.sort(byRuleAndGroup), traces };
}

function byRuleAndGroup(a: Finding, b: Finding): number {
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return (a.cohort ?? 0) - (b.cohort ?? 0);
}

/** How a rule came out for one group. */
interface Outcome {
  readonly state: 'kept' | Exclude<FindingState, 'waived'>;
  /** What explains it. */
  readonly it: Case;
}

/**
 * How a rule came out, group by group; where it is kept only for those who ask for `all`. A rule that is broken only by
 * what is disputed is `disputed`: a dispute turns no finding into nothing.
 */
function outcomesOf(
  compiled: CompiledRule,
  given: Admitted,
  doubted: Subject,
  slots: FactSlots,
  all: boolean,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const groupsOf = ({ groups }: Subject): readonly Frame[] =>
    compiled.rule.each === 'cohort' ? groups : noGroups;
  for (const [at, group] of groupsOf(given).entries()) {
    const asGiven = breaks(compiled, given.post, group);
    const inDoubt = doubted === given ? asGiven : breaks(compiled, doubted.post, groupsOf(doubted)[at]!);
    if (asGiven === FALSE && inDoubt === FALSE && !all) continue;
    // The facts as given explain it where they can.
    const subject: Subject = asGiven !== TRUE && inDoubt !== FALSE ? doubted : given;
    let state: Outcome['state'] = asGiven === FALSE && inDoubt === FALSE ? 'kept' : 'undetermined';
    if (asGiven === TRUE) state = 'disputed';
    if (inDoubt === TRUE) state = 'broken';
    outcomes.push({
      state,
      it: {
        compiled,
        post: subject.post,
        group: groupsOf(subject)[at]!,
        cohort: group !== noGroup && group !== unknownGroup ? at : undefined,
        unclear: given.unclear,
        slots,
        disputed: subject.disputed,
        wasRead: given.reading !== undefined,
        unread: whyUnread.get(given.reading?.language),
      },
    });
  }
  return outcomes;
}

/** A text may name a hundred thousand groups: a rule lists so many, and says of how many more the last one speaks. */
const mostListed = 100;

/** The outcomes that weigh most, in the order of their groups. */
function worstOf(open: readonly Outcome[]): readonly Outcome[] {
  if (open.length <= mostListed) return open;
  const isBroken = ({ state }: Outcome): boolean => state === 'broken';
  const byWeight = [...open.filter(isBroken), ...open.filter(one => !isBroken(one))];
  const worst = new Set(byWeight.slice(0, mostListed));
  return open.filter(one => worst.has(one));
}

const noGroups: readonly Frame[] = [unknownGroup];
