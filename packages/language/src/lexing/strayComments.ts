// Comments as other languages write them. They are scanned whole, so that nothing is said about the words in them.
import { replacing, type Diagnostic, type Fix, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import { lineEnd } from './lineEnd.ts';

/** What comments start with elsewhere at the start of a line only, and a word of them behind it. */
const lineComment = /^(?:;+|%+|'|rem\b)[ \t]*["'A-Za-z0-9]/i;

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

/** The end of a comment that fills its line: `; …`, `% …`, `' …`, `REM …`. Undefined where none begins at `from`. */
export function strayCommentLineEnd(text: string, from: number): number | undefined {
  for (let at = from - 1; at >= 0 && text[at] !== '\n' && text[at] !== '\r'; at--)
    if (text[at] !== ' ' && text[at] !== '\t') return undefined;
  // A label may be called so.
  const isComment =
    lineComment.test(text.slice(from, from + 80)) && !/^rem[ \t]*:/i.test(text.slice(from, from + 80));
  return isComment ? lineEnd(text, from) : undefined;
}

/** What is wrong with such a comment. */
export function strayComment({ image, startOffset }: IToken, file: string, text: string): Diagnostic {
  const mark = ['/*', '<!--', '--'].find(it => image.startsWith(it)) ?? /^(?:rem|[^])/i.exec(image)![0];
  const isBlock = mark === '/*' || mark === '<!--';
  const span: Span = {
    start: startOffset,
    end: startOffset + (mark.length === 1 ? countOf(mark, image) : mark.length),
  };
  const isSure = mark === '#' || mark === '--';
  const message = `a comment starts with \`//\`, not with \`${mark}\``;
  return errorAt(file, span, 'FL0101', message, {
    help: 'A comment goes to the end of its line; each further line of it has its own `//`.',
    // What is no comment in other languages beside it may be a slip before a clause.
    fix: isBlock
      ? lineComments(image, startOffset, mark, text)
      : replacing(span, '//', isSure && !isClause(image.slice(span.end - startOffset)) ? 'safe' : 'review'),
  });
}

/** Whether a line reads as a clause, which would be lost as a comment: the sign may stand before an item of a list. */
function isClause(line: string): boolean {
  return /^[ \t]*(?:[A-Za-z][\w-]{0,80}[ \t]?:[ \t]?)?(?:min|max|round|ban|allow|require|deny|review|warn|keep)\b/.test(
    line.slice(0, 200),
  );
}

/** The same comment, line by line; nothing where more stands behind it on its last line. */
function lineComments(image: string, start: number, mark: string, text: string): Fix | undefined {
  const [open, close] = mark === '/*' ? [/^\/\*+/, /[ \t]*\*+\/$/] : [/^<!--/, /[ \t]*-->$/];
  const isClosed = close.test(image);
  if (isClosed && text.slice(start + image.length, lineEnd(text, start + image.length)).trim() !== '')
    return undefined;
  // Of one that is never closed, only its own line is a comment for sure.
  const end = isClosed ? image.length : lineEnd(image, 0);
  const lines = image
    .slice(0, end)
    .replace(open, '')
    .replace(close, '')
    .split(/\r?\n/)
    .map((line, at) => (at === 0 ? line : line.replace(/^([ \t]*)\*?[ \t]?/, '$1// ')).trimEnd());
  const said = lines.filter((line, at) => at === 0 || line.trim() !== '//');
  const edit = { span: { start, end: start + end }, text: `//${said.join('\n')}` };
  return { title: 'write `//`', safety: isClosed ? 'safe' : 'review', edits: [edit] };
}

function countOf(sign: string, text: string): number {
  let count = 0;
  while (text[count] === sign) count++;
  return count;
}
