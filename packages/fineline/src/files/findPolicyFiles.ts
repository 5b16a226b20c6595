import { statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Diagnostic } from '@fineline/ruleset';
import { globSync } from 'tinyglobby';
import { distinctFiles } from './distinctFiles.ts';
import { fileProblem } from './fileProblem.ts';
import { findInputs } from './findInputs.ts';

/** The policy files that the arguments name: files, patterns, and folders with all `.disclosure` files below them. */
export function findPolicyFiles(
  names: readonly string[],
  folder: string,
): { readonly files: readonly string[]; readonly problems: readonly Diagnostic[] } {
  const found = findInputs(names, folder);
  const problems = [...found.problems];
  const files = found.files.flatMap(name => {
    if (!isFolder(name, folder)) return [name];
    const below = policiesBelow(name, folder);
    const help = 'Policies are files whose names end in `.disclosure`.';
    if (below.length === 0)
      problems.push(fileProblem('FL0901', name, `there is no policy in the folder \`${name}\``, help));
    return below;
  });
  return { files: distinctFiles(files, folder), problems };
}

function isFolder(name: string, folder: string): boolean {
  return statSync(resolve(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function policiesBelow(name: string, folder: string): readonly string[] {
  const below = globSync('**/*.disclosure', { cwd: resolve(folder, name), ignore: ['**/node_modules/**'] });
  return below.sort().map(path => posix.join(name, path));
}
