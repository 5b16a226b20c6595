import type { Day } from '@fineline/ruleset';
import type { Admitted } from '../facts/admit.ts';
import type { CompiledRule } from '../rules/compileRule.ts';
import type { RuleTrace } from '../decisions/decision.ts';
import type { FactSlots } from '../facts/factSlots.ts';
import { isRuleInForce, waiverFor } from '../rules/inForce.ts';
import { outcomesOf, worstOf } from '../rules/outcomesOf.ts';
import { doubtedOf } from '../facts/subject.ts';
import { traceRule } from './traceRule.ts';

/** How every rule came out, in the order of their ids, then by group; of those that are found so many as are listed. */
export function traceRules(
  given: Admitted,
  rules: readonly CompiledRule[],
  slots: FactSlots,
  date: Day,
): readonly RuleTrace[] {
  const doubted = doubtedOf(given, slots);
  return rules.flatMap(compiled => {
    const { rule, waivers } = compiled;
    const believed = rule.neverWaived ? given : doubted;
    const outcomes = outcomesOf(compiled, given, believed, slots, true);
    if (!isRuleInForce(rule, date)) return outcomes.map(({ it }) => traceRule(it, 'not-in-force'));
    const listed = worstOf(outcomes.filter(({ state }) => state !== 'kept'));
    const waiver = waiverFor(waivers, believed.post, slots, date);
    return outcomes
      .filter(outcome => outcome.state === 'kept' || listed.includes(outcome))
      .map(({ state, it }) => traceRule(it, waiver && state !== 'kept' ? 'waived' : state));
  });
}
