import { unitSpellings, type Diagnostic, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { didYouMean } from '../didYouMean.ts';
import { errorAt, quote } from '../errorAt.ts';
import { endOf, Name, NumberToken } from '../lexing/tokens.ts';

/** `100 peple`: a word right behind a number that looks like a unit. Undefined where it looks like none. */
export function unknownUnit(file: string, last: IToken, token: IToken): Diagnostic | undefined {
  if (last.tokenType !== NumberToken || token.tokenType !== Name) return undefined;
  const span: Span = { start: token.startOffset, end: endOf(token) };
  const meant = didYouMean(token.image, span, unitSpellings);
  if (meant.help === undefined) return undefined;
  return errorAt(file, span, 'FL0219', `there is no unit ${quote(token.image)}`, meant);
}
