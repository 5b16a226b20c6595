import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isBelow, real } from './liesWithin.ts';

/**
 * What a file is called from the root of its repository, however it was typed: `apps/shop/posts/a.md`. The whole path where it
 * lies elsewhere; what is no file (`-`, a table of a database, `git:main:FILE`) as it is.
 */
export function addressOf(file: string, folder: string, repository: string): string {
  const path = resolve(folder, file);
  if (file === '-' || (/^[a-z]{2,}:/i.test(file) && !existsSync(path))) return file;
  const inside = isBelow(path, repository)
    ? relative(repository, path)
    : isBelow(real(path), real(repository))
      ? relative(real(repository), real(path))
      : path;
  return inside === '' ? '.' : inside.replaceAll(sep, '/');
}
