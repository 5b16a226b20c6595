// A formatter that loses a rule does more harm than a thousand it lays out well. So what was printed is read again,
// every time, and given back only if it says what the author wrote.
import { parse } from '@fineline/language';
import { hasErrors, type Code, type Diagnostic, type Result } from '@fineline/ruleset';
import { layOutFile } from './layout/layOutFile.ts';
import { flatten } from './printing/flatten.ts';
import { placeWords } from './printing/placeWords.ts';
import { print } from './printing/print.ts';
import { sameTree } from './sameTree.ts';

/**
 * The text of a policy file in the one layout that Fineline has, with LF at the ends of lines. A text with a mistake is
 * left alone: no `value`, and what is wrong with it. Formatting twice gives what formatting once does.
 *
 * @param file The file as the user typed it, for diagnostics.
 * @param text The whole text; a byte order mark and any line ends are accepted.
 */
export function format(file: string, text: string): Result<string> {
  const { value: tree, diagnostics } = parse(file, text);
  if (!tree || hasErrors(diagnostics)) return { diagnostics };
  const words = placeWords(flatten(layOutFile(tree, text)), text, tree.comments);
  if (!words) return { diagnostics: [notTheSame(file)] };
  const value = print(words);
  const again = parse(file, value);
  if (again.diagnostics.some(({ code }) => code === 'FL0107')) return { diagnostics: [tooLarge(file)] };
  const isSame = again.value !== undefined && !hasErrors(again.diagnostics) && sameTree(again.value, tree);
  return isSame ? { value, diagnostics } : { diagnostics: [notTheSame(file)] };
}

function notTheSame(file: string): Diagnostic {
  return wholeFile(
    file,
    'FL0909',
    'laid out anew, this file would not say the same',
    'This is a bug of ours, and the file stays as it is: please report it, with the file.',
  );
}

function tooLarge(file: string): Diagnostic {
  return wholeFile(
    file,
    'FL0107',
    'laid out anew, this file would be larger than 1 MB',
    'Split it into files that import each other.',
  );
}

function wholeFile(file: string, code: Code, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, file, span: { start: 0, end: 0 }, help };
}
