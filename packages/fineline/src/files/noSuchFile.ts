import { sep } from 'node:path';
import type { Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';

/** Nothing is there under this name, or matches it. A path as Windows writes it is told of, where it is none. */
export function noSuchFile(file: string, message: string = `there is no file \`${file}\``): Diagnostic {
  const asHere = file.replaceAll('\\', '/');
  const help =
    sep === '/' && asHere !== file
      ? `Folders end in \`/\` here, and in scripts that Windows shares as well: write \`${asHere}\`.`
      : 'Check the name and the folder.';
  return fileProblem('FL0901', file, message, help);
}
