// Comments as other languages write them. They are scanned whole, so that nothing is said about the words in them.
import { replacing, type Diagnostic, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../errorAt.ts';
import { lineEnd } from './lineEnd.ts';

/**
 * The end of a comment at `from`: `# …` up to the end of the line, or what stands between slashes and stars, up to the
 * end of the text if need be. Undefined where none begins.
 */
export function strayCommentEnd(text: string, from: number): number | undefined {
  if (text.startsWith('/*', from)) {
    const end = text.indexOf('*/', from + 2);
    return end === -1 ? text.length : end + 2;
  }
  if (text[from] !== '#') return undefined;
  return lineEnd(text, from);
}

/** What is wrong with such a comment. */
export function strayComment({ image, startOffset }: IToken, file: string): Diagnostic {
  const isBlock = image.startsWith('/*');
  const marks = isBlock ? 2 : countOf('#', image);
  const span: Span = { start: startOffset, end: startOffset + marks };
  const message = `a comment starts with \`//\`, not with \`${isBlock ? '/*' : '#'}\``;
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
