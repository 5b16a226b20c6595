// One post by several policies: what it takes to judge is built once, from data alone, so that a thread of its own can
// build it, too.
import { createChecker, publicationDay, type Checker } from '@fineline/checking';
import type { Others, Post } from '@fineline/reading';
import type { Day, Diagnostic, Facts, Result } from '@fineline/ruleset';
import { atLeastAsSevere, type Decision } from '@fineline/runtime';
import { exitCodes, type ExitCode } from '../cli/exitCodes.ts';
import type { LoadedPolicy } from '../files/loadedPolicies.ts';

/** What there is to know besides the post. All of it is data. */
export interface Setting {
  readonly policies: readonly LoadedPolicy[];
  /** What stands in for today. */
  readonly date: Day | undefined;
  readonly today: Day;
  readonly failOn: 'deny' | 'review' | 'warn' | 'never';
  /** Whether other words and other facts are looked for that would pass. */
  readonly rewrites: boolean;
}

/** What one policy says of one post. */
export interface Verdict {
  /** Which of the policies, by its place. */
  readonly policy: number;
  /** The decision as it stands in a log. */
  readonly decision: Decision;
  /** The same, with other words beside the findings that they clear. */
  readonly shown: Decision;
  readonly facts: Facts;
  readonly code: ExitCode;
}

/** What all of them say, and what is wrong with the post. */
export interface Outcome {
  readonly verdicts: readonly Verdict[];
  readonly problems: readonly Diagnostic[];
}

/** Holds posts against policies. */
export interface PostJudge {
  readonly judge: (post: Post) => Outcome;
  /** Asks other readers, too: about the post for so many milliseconds, then about other words for it for as long. */
  readonly judgeWithOthers: (post: Post, others: Others, patience: number) => Promise<Outcome>;
}

/** Builds the readers and judges of all policies. */
export function createPostJudge({ policies, date, today, failOn, rewrites }: Setting): PostJudge {
  const checkers = policies.map(({ loaded }) => createChecker(loaded));
  const decide = (post: Post, { judge }: Checker, facts: Facts): Decision => {
    const { day, from } = publicationDay(post, date, today);
    return { ...judge(facts, { date: day, id: post.id }), dateFrom: from };
  };
  const verdict = (policy: number, decision: Decision, rewritten: Decision, facts: Facts): Verdict => {
    const shown = rewrites ? checkers[policy]!.suggestChanges(rewritten, facts) : decision;
    return { policy, decision, shown, facts, code: exitCodeOf(decision, failOn) };
  };
  return {
    judge(post) {
      const reads = checkers.map(({ read }) => read(post));
      const verdicts = checkers.flatMap((checker, policy) => {
        const facts = reads[policy]!.value;
        if (!facts) return [];
        const decision = decide(post, checker, facts);
        return [
          verdict(policy, decision, rewrites ? checker.suggestRewrites(post, decision) : decision, facts),
        ];
      });
      return { verdicts, problems: problemsOf(reads) };
    },
    async judgeWithOthers(post, others, patience) {
      const reads: Result<Facts>[] = [];
      const verdicts: Verdict[] = [];
      for (const [policy, checker] of checkers.entries()) {
        const read = await checker.readWithOthers(post, others, AbortSignal.timeout(patience));
        reads.push(read);
        if (!read.value) continue;
        const decision = decide(post, checker, read.value);
        const rewritten = rewrites
          ? await checker.suggestRewritesWithOthers(post, decision, others, AbortSignal.timeout(patience))
          : decision;
        verdicts.push(verdict(policy, decision, rewritten, read.value));
      }
      return { verdicts, problems: problemsOf(reads) };
    },
  };
}

/** Two policies that know the same words complain of the same field: once is enough. */
function problemsOf(reads: readonly Result<Facts>[]): readonly Diagnostic[] {
  const problems = new Map<string, Diagnostic>();
  for (const { diagnostics } of reads)
    for (const problem of diagnostics) problems.set(JSON.stringify(problem), problem);
  return [...problems.values()];
}

/** An undetermined or disputed finding fails every gate that its effect would fail. */
export function exitCodeOf({ verdict, findings }: Decision, failOn: Setting['failOn']): ExitCode {
  if (verdict === 'none') return exitCodes.couldNotRun;
  if (failOn === 'never') return exitCodes.fine;
  const fails = findings.some(({ state, effect }) => state !== 'waived' && atLeastAsSevere(effect, failOn));
  return fails ? exitCodes.findings : exitCodes.fine;
}
