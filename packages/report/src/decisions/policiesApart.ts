// Two rule sets may have one name and one version, and are two all the same: where they meet, the digest tells them apart.
import type { Decision } from '@fineline/runtime';
import { policyName } from './wording.ts';

type Policy = Pick<Decision, 'policy' | 'version' | 'ruleSet'>;

/** What makes a policy the same one. */
export function policyKey(policy: Policy): string {
  return `${policyName(policy)} ${policy.ruleSet}`;
}

/** What each is to be called, in their order: `p 1.0.0`, and `p 1.0.0 (sha256:5cbbe572…)` where another is called so, too. */
export function namesApart(policies: readonly Policy[]): readonly string[] {
  const names = policies.map(policyName);
  return policies.map(({ ruleSet }, at) => {
    const isAlone = names.filter(name => name === names[at]).length === 1;
    return isAlone ? names[at]! : `${names[at]} (${ruleSet.slice(0, 'sha256:'.length + 8)}…)`;
  });
}
