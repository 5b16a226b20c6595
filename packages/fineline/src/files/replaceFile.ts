import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in the place of what a file holds, all of it or nothing: whoever reads the file meanwhile sees one of the
 * two. A link stays a link. Throws what the file system throws.
 */
export function replaceFile(path: string, text: string): void {
  const target = realpathSync(path);
  writeBeside(target, text, statSync(target).mode);
}

/** The same for a file that may not be there yet, or be none: a pipe is written to. */
export function writeWhole(path: string, text: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) writeBeside(path, text);
  else if (there.isFile()) replaceFile(path, text);
  else writeFileSync(path, text);
}

function writeBeside(target: string, text: string, mode?: number): void {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
