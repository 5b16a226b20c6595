import type { Diagnostic, LoadedRuleSet } from '@fineline/ruleset';
import type { Decision, Finding } from '@fineline/runtime';
import type { GateAnswer } from './gateAnswer.ts';

/** What became of a post, as logs and metrics may keep it: which rules, never which words. */
export interface DecisionEvent {
  readonly id?: string;
  readonly policy: string;
  readonly version?: string;
  /** Digest of the rule set. */
  readonly ruleSet: string;
  /** Absent where nothing was judged. */
  readonly date?: string;
  /** Where the date comes from: the post, or today. */
  readonly dateFrom?: Decision['dateFrom'];
  /** `none` where nothing was decided: no policy was in force, the post cannot be read, or the day was not told. */
  readonly verdict: 'allow' | 'warn' | 'review' | 'deny' | 'none';
  readonly findings: readonly Pick<Finding, 'rule' | 'effect' | 'state' | 'countsAs'>[];
  /** What is wrong with the post as data, or odd about it; absent where nothing is. */
  readonly problems?: readonly Pick<Diagnostic, 'code' | 'severity'>[];
}

/** Takes out of an answer whatever was taken out of the post: messages, words, facts and their values. */
export function decisionEvent(
  { decision, problems }: GateAnswer,
  { ruleSet, digest }: LoadedRuleSet,
  post: unknown,
): DecisionEvent {
  const { name, version } = ruleSet.policy;
  const id = decision ? decision.id : idOf(post);
  const { date, dateFrom, verdict = 'none', findings = [] } = decision ?? {};
  return {
    ...(id !== undefined && { id }),
    policy: name,
    ...(version !== undefined && { version }),
    ruleSet: digest,
    ...(date !== undefined && { date }),
    ...(dateFrom !== undefined && { dateFrom }),
    verdict,
    findings: findings.map(({ rule, effect, state, countsAs }) => ({ rule, effect, state, countsAs })),
    ...(problems.length > 0 && { problems: problems.map(({ code, severity }) => ({ code, severity })) }),
  };
}

/** Of a post that cannot be read, whatever it is. */
function idOf(post: unknown): string | undefined {
  try {
    const { id } = Object(post) as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
