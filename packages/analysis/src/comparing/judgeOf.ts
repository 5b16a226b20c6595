import { digestData, type RuleSet } from '@fineline/ruleset';
import { createFiguresJudge, type Judge } from '@fineline/runtime';

/** The judge of a rule set that is narrowed to a subject; where the two are never in force together, it decides on every day. */
export function judgeOf(ruleSet: RuleSet, isInForce: boolean): Judge {
  const { effective: _, expires: __, withdrawn: ___, ...policy } = ruleSet.policy;
  return createFiguresJudge({
    ruleSet: isInForce ? ruleSet : { ...ruleSet, policy },
    digest: digestData('narrowed to one subject'),
  });
}
