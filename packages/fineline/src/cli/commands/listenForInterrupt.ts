import { exitCodes } from '../exitCodes.ts';
import type { Terminal } from '../terminal.ts';
import { onToldToEnd } from './onToldToEnd.ts';

/**
 * Aborted when somebody presses Ctrl-C, or ends the run (SIGTERM). The first time it comes to its end, so that what was
 * written is whole, and no more is waited for from standard input, nor from readers; the second time it is cut off.
 */
export function listenForInterrupt(terminal: Terminal): AbortSignal {
  const interrupted = new AbortController();
  const first = (): void => {
    interrupted.abort(new Error('the run was interrupted'));
    terminal.stdin.destroy();
  };
  // Left by `exit`, a run lets go of what it has locked.
  onToldToEnd(first, () => process.exit(exitCodes.couldNotRun));
  return interrupted.signal;
}
