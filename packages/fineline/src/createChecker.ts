import { createReader, readPost, type Frame, type Post } from '@fineline/reading';
import type { Day, Facts, LoadedRuleSet, Result } from '@fineline/ruleset';
import { createJudge, type Decision } from '@fineline/runtime';

/** Holds one post against one policy: the facts it was judged on, and the decision. */
export interface Checker {
  /** Reads a post with the words of the policy. No `value` where what the post states cannot be understood. */
  readonly read: (post: Post) => Result<Facts>;
  readonly judge: (facts: Facts, options: { readonly date: Day; readonly id?: string }) => Decision;
}

/** Everything that a rule set needs to judge posts, built once: the reader for its words, the judge for its rules. */
export function createChecker(loaded: LoadedRuleSet): Checker {
  const { ruleSet } = loaded;
  const { vocabularies, facts, requires } = ruleSet;
  const reader = createReader({ vocabularies, digest: requires.vocabulary });
  const frame: Frame = { reader, vocabularies, facts };
  return { read: post => readPost(post, frame), judge: createJudge(loaded) };
}
