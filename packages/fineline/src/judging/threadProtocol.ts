import type { Post } from '@fineline/reading';
import type { Diagnostic, Facts } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import type { ExitCode } from '../cli/exitCodes.ts';
import type { Setting } from './judgePost.ts';

/** What a thread is started with. */
export interface ThreadStart {
  readonly setting: Setting;
  /** Whether a log is kept, which takes the facts. */
  readonly logged: boolean;
}

/** Posts to be judged. */
export interface Batch {
  readonly number: number;
  readonly posts: readonly Post[];
}

/** What came of them, in their order. */
export interface BatchOutcome {
  readonly number: number;
  readonly outcomes: readonly ThreadOutcome[];
}

export interface ThreadOutcome {
  readonly verdicts: readonly ThreadVerdict[];
  readonly problems: readonly Diagnostic[];
}

/** A verdict as it is sent: the decision as text, which is copied faster than an object, and is what is printed. */
export interface ThreadVerdict {
  readonly policy: number;
  readonly shown: string;
  readonly code: ExitCode;
  readonly logged?: { readonly decision: Decision; readonly facts: Facts };
}
