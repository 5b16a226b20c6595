import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isBelow, real } from './liesWithin.ts';

/**
 * The folder from which services that show findings beside files count their names: the workspace of a GitHub runner, else
 * the root of the git repository, else `folder` itself. Git is not asked: it may not be installed, or refuse the owner.
 */
export function repositoryOf(folder: string, workspace: string | undefined): string {
  if (workspace !== undefined && workspace !== '' && isBelow(real(folder), real(workspace)))
    return real(workspace);
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(resolve(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
