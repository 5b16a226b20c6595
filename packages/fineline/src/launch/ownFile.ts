// Files that hold what one run leaves for the next. What stands in them is believed, so they count only where nobody but
// the user can write them.
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OwnFile {
  /** In bytes. */
  readonly size: number;
  /** What stands in it from one place to another, less where it ends sooner. */
  readonly read: (from: number, to: number) => Buffer;
  readonly close: () => void;
}

/** Opens a file that is the user's own, and that nobody else can write; undefined where there is none. */
export function openOwn(file: string): OwnFile | undefined {
  let open: number | undefined;
  try {
    const held = (open = openSync(file, 'r'));
    const { uid, mode, size } = fstatSync(held);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) {
      closeSync(held);
      return undefined;
    }
    return { size, read: (from, to) => readFrom(held, from, to), close: () => closeSync(held) };
  } catch {
    if (open !== undefined) closeSync(open);
    return undefined;
  }
}

function readFrom(open: number, from: number, to: number): Buffer {
  // Not out of the memory that small ones share: V8 copies what does not begin where it likes.
  const bytes = Buffer.allocUnsafeSlow(to - from);
  let length = 0;
  for (let more = -1; more !== 0 && length < bytes.length; length += more)
    more = readSync(open, bytes, length, bytes.length - length, from + length);
  return bytes.subarray(0, length);
}

/** What stands in such a file. */
export function readOwn(file: string): Buffer | undefined {
  const open = openOwn(file);
  try {
    return open?.read(0, open.size);
  } catch {
    return undefined;
  } finally {
    open?.close();
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
