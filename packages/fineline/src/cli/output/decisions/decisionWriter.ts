import type { PlacedProblem } from '@fineline/report';
import type { JudgedPost } from '../../../judging/judgeAll.ts';

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
