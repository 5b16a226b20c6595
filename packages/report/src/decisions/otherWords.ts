// What is said beside the other words for a post, so that nobody takes them for more than they are: what they leave out,
// and which rules stop them still.
import type { Decision, Finding } from '@fineline/runtime';
import { actionOf, ruleName } from './wording.ts';

/** What the other words leave out: `"Who hurt you?"`; undefined where they leave out no sentence. */
export function leftOutIn({ rewriteLeavesOut = [] }: Finding): string | undefined {
  return rewriteLeavesOut.length === 0 ? undefined : joined(rewriteLeavesOut.map(part => `"${part}"`));
}

/** "still denied by kindness and their-face; sent to review by pointed"; undefined where the other words pass. */
export function stillStoppedIn({ rewriteStoppedBy = [] }: Finding, decision: Decision): string | undefined {
  const byAction = new Map<string, string[]>();
  for (const { rule, countsAs } of rewriteStoppedBy) {
    const action = actionOf({ countsAs, state: 'broken' });
    byAction.set(action, [...(byAction.get(action) ?? []), ruleName(rule, decision)]);
  }
  if (byAction.size === 0) return undefined;
  return `still ${[...byAction].map(([action, rules]) => `${action} ${joined(rules)}`).join('; ')}`;
}

/** "a", "a and b", "a, b and c". */
function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
