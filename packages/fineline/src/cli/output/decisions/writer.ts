import type { PlacedProblem } from '@fineline/report';
import type { Decision } from '@fineline/runtime';
import type { JudgedPost } from '../../../judging/judgeAll.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import type { Addressing } from '../addressing.ts';

/** Writes decisions as they come, so that memory does not grow with their number where the format allows it. */
export interface DecisionWriter {
  /** Resolves when there is room for more; nothing to wait for where there is. */
  readonly write: (judged: Pick<JudgedPost, 'shown' | 'line'>) => Promise<void> | undefined;
  /** Takes decisions that are lines of JSON already; there where that is all that this format wants of them. */
  readonly writeLines?: (bytes: Uint8Array) => Promise<void> | undefined;
  /** Takes what is wrong with something that was to be judged. */
  readonly complain?: (problem: PlacedProblem) => void;
  readonly close: () => Promise<void>;
}

/** What a writer may need besides the place that it writes to. */
export interface WriterSetting {
  /** Colours and width of where the text goes; a file has none. */
  readonly look: Pick<Terminal, 'width' | 'paint'>;
  /** Whether it goes to a file, which outlives the exit code. */
  readonly isKept: boolean;
  /** Names files as the services call them that show annotations. */
  readonly addressed: Addressing;
  /** Fineline's own. */
  readonly version: string;
  readonly summary: Terminal['summary'];
  /** Whether the run fails by a decision, which is for the user to say. */
  readonly fails: (decision: Decision) => boolean;
}
