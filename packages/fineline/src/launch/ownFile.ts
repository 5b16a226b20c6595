// Files that hold what one run leaves for the next. What stands in them is believed, so they count only where nobody but
// the user can write them.
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is the user's own, and that nobody else can write; undefined where there is none. */
export function readOwn(file: string): Buffer | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
    const { uid, mode } = fstatSync(open);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    return readFileSync(open);
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/** Writes such a file, whole or not at all, and tells whether its folder is new. Throws where it cannot be written. */
export function writeOwn(folder: string, name: string, content: Buffer): boolean {
  const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
  const file = join(folder, name);
  const own = `${file}.${process.pid}`;
  writeFileSync(own, content, { mode: 0o600, flag: 'wx' });
  renameSync(own, file);
  return isNew;
}
