import {
  createReader,
  joinStated,
  readPost,
  readPostWithOthers,
  type Frame,
  type Others,
  type Post,
  type StopSignal,
} from '@fineline/reading';
import { createWayFinder, type WayFinder } from '@fineline/analysis';
import { expectLoaded, type Day, type Facts, type LoadedRuleSet, type Result } from '@fineline/ruleset';
import { createJudge, type Decision } from '@fineline/runtime';
import { readingOnce } from './readingOnce.ts';
import { rememberingNothing } from './rememberingNothing.ts';
import { withRewrites, wordsToJudge, type JudgeText } from './withRewrites.ts';

/** Holds one post against one policy: the facts it was judged on, and the decision. */
export interface Checker {
  /** Reads a post with the words of the policy. No `value` where what the post states cannot be understood. */
  readonly read: (post: Post) => Result<Facts>;
  /**
   * Reads it and asks other readers, too. A reader that fails or that the signal stops leaves unknown what it looks for, with
   * a warning. It rejects with a TypeError where something is no reader, and for nothing else.
   */
  readonly readWithOthers: (post: Post, others: Others, signal?: StopSignal) => Promise<Result<Facts>>;
  /** Joins facts that were read before with what the post states. */
  readonly state: (post: Post, read: Facts) => Result<Facts>;
  readonly judge: (facts: Facts, options: { readonly date: Day; readonly id?: string }) => Decision;
  /**
   * The decision on a post that `read` read, with other words for the post beside each finding that such words clear.
   * Each was read and judged in its turn.
   */
  readonly suggestRewrites: (post: Post, decision: Decision) => Decision;
  /**
   * The same for a decision on what other readers read, too. They are asked about the words that the built-in reader
   * finds nothing against, so that a model is not paid for what was never going to pass. It never rejects.
   */
  readonly suggestRewritesWithOthers: (
    post: Post,
    decision: Decision,
    others: Others,
    signal?: StopSignal,
  ) => Promise<Decision>;
  /** The decision with what would make it pass: the fewest facts to change, for each finding and for all of them. */
  readonly suggestChanges: (decision: Decision, facts: Facts) => Decision;
}

/**
 * Everything that a rule set needs to judge posts, built once: the reader for its words, the judge for its rules.
 * @throws TypeError where it is no rule set that was loaded.
 */
export function createChecker(loaded: LoadedRuleSet): Checker {
  return checkerOf(expectLoaded(loaded, 'createChecker'), new Set());
}

/**
 * The same for rule sets that judge the same posts: what a post states of a fact that only one of them declares is for that one.
 * @throws TypeError where one is no rule set that was loaded.
 */
export function createCheckers(together: readonly LoadedRuleSet[]): readonly Checker[] {
  const declared = together.flatMap(loaded => expectLoaded(loaded, 'createCheckers').ruleSet.facts);
  const names = new Set(declared.map(({ name }) => name));
  return together.map(loaded => checkerOf(loaded, names));
}

function checkerOf(loaded: LoadedRuleSet, elsewhere: ReadonlySet<string>): Checker {
  const { ruleSet } = loaded;
  const { vocabularies, facts, requires } = ruleSet;
  const reader = rememberingNothing(createReader({ vocabularies, digest: requires.vocabulary }));
  const frame: Frame = { reader, vocabularies, facts, elsewhere };
  const judge = createJudge(loaded);
  const judgeText = (post: Post, { date }: Decision, once: Frame): Decision | undefined => {
    const { value } = readPost(post, once);
    return value && judge(value, { date });
  };
  const wantsRounding = roundingRules(loaded);
  let findWays: WayFinder | undefined;
  return {
    read: post => readPost(post, frame),
    readWithOthers: (post, others, signal) => readPostWithOthers(post, frame, others, signal),
    state: (post, read) => joinStated(post, read, frame),
    judge,
    suggestRewrites(post, decision) {
      const once: Frame = { ...frame, reader: readingOnce(reader) };
      const proposals = wordsToJudge(decision, post, once.reader);
      const judgeWords: JudgeText = text => judgeText({ ...post, text }, decision, once);
      return withRewrites(decision, post, proposals, judgeWords, wantsRounding);
    },
    async suggestRewritesWithOthers(post, decision, others, signal) {
      const open = new Set(
        decision.findings.flatMap(({ state, rule }) => (state === 'waived' ? [] : [rule])),
      );
      const once: Frame = { ...frame, reader: readingOnce(reader) };
      const judged = new Map<string, Decision>();
      const proposals = wordsToJudge(decision, post, once.reader);
      for (const { text } of proposals) {
        const alone = judgeText({ ...post, text }, decision, once);
        if (!alone || alone.findings.filter(({ rule }) => open.has(rule)).length >= open.size) continue;
        const { value } = await readPostWithOthers({ ...post, text }, once, others, signal);
        if (value) judged.set(text, judge(value, { date: decision.date }));
      }
      return withRewrites(decision, post, proposals, text => judged.get(text), wantsRounding);
    },
    suggestChanges: (decision, facts) =>
      // Most posts pass, and the search is made where the first does not.
      decision.findings.length === 0 ? decision : (findWays ??= createWayFinder(loaded))(decision, facts),
  };
}

/** Whether a rule asks that numbers be rounded. */
function roundingRules({ ruleSet }: LoadedRuleSet): (rule: string) => boolean {
  const rounding = new Set(
    ruleSet.rules.flatMap(({ id, clause }) => (clause?.kind === 'round-counts' ? [id] : [])),
  );
  return rule => rounding.has(rule);
}
