import type { Decision, Finding } from '@fineline/runtime';

/** A decision as logs and metrics may keep it: which rules, never which words. */
export interface DecisionEvent {
  readonly id?: string;
  readonly policy: string;
  readonly version?: string;
  /** Digest of the rule set. */
  readonly ruleSet: string;
  readonly date: string;
  readonly verdict: Decision['verdict'];
  readonly findings: readonly Pick<Finding, 'rule' | 'effect' | 'state' | 'countsAs'>[];
}

/** Takes out of a decision whatever was taken out of the post: messages, words, facts and their values. */
export function decisionEvent(decision: Decision): DecisionEvent {
  const { id, policy, version, ruleSet, date, verdict, findings } = decision;
  return {
    ...(id !== undefined && { id }),
    policy,
    ...(version !== undefined && { version }),
    ruleSet,
    date,
    verdict,
    findings: findings.map(({ rule, effect, state, countsAs }) => ({ rule, effect, state, countsAs })),
  };
}
