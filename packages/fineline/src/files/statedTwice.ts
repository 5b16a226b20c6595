import { findNamedTwice, type Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';

/** Why what is signed in a text that is sound JSON is not opened: of what it states twice others may see the other one. */
export function statedTwice(file: string, text: string): Diagnostic | undefined {
  const twice = findNamedTwice(text);
  if (!twice) return undefined;
  return fileProblem(
    'FL0910',
    file,
    `\`${file}\` states \`${twice.name}\` twice, and only one of the two would count`,
    'Do not use it. Ask whoever signed it for the file.',
  );
}
