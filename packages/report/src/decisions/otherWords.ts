// What is said beside the other words for a post, so that nobody takes them for more than they are: what they leave out,
// and which rules stop them still.
import { both, shortRuleId } from '@fineline/ruleset';
import type { Decision, Finding } from '@fineline/runtime';
import { actionOf } from './wording.ts';

/** What the other words leave out: `"Who hurt you?"`; undefined where they leave out no sentence. */
export function leftOutIn({ rewriteLeavesOut = [] }: Finding): string | undefined {
  return rewriteLeavesOut.length === 0 ? undefined : both(rewriteLeavesOut.map(part => `"${part}"`));
}

/** "still denied by kindness and their-face; sent to review by pointed"; undefined where the other words pass. */
export function stillStoppedIn({ rewriteStoppedBy = [] }: Finding, decision: Decision): string | undefined {
  const byAction = new Map<string, string[]>();
  for (const { rule, countsAs } of rewriteStoppedBy) {
    const action = actionOf({ countsAs, state: 'broken' });
    byAction.set(action, [...(byAction.get(action) ?? []), shortRuleId(rule, decision.policy)]);
  }
  if (byAction.size === 0) return undefined;
  return `still ${[...byAction].map(([action, rules]) => `${action} ${both(rules)}`).join('; ')}`;
}
