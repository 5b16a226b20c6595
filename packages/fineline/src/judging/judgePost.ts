// One post by several policies: what it takes to judge is built once, from data alone, so that a thread of its own can
// build it, too.
import { createCheckers, judgeOnItsDay, type Checker, type JudgedOnItsDay } from '@fineline/checking';
import type { Others, Post } from '@fineline/reading';
import type { Day, Diagnostic, Facts, Result } from '@fineline/ruleset';
import { failsGate, type Decision } from '@fineline/runtime';
import type { LoadedPolicy } from '../files/loadedPolicies.ts';
import { withinTime, type Waiting } from '../readers/withinTime.ts';
import { exitCodes, type ExitCode } from '../terminal/exitCodes.ts';

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

/** Works out a piece when its turn has come. */
export type InTurn = <Value>(piece: () => Value | Promise<Value>) => Promise<Value>;

const atOnce: InTurn = async piece => piece();

/** Holds posts against policies. */
export interface PostJudge {
  readonly judge: (post: Post) => Outcome;
  /** The same in pieces. */
  readonly judgeInTurns: (post: Post, inTurn: InTurn) => Promise<Outcome>;
  /** Asks other readers, too: about the post for so long, then about other words for it for as long. */
  readonly judgeWithOthers: (
    post: Post,
    others: Others,
    waiting: Waiting,
    inTurn?: InTurn,
  ) => Promise<Outcome>;
  /** Judges what was read before, together with what the post states; its text is not looked at. */
  readonly judgeFacts: (post: Post, read: Facts) => Outcome;
}

/** What a judge that lives longer than one run has besides. */
export interface PostJudgeParts {
  /** Tells the day, in the place of the setting's. */
  readonly clock?: () => Day;
  /** What was built of the policies already, in their order. */
  readonly checkers?: readonly Checker[];
}

/** Builds the readers and judges of all policies. */
export function createPostJudge(setting: Setting, parts: PostJudgeParts = {}): PostJudge {
  const { policies, date, failOn, rewrites } = setting;
  const { clock = () => setting.today, checkers = createCheckers(policies.map(({ loaded }) => loaded)) } =
    parts;
  const decide = (post: Post, { judge }: Checker, facts: Facts): JudgedOnItsDay =>
    judgeOnItsDay(judge, post, facts, { date, today: clock(), id: post.id });
  const verdict = (policy: number, decision: Decision, rewritten: Decision, facts: Facts): Verdict => {
    // Facts from elsewhere may be of any shape, of which the judge alone takes care.
    const searched = rewrites && decision.problems === undefined;
    const shown = searched ? checkers[policy]!.suggestChanges(rewritten, facts) : rewritten;
    return { policy, decision, shown, facts, code: exitCodeOf(decision, failOn) };
  };
  const outcomeOf = (
    post: Post,
    read: (checker: Checker) => Result<Facts>,
    rewrite: (checker: Checker, decision: Decision) => Decision,
  ): Outcome => {
    const said: (readonly Diagnostic[])[] = [];
    const verdicts: Verdict[] = [];
    for (let policy = 0; policy < checkers.length; policy++) {
      const checker = checkers[policy]!;
      const { value, diagnostics } = read(checker);
      said.push(diagnostics);
      if (!value) continue;
      const { decision, problems } = decide(post, checker, value);
      said.push(problems);
      verdicts.push(verdict(policy, decision, rewrite(checker, decision), value));
    }
    return { verdicts, problems: together(said) };
  };
  const outcomeInTurns = async (
    post: Post,
    read: (checker: Checker) => Result<Facts> | Promise<Result<Facts>>,
    rewrite: (checker: Checker, decision: Decision) => Decision | Promise<Decision>,
    inTurn: InTurn,
  ): Promise<Outcome> => {
    const said: (readonly Diagnostic[])[] = [];
    const verdicts: Verdict[] = [];
    for (const [policy, checker] of checkers.entries()) {
      const { value, diagnostics } = await inTurn(() => read(checker));
      said.push(diagnostics);
      if (!value) continue;
      const { decision, problems } = await inTurn(() => decide(post, checker, value));
      said.push(problems);
      const rewritten = rewrites ? await inTurn(() => rewrite(checker, decision)) : decision;
      verdicts.push(await inTurn(() => verdict(policy, decision, rewritten, value)));
    }
    return { verdicts, problems: together(said) };
  };
  return {
    judge: post =>
      outcomeOf(
        post,
        ({ read }) => read(post),
        ({ suggestRewrites }, decision) => (rewrites ? suggestRewrites(post, decision) : decision),
      ),
    judgeFacts: (post, read) =>
      outcomeOf(
        post,
        ({ state }) => state(post, read),
        (_, decision) => decision,
      ),
    judgeInTurns: (post, inTurn) =>
      outcomeInTurns(
        post,
        ({ read }) => read(post),
        ({ suggestRewrites }, decision) => suggestRewrites(post, decision),
        inTurn,
      ),
    judgeWithOthers: (post, others, waiting, inTurn = atOnce) =>
      outcomeInTurns(
        post,
        ({ readWithOthers }) => withinTime(waiting, signal => readWithOthers(post, others, signal)),
        ({ suggestRewritesWithOthers }, decision) =>
          withinTime(waiting, signal => suggestRewritesWithOthers(post, decision, others, signal)),
        inTurn,
      ),
  };
}

const noProblems: readonly Diagnostic[] = [];

/** Two policies that know the same words complain of the same field: once is enough. */
function together(said: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  // Most posts are sound, and to put nothing together takes as long as to judge one.
  if (said.every(problems => problems.length === 0)) return noProblems;
  const problems = new Map<string, Diagnostic>();
  for (const problem of said.flat()) problems.set(JSON.stringify(problem), problem);
  return [...problems.values()];
}

/** What a decision comes to at the gate that somebody chose. */
export function exitCodeOf(decision: Decision, failOn: Setting['failOn']): ExitCode {
  if (decision.verdict === 'none') return exitCodes.couldNotRun;
  return failOn !== 'never' && failsGate(decision, failOn) ? exitCodes.findings : exitCodes.fine;
}
