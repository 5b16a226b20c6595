import { createTableChecker, type TableChecker } from '@fineline/datasets';
import type { CheckedPolicy } from '@fineline/language';
import { createReader, readPost, type Post } from '@fineline/reading';
import type { Day, Facts, Result, RuleSet } from '@fineline/ruleset';
import { createTracingJudge, createTracingTableJudge, type Judge } from '@fineline/runtime';
import type { TestedPolicy } from '../loading/loadTests.ts';
import type { Judgeable } from '../results/judgeable.ts';

/** Everything that the examples of one policy are held against, built once. */
export interface TestBench {
  readonly checked: CheckedPolicy;
  readonly ruleSet: RuleSet;
  readonly read: (text: string) => Facts;
  readonly readPost: (post: Post) => Result<Facts>;
  /** Its decisions have traces. */
  readonly judge: Judge;
  /** Its decisions have traces too. */
  readonly tables: TableChecker;
  /** The day for what names none. */
  readonly day: Day;
  /** Is told of every example that passed. */
  readonly passed?: (example: Judgeable) => void;
}

/** The day for a policy that does not say from when on it decides. Fixed, since a test has no clock. */
const undated: Day = '2000-01-01';

/** Builds the bench; `date` stands in for the policy's `effective`. */
export function testBench({ checked, compiled }: TestedPolicy, date: Day | undefined): TestBench {
  const { ruleSet } = compiled;
  const { vocabularies, facts, requires } = ruleSet;
  const reader = createReader({ vocabularies, digest: requires.vocabulary });
  return {
    checked,
    ruleSet,
    read: reader.read,
    readPost: post => readPost(post, { reader, vocabularies, facts }),
    judge: createTracingJudge(compiled),
    tables: createTableChecker(compiled, createTracingTableJudge(compiled)),
    day: date ?? checked.header.effective ?? undated,
  };
}
