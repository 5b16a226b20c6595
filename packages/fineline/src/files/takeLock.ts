// Two runs that add to one file would each go by what it held before the other: one of them has to wait.
import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** The locks that this process has. */
const own = new Set<string>();

/**
 * Takes the lock of a file, which is another file beside it, and gives what lets go of it; undefined where somebody else has
 * it. It goes with the process at the latest: a reader of our output that goes away ends a run early. Throws what the file
 * system throws.
 */
export function takeLock(path: string): (() => void) | undefined {
  const lock = lockOf(path);
  try {
    writeFileSync(lock, [process.pid, hostname(), ...numbering()].join(' ') + '\n', { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
  own.add(lock);
  const unlock = (): void => {
    own.delete(lock);
    rmSync(lock, { force: true });
  };
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}

/** What to do about the lock of a file that somebody else has, as far as the lock tells who that is. */
export function aboutLock(path: string, file: string): string {
  const [, id, host, ...place] = /^(\d+) (\S+)(?: (\S+) (\S+))?\n$/.exec(contentOf(lockOf(path))) ?? [];
  const remove = `delete \`${lockOf(file)}\``;
  if (id === undefined || host === undefined) return `If nobody does, a run was cut off: ${remove}.`;
  // Of another machine, or another container, nobody here can tell, though it may have the same name.
  const isHere = host === hostname() && place.filter(Boolean).join(' ') === numbering().join(' ');
  if (!isHere) return `It is process ${id} on \`${host}\`. If that has ended, ${remove}.`;
  const wasCutOff = Number(id) === process.pid && !own.has(lockOf(path));
  return !wasCutOff && isRunning(Number(id))
    ? `It is process ${id}: wait until it has ended.`
    : `It was process ${id}, which was cut off: ${remove}.`;
}

/** In what the numbers of processes are one's own: since when the machine runs, and the container. Known on Linux alone. */
function numbering(): readonly string[] {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return [boot, readlinkSync('/proc/self/ns/pid')];
  } catch {
    return [];
  }
}

function lockOf(path: string): string {
  return `${path}.lock`;
}

function contentOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

/** Whether there is a process of this number; one of somebody else may not be asked, and is there. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
