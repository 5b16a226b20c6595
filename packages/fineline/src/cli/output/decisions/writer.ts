import type { JudgedPost } from '../../../judging/judgeAll.ts';
import type { Terminal } from '../../terminal.ts';

/** Writes decisions as they come, so that memory does not grow with their number where the format allows it. */
export interface DecisionWriter {
  /** Resolves when there is room for more; nothing to wait for where there is. */
  readonly write: (judged: Pick<JudgedPost, 'shown' | 'line'>) => Promise<void> | undefined;
  readonly close: () => Promise<void>;
}

/** What a writer may need besides the place that it writes to. */
export interface WriterSetting {
  /** Colours and width of where the text goes; a file has none. */
  readonly look: Pick<Terminal, 'width' | 'paint'>;
  /** Fineline's own. */
  readonly version: string;
  readonly summary: Terminal['summary'];
}
