import type { Span } from '@fineline/ruleset';
import type { IToken, TokenType } from 'chevrotain';
import { lex } from '../lexing/lex.ts';
import {
  Day,
  isName,
  isReserved,
  keywords,
  Label,
  NumberToken,
  spanOf,
  Text,
  Version,
} from '../lexing/tokens.ts';

/** A word, number, text or sign of a policy, as tools see it that do not read for meaning. */
export interface PlainToken {
  /** `reserved` and `keyword` are words of the language, of which a `keyword` may be a name as well. */
  readonly kind: 'reserved' | 'keyword' | 'name' | 'label' | 'text' | 'number' | 'day' | 'version' | 'sign';
  /** As written. */
  readonly image: string;
  readonly span: Span;
}

const kinds: ReadonlyMap<TokenType, PlainToken['kind']> = new Map([
  [Label, 'label'],
  [Text, 'text'],
  [NumberToken, 'number'],
  [Day, 'day'],
  [Version, 'version'],
]);

/** Cuts a text, comments left out, whatever is wrong with it. Offsets count a byte order mark. */
export function tokensOf(text: string): readonly PlainToken[] {
  return lex('', text).tokens.map(token => ({
    kind: kindOf(token),
    image: token.image,
    span: spanOf(token),
  }));
}

function kindOf(token: IToken): PlainToken['kind'] {
  const kind = kinds.get(token.tokenType);
  if (kind !== undefined) return kind;
  if (isReserved(token)) return 'reserved';
  if (keywords.has(token.image)) return 'keyword';
  return isName(token) ? 'name' : 'sign';
}
