import type { Diagnostic, Result } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import { lex } from '../lexing/lex.ts';
import { otherFormat } from '../lexing/otherFormat.ts';
import { tooDeep } from '../lexing/tooDeep.ts';
import type { FileNode } from '../tree/ast.ts';
import { choices } from './choices.generated.ts';
import { FileParser } from './fileParser.ts';

/** The largest text that is read, in bytes of UTF-8. */
const mostBytes = 1_000_000;

let parser: FileParser | undefined;

/**
 * Text to syntax tree. Never throws. `value` is there whenever something could be made of the text, damaged parts left
 * out or marked; a text over 1 MB (FL0107), nested deeper than 100 (FL0106) or in another format (FL0113) is not read at all.
 *
 * @param file The file as the user typed it, for diagnostics.
 * @param text The whole text; spans are offsets into it, a byte order mark included.
 */
export function parse(file: string, text: string): Result<FileNode> {
  if (isTooLarge(text)) return { diagnostics: [tooLarge(file)] };
  const other = otherFormat(file, text);
  if (other) return { diagnostics: [other] };
  const lexed = lex(file, text);
  const deep = tooDeep(file, lexed.tokens);
  if (deep) return { diagnostics: [deep] };

  parser ??= new FileParser(choices);
  parser.begin(file, text, lexed);
  const declarations = parser.declarations();
  const diagnostics = [...lexed.mistakes, ...parser.mistakes];
  // Nobody asks for the tokens again: they need not be kept until the next file, nor moved about with what is.
  parser.end();
  if (declarations.length === 0 && diagnostics.length === 0) diagnostics.push(nothingDeclared(file));
  const span = { start: 0, end: text.length };
  return {
    value: { kind: 'file', file, declarations, comments: lexed.comments, span },
    diagnostics: diagnostics.sort((a, b) => a.span.start - b.span.start),
  };
}

function isTooLarge(text: string): boolean {
  if (text.length > mostBytes) return true;
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isHalfOfPair = unit >= 0xd800 && unit <= 0xdfff;
    if (unit > 0x7f) bytes += unit > 0x7ff && !isHalfOfPair ? 2 : 1;
  }
  return bytes > mostBytes;
}

function tooLarge(file: string): Diagnostic {
  return errorAt(file, { start: 0, end: 0 }, 'FL0107', 'this file is larger than 1 MB', {
    help: 'Split it into files that import each other.',
  });
}

function nothingDeclared(file: string): Diagnostic {
  return errorAt(file, { start: 0, end: 0 }, 'FL0113', 'this file declares nothing', {
    help: 'A policy starts with a line such as `policy public-posts {`.',
  });
}
