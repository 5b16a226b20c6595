import { withCommas } from '@fineline/ruleset';
import type { Terminal } from '../../terminal/terminal.ts';
import type { FormatChoice } from './formats.ts';

/** How many posts are done. */
export interface Progress {
  /** Says what is being done while it is done, where somebody looks on. */
  readonly during: <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
  readonly count: (posts?: number) => void;
  /** "12,000 posts". */
  readonly counted: () => string;
  readonly close: () => void;
}

/** Milliseconds until anything is shown, and between two showings. */
const quiet = 2_000;
const pause = 500;

/** Counts posts, and shows the count in one line where somebody looks on and nothing else is written there. */
export function openProgress(formats: readonly FormatChoice<string>[], terminal: Terminal): Progress {
  const toScreen = terminal.isScreen.out && formats.some(({ file }) => file === undefined);
  const shows = terminal.isScreen.err && !toScreen;
  let count = 0;
  let next = Date.now() + quiet;
  let shown = false;
  const counted = (): string => `${withCommas(count)} ${count === 1 ? 'post' : 'posts'}`;
  return {
    async during(what, work) {
      if (!terminal.isScreen.err) return work();
      terminal.err(`\r\u001b[K${what} …`);
      try {
        return await work();
      } finally {
        terminal.err('\r\u001b[K');
      }
    },
    count(posts = 1) {
      const before = count;
      count += posts;
      // Asking for the time takes longer than counting.
      if (!shows || Math.floor(before / 100) === Math.floor(count / 100) || Date.now() < next) return;
      next = Date.now() + pause;
      shown = true;
      terminal.err(`\r${counted()}`);
    },
    counted,
    close() {
      if (shown) terminal.err('\r\u001b[K');
    },
  };
}
