import type { Decision } from '@fineline/runtime';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Addressing } from './addressing.ts';

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
