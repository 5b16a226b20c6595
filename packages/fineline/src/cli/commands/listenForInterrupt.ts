import type { Terminal } from '../terminal.ts';

/**
 * Aborted when somebody presses Ctrl-C. The first time the run comes to its end, so that what was written is whole, and no
 * more is waited for from standard input, nor from readers; the second time it is cut off.
 */
export function listenForInterrupt(terminal: Terminal): AbortSignal {
  const interrupted = new AbortController();
  process.once('SIGINT', () => {
    interrupted.abort(new Error('the run was interrupted'));
    terminal.stdin.destroy();
  });
  return interrupted.signal;
}
