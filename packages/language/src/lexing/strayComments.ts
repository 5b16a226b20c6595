// Comments as other languages write them. They are scanned whole, so that nothing is said about the words in them.
import { replacing, type Diagnostic, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../errorAt.ts';
import { lineEnd } from './lineEnd.ts';

/**
 * The end of a comment at `from`: `# …` and `-- …` up to the end of the line, or what stands between slashes and stars,
 * or in angle brackets with an exclamation mark, up to the end of the text if need be. Undefined where none begins.
 */
export function strayCommentEnd(text: string, from: number): number | undefined {
  if (text.startsWith('/*', from)) {
    const end = text.indexOf('*/', from + 2);
    return end === -1 ? text.length : end + 2;
  }
  if (text.startsWith('<!--', from)) {
    const end = text.indexOf('-->', from + 4);
    return end === -1 ? text.length : end + 3;
  }
  // A line of dashes and bars alone is a rule under the first line of a table.
  const isDashed = text.startsWith('--', from) && /^--[ \t]*[^\s|:>-]/.test(text.slice(from, from + 80));
  return isDashed || text[from] === '#' ? lineEnd(text, from) : undefined;
}

/** What is wrong with such a comment. */
export function strayComment({ image, startOffset }: IToken, file: string): Diagnostic {
  const mark = ['/*', '<!--', '--'].find(it => image.startsWith(it)) ?? '#';
  const isBlock = mark === '/*' || mark === '<!--';
  const span: Span = {
    start: startOffset,
    end: startOffset + (mark === '#' ? countOf('#', image) : mark.length),
  };
  const message = `a comment starts with \`//\`, not with \`${mark}\``;
  return errorAt(file, span, 'FL0101', message, {
    help: 'A comment goes to the end of its line; each further line of it has its own `//`.',
    fix: isBlock ? undefined : replacing(span, '//'),
  });
}

function countOf(sign: string, text: string): number {
  let count = 0;
  while (text[count] === sign) count++;
  return count;
}
