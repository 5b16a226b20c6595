import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '@fineline/ruleset';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { fileProblem } from './fileProblem.ts';
import { liesElsewhere } from './isTable.ts';

/** The files that the arguments name, patterns such as `posts/*.md` resolved, in code-unit order within a pattern. */
export function findInputs(
  names: readonly string[],
  folder: string,
): { readonly files: readonly string[]; readonly problems: readonly Diagnostic[] } {
  const files: string[] = [];
  const problems: Diagnostic[] = [];
  if (names.filter(name => name === '-').length > 1) {
    const help = 'Standard input can be read once: name `-` once.';
    problems.push(fileProblem('FL0908', '-', '`-` is named twice', help));
  }
  for (const name of new Set(names)) {
    if (
      name === '-' ||
      liesElsewhere(name, folder) ||
      existsSync(resolve(folder, name)) ||
      !isDynamicPattern(name)
    ) {
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
