import type { LoadedRuleSet } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { daysInForce, overlap } from './inForce.ts';
import { judgeOf } from './judgeOf.ts';
import type { Difference } from './policyDiff.ts';
import { narrowedAlike, type Subject } from './subjects.ts';

/** What both policies say of the facts of a difference, as `compare` judged them before it was shown. */
export function replay(
  old: LoadedRuleSet,
  now: LoadedRuleSet,
  subject: Subject,
  { facts, date }: Pick<Difference, 'facts' | 'date'>,
): { readonly before: Decision; readonly after: Decision } {
  const [before, after] = narrowedAlike([old.ruleSet, now.ruleSet], subject);
  const together = overlap(daysInForce(before!.policy), daysInForce(after!.policy)) !== undefined;
  const judged = (ruleSet: typeof before): Decision => judgeOf(ruleSet!, together)(facts, { date });
  return { before: judged(before), after: judged(after) };
}
