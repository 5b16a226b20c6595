import { isAbout, type RuleSet } from '@fineline/ruleset';
import { FALSE, TRUE, type Kleene } from './conditions/kleene.ts';
import { compileTableJudge, type TableJudge } from './createTableJudge.ts';
import type { RuleTrace } from './decisions/decision.ts';
import type { CompiledRule } from './rules/compileRule.ts';
import { isRuleInForce, waiverFor } from './rules/inForce.ts';
import { tableCase, tableOutcomes, type TableOutcome } from './tables/tableOutcomes.ts';
import { traceRule } from './tracing/traceRule.ts';

/**
 * The judge of `createTableJudge`, whose decisions also say how every condition of every rule about the table came out, in the
 * order of the rules' ids, then of the groups; of groups for which every condition of a rule comes out alike there is one. Groups
 * without a row keep nothing, and a table without one neither: there is nothing that a rule could be held against. For who tests
 * a policy: a trace holds values that stand in the table.
 */
export function createTracingTableJudge(loaded: {
  readonly ruleSet: RuleSet;
  readonly digest: string;
}): TableJudge {
  const { judge, rules, slots, knownOf } = compileTableJudge(loaded);
  return (table, options) => {
    const decision = judge(table, options);
    if (decision.verdict === 'none') return { ...decision, trace: [] };
    const { post } = knownOf(table);
    const isHeld = ({ group, broken }: TableOutcome): boolean =>
      broken !== FALSE || (group?.rows ?? table.rows) > 0;
    const stateOf = ({ rule, waivers }: CompiledRule, broken: Kleene): RuleTrace['outcome'] => {
      if (!isRuleInForce(rule, options.date)) return 'not-in-force';
      if (broken === FALSE) return 'kept';
      if (waiverFor(waivers, post, slots, options.date)) return 'waived';
      return broken === TRUE ? 'broken' : 'undetermined';
    };
    const tracesOf = (compiled: CompiledRule): readonly RuleTrace[] => {
      const traces = new Map<string, RuleTrace>();
      for (const { frame, broken } of tableOutcomes(compiled, post, table, slots).filter(isHeld)) {
        const trace = traceRule(tableCase(compiled, post, frame, slots), stateOf(compiled, broken));
        const came = JSON.stringify([trace.outcome, trace.when, trace.unless], withoutFacts);
        if (!traces.has(came)) traces.set(came, trace);
      }
      return [...traces.values()];
    };
    const trace = rules.filter(({ rule }) => isAbout(rule.dataset, table.dataset)).flatMap(tracesOf);
    return { ...decision, trace };
  };
}

/** A condition by how it came out. */
function withoutFacts(key: string, value: unknown): unknown {
  return key === 'fact' || key === 'condition' ? undefined : value;
}
