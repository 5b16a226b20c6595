// Two runs that add to one file would each go by what it held before the other: one of them has to wait.
import { rmSync, writeFileSync } from 'node:fs';

/**
 * Takes the lock of a file, which is another file beside it, and gives what lets go of it; undefined where somebody else has
 * it. It goes with the process at the latest: a reader of our output that goes away ends a run early. Throws what the file
 * system throws.
 */
export function takeLock(path: string): (() => void) | undefined {
  const lock = `${path}.lock`;
  try {
    writeFileSync(lock, '', { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
  const unlock = (): void => rmSync(lock, { force: true });
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}
