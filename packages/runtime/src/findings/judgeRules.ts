import type { Day } from '@fineline/ruleset';
import type { Admitted } from '../facts/admit.ts';
import type { CompiledRule } from '../rules/compileRule.ts';
import type { Finding } from '../decisions/decision.ts';
import type { FactSlots } from '../facts/factSlots.ts';
import { buildFinding } from './buildFinding.ts';
import { conflictFindings } from './conflictFindings.ts';
import { isRuleInForce, waiverFor } from '../rules/inForce.ts';
import { outcomesOf, worstOf } from '../rules/outcomesOf.ts';
import { doubtedOf } from '../facts/subject.ts';

/**
 * What is found, in code-unit order of the rules' ids, then by group. Judges those of the rules that are in force, once for
 * each group where they speak of groups: on the facts as they stand, and again without those that are disputed.
 */
export function judgeRules(
  given: Admitted,
  rules: readonly CompiledRule[],
  slots: FactSlots,
  date: Day,
): readonly Finding[] {
  const findings: Finding[] = [];
  const doubted = doubtedOf(given, slots);
  for (const compiled of rules) {
    const { rule, waivers } = compiled;
    if (!isRuleInForce(rule, date)) continue;
    const believed = rule.neverWaived ? given : doubted;
    const open = outcomesOf(compiled, given, believed, slots);
    // Most rules are kept, and cost no more than to see that.
    if (open.length === 0) continue;
    const listed = worstOf(open);
    const waiver = waiverFor(waivers, believed.post, slots, date);
    for (const { state, it } of listed) findings.push(buildFinding(it, state, waiver, given.disputes));
    const more = open.length - listed.length;
    if (more > 0) findings.push({ ...findings.pop()!, more });
  }
  for (const finding of conflictFindings(given, slots)) findings.push(finding);
  return findings.sort(byRuleAndGroup);
}

function byRuleAndGroup(a: Finding, b: Finding): number {
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return (a.cohort ?? 0) - (b.cohort ?? 0);
}
