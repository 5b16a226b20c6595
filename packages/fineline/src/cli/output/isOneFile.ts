import { readlinkSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Whether two names lead to one file, there or to be made; a screen or a pipe may be read and written to. */
export function isOneFile(one: string, other: string, folder: string): boolean {
  const paths = [one, other].map(name => placeOf(resolve(folder, name))) as [string, string];
  const [first, second] = paths.map(statusOf);
  if (!first && !second) return paths[0] === paths[1];
  return first?.isFile() === true && first.dev === second?.dev && first.ino === second.ino;
}

/** So many links may lead to each other. */
const mostLinks = 40;

/** Where writing to a path makes a file, links followed, though nothing may be there yet. */
function placeOf(path: string, links = 0): string {
  try {
    return realpathSync(path);
  } catch {
    const target = targetOf(path);
    if (target !== undefined && links < mostLinks) return placeOf(resolve(dirname(path), target), links + 1);
    return dirname(path) === path ? path : join(placeOf(dirname(path)), basename(path));
  }
}

/** What a link says; undefined for what is none. */
function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Undefined where nothing is there, or what is there cannot be looked at. */
function statusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
