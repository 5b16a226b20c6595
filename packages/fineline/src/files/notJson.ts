import type { Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';

/** Says that a `.rules.json` file holds no rule set, signed or not: often it is being written. */
export function notJson(file: string, text: string): Diagnostic {
  const why = text.trim() === '' ? 'it is empty' : 'it may be half written';
  return fileProblem(
    'FL0905',
    file,
    `\`${file}\` is not JSON: ${why}`,
    'Write the rule set again: `fineline compile`, or `fineline sign` where it is signed. Where it is copied, copy it under another name and rename it then.',
  );
}
