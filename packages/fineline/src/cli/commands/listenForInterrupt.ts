import type { Readable } from 'node:stream';

/**
 * Tells whether somebody pressed Ctrl-C. The first time the run comes to its end, so that what was written is whole, and
 * no more is waited for from `stdin`; the second time it is cut off.
 */
export function listenForInterrupt(stdin: Readable): () => boolean {
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
    stdin.destroy();
  });
  return () => interrupted;
}
