// Where a `}` that is missing goes: behind the last word of its block, as far to the right as the line of its `{` begins.
import type { Fix } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { lineEnd } from '../lexing/lineEnd.ts';
import { lineStart } from '../lexing/lineStart.ts';
import { Close, endOf } from '../lexing/tokens.ts';

/** Adds the `}` of the `{` at `open`, behind the word `last` and before `next`; more of them behind those of `inner`. */
export function missingBrace(text: string, open: number, last: IToken, next: IToken, inner?: Fix): Fix {
  const end = endOf(last);
  const indent = indentOf(text, open);
  if (inner) {
    const [edit] = inner.edits;
    return fix(edit!.span.start, `${edit!.text}${edit!.text.startsWith(' ') ? ' }' : `\n${indent}}`}`);
  }
  const isBesideNext = !/[\r\n]/.test(text.slice(end, next.startOffset)) && next.startOffset < text.length;
  if (isBesideNext) return fix(end, ' }');
  // The last `}` was meant for what lies around.
  const isOuter = last.tokenType === Close && indentOf(text, last.startOffset).length < indent.length;
  if (isOuter) return fix(lineStart(text, last.startOffset), `${indent}}\n`);
  return fix(lineEnd(text, end), `\n${indent}}`);
}

function fix(at: number, text: string): Fix {
  return { title: 'add `}`', safety: 'review', edits: [{ span: { start: at, end: at }, text }] };
}

function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];
}
