import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '@fineline/ruleset';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { fileProblem } from './fileProblem.ts';

/** The files that the arguments name, patterns such as `posts/*.md` resolved, in code-unit order within a pattern. */
export function findInputs(
  names: readonly string[],
  folder: string,
): { readonly files: readonly string[]; readonly problems: readonly Diagnostic[] } {
  const files: string[] = [];
  const problems: Diagnostic[] = [];
  for (const name of names) {
    if (name === '-' || existsSync(resolve(folder, name)) || !isDynamicPattern(name)) {
      files.push(name);
      continue;
    }
    const found = globSync(name, { cwd: folder, expandDirectories: false }).sort();
    if (found.length === 0)
      problems.push(
        fileProblem('FL0901', name, `no file matches \`${name}\``, 'Check the pattern and the folder.'),
      );
    files.push(...found);
  }
  return { files, problems };
}
