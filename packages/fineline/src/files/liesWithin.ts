import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Whether a path lies in a folder as it is written, and where links lead as well: one in the folder may point out. */
export function liesWithin(path: string, folder: string): boolean {
  return isBelow(path, folder) && isBelow(real(path), real(folder));
}

/** Whether a path lies in a folder, by their names alone. */
export function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** Where a path leads; of one that does not exist, where its nearest folder does. */
export function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
}
