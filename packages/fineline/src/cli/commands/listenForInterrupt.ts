import type { Terminal } from '../terminal.ts';

/**
 * Tells whether somebody pressed Ctrl-C. The first time the run comes to its end, so that what was written is whole, and
 * no more is waited for from standard input; the second time it is cut off.
 */
export function listenForInterrupt(terminal: Terminal): () => boolean {
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
    terminal.stdin.destroy();
  });
  return () => interrupted;
}
