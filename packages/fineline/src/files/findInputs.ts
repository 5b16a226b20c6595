import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '@fineline/ruleset';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { distinctFiles } from './distinctFiles.ts';
import { fileProblem } from './fileProblem.ts';
import { liesElsewhere } from './isTable.ts';
import { noSuchFile } from './noSuchFile.ts';

/**
 * The files that the arguments name, each once, patterns such as `posts/*.md` resolved, in code-unit order within a
 * pattern, which finds `A.MD` by `*.md`, as systems write it that know no case. What was installed, in `node_modules`, is nobody's post; a pattern may name it.
 */
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
    const found = matching(name, folder);
    if (found.length === 0) problems.push(noSuchFile(name, `no file matches \`${name}\``));
    const strange = found.filter(file => file.includes('\ufffd') && !existsSync(resolve(folder, file)));
    problems.push(...strange.map(misnamed));
    files.push(...found.filter(file => !strange.includes(file)));
  }
  return { files: distinctFiles(files, folder), problems };
}

/** It is there, and cannot be opened: what stands in its name is lost. */
function misnamed(file: string): Diagnostic {
  return fileProblem(
    'FL0908',
    file,
    `the name of \`${file}\` is not in UTF-8`,
    'Rename it, and run this again.',
  );
}

function matching(pattern: string, folder: string): readonly string[] {
  const options = { cwd: folder, expandDirectories: false, caseSensitiveMatch: false };
  if (liesInInstalled(pattern)) return globSync(pattern, options).sort();
  const found = globSync(pattern, { ...options, ignore: ['**/node_modules/**'] });
  // What is left out counts from the folder, which a pattern may lead out of.
  return found.filter(file => !liesInInstalled(file)).sort();
}

function liesInInstalled(path: string): boolean {
  return /(?:^|[\\/])node_modules(?:[\\/]|$)/.test(path);
}
