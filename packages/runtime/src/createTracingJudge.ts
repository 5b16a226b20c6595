import { expectLoaded, type RuleSet } from '@fineline/ruleset';
import { compileJudge, type Judge } from './judge.ts';
import { traceRules } from './tracing/traceRules.ts';

/**
 * The judge of `createJudge`, whose decisions also say how every condition of every rule came out. For who tests a policy or
 * looks for what is wrong with it: no index spares it a rule.
 * @throws TypeError where it is given no rule set that was loaded.
 */
export function createTracingJudge(loaded: { readonly ruleSet: RuleSet; readonly digest: string }): Judge {
  const { judge, admit, rules, slots, whyNotOn } = compileJudge(expectLoaded(loaded, 'createTracingJudge'));
  return (facts, options) => {
    const decision = judge(facts, options);
    const decides = whyNotOn(options.date) === undefined;
    return { ...decision, trace: decides ? traceRules(admit(facts), rules, slots, options.date) : [] };
  };
}
