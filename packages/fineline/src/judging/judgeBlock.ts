// Decisions that are printed as they come, one a line: nothing else of a post is kept, so that a thread that judges many of
// them has but bytes to hand back.
import { decisionLine } from '@fineline/report';
import { hasErrors, type Diagnostic } from '@fineline/ruleset';
import { exitCodes, type ExitCode } from '../terminal/exitCodes.ts';
import type { PostInput } from '../files/readPosts.ts';
import type { LineBytes } from './lineBytes.ts';
import type { PostJudge } from './judgePost.ts';

/** What came of posts, in their order. */
export interface JudgedLines {
  /** Each decision as a line of JSON, in UTF-8. Good until the next ones are asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many there are. */
  readonly count: number;
  readonly code: ExitCode;
  readonly problems: readonly ProblemsBetween[];
  /** How many of the posts have a text. */
  readonly texts: number;
}

/** What is wrong with a post. */
export interface ProblemsBetween extends Pick<PostInput, 'line' | 'source'> {
  /** So many bytes of lines stand before. */
  readonly at: number;
  readonly problems: readonly Diagnostic[];
}

/** Judges posts and puts the lines down; `isNews` tells which of what is wrong with them is to be handed on. */
export function judgeBlock(...of: Parameters<typeof judgeBlockInSteps>): JudgedLines {
  const steps = judgeBlockInSteps(...of);
  for (let step = steps.next(); ; step = steps.next(false)) if (step.done) return step.value;
}

/** The same, with a stop behind each post that takes its time. Where it goes on with `true` there, it leaves the others. */
export function* judgeBlockInSteps(
  inputs: readonly PostInput[],
  { judge }: PostJudge,
  isNews: (problem: Diagnostic) => boolean,
  written: LineBytes,
): Generator<undefined, JudgedLines, boolean> {
  const found: ProblemsBetween[] = [];
  let [count, texts] = [0, 0];
  let code: ExitCode = exitCodes.fine;
  for (const input of inputs) {
    const { value, diagnostics } = input.read();
    const { verdicts, problems } = value ? judge(value) : { verdicts: [], problems: diagnostics };
    if (value && value.text !== '') texts++;
    if (problems.length > 0) {
      if (hasErrors(problems)) code = exitCodes.couldNotRun;
      const news = problems.filter(isNews);
      if (news.length > 0) {
        const { line, source } = input;
        found.push({
          at: written.size(),
          problems: news,
          ...(line !== undefined && { line }),
          ...(source !== undefined && { source }),
        });
      }
    }
    for (const { shown, code: own } of verdicts) {
      written.add(decisionLine({ decision: shown }));
      count++;
      if (own > code) code = own;
    }
    // A post without a text is judged sooner than anybody looks up.
    if (value && value.text !== '' && (yield)) break;
  }
  return { bytes: written.take(), count, code, problems: found, texts };
}
