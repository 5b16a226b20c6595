// The parser calls itself for every parenthesis, so depth is counted before it starts.
import type { Diagnostic } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import { Close, CloseParenthesis, Open, OpenParenthesis, spanOf } from './tokens.ts';

const deepest = 100;

/** A complaint about the first brace or parenthesis that is nested too deep. */
export function tooDeep(file: string, tokens: readonly IToken[]): Diagnostic | undefined {
  let depth = 0;
  for (const token of tokens) {
    const { tokenType } = token;
    if (tokenType === Close || tokenType === CloseParenthesis) depth = Math.max(0, depth - 1);
    if (tokenType !== Open && tokenType !== OpenParenthesis) continue;
    depth++;
    if (depth > deepest)
      return errorAt(
        file,
        spanOf(token),
        'FL0106',
        `this is nested deeper than ${deepest} braces and parentheses`,
      );
  }
  return undefined;
}
