import type { Day, Rule } from '@fineline/ruleset';
import type { Admitted } from './admit.ts';
import { breaks, type CompiledRule } from './compileRule.ts';
import { FALSE, TRUE, UNKNOWN, type Kleene } from './conditions/kleene.ts';
import type { Finding, FindingState, RuleTrace } from './decision.ts';
import { noGroup, unknownGroup, type FactSlots, type Frame } from './factSlots.ts';
import { buildFinding } from './findings/buildFinding.ts';
import type { Case } from './findings/case.ts';
import { isWithin, waiverFor } from './inForce.ts';
import { withoutDisputed, type Subject } from './subject.ts';
import { traceRule } from './traceRule.ts';

/**
 * Judges every rule in force, once for each group where it speaks of groups: on the facts as they stand, and again
 * without those that are disputed. With `tracing` also says how every rule came out.
 */
export function judgeRules(
  rules: readonly CompiledRule[],
  given: Admitted,
  slots: FactSlots,
  date: Day,
  tracing: boolean,
): { readonly findings: readonly Finding[]; readonly traces: readonly RuleTrace[] } {
  const findings: Finding[] = [];
  const traces: RuleTrace[] = [];
  const doubted: Subject = given.disputes.length > 0 ? withoutDisputed(given, slots) : given;
  for (const compiled of rules) {
    const { rule, waivers } = compiled;
    const inForce = !rule.during || isWithin(date, rule.during.from, rule.during.to);
    if (!inForce && !tracing) continue;
    const doubtedHere = rule.neverWaived ? given : doubted;
    const times = groupsFor(rule, given).length;
    for (let at = 0; at < times; at++) {
      const asGiven = breaks(compiled, given.post, groupsFor(rule, given)[at]!);
      const inDoubt =
        doubtedHere === given
          ? asGiven
          : breaks(compiled, doubtedHere.post, groupsFor(rule, doubtedHere)[at]!);
      const kept = asGiven === FALSE && inDoubt === FALSE;
      if (kept && !tracing) continue;

      const state = stateOf(asGiven, inDoubt);
      const explaining = restsOnDoubt(state, asGiven, inDoubt) ? doubtedHere : given;
      const it = caseOf(compiled, explaining, at, given, slots);
      if (kept || !inForce) {
        traces.push(traceRule(it, inForce ? 'kept' : 'not-in-force'));
        continue;
      }
      const waiver = waiverFor(waivers, campaignOf(doubtedHere, slots), date);
      const finding = buildFinding(it, state, waiver, doubtedHere === given ? [] : given.disputes);
      findings.push(finding);
      if (tracing) traces.push(traceRule(it, finding.state));
    }
  }
  return { findings, traces };
}

const noGroups: readonly Frame[] = [unknownGroup];

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
    ...(asGiven !== noGroup && asGiven !== unknownGroup && { cohort: at }),
    slots,
    disputed: new Set(explaining === given ? [] : given.disputes.map(({ fact }) => fact)),
    wasRead: given.reading !== undefined,
  };
}

function campaignOf({ post }: Subject, slots: FactSlots): string | null | undefined {
  const slot = slots.get('campaign');
  return slot?.kind === 'texts' ? post.texts[slot.index]?.value : undefined;
}
