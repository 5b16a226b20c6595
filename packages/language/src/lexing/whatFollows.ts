// What may stand behind a token, as far as that token alone tells: a name that is given, or a word that somebody uses.
import type { IToken, TokenType } from 'chevrotain';
import { Bar, Comma, FacetPlural, k, Name } from './tokens.ts';

/** Behind these a word may stand, which is quoted where it starts with a digit. */
const beforeWords: ReadonlySet<TokenType> = new Set([
  ...[
    Comma,
    Bar,
    Name,
    FacetPlural,
    k.is,
    k.not,
    k.of,
    k.only,
    k.per,
    k.under,
    k.covers,
    k.column,
    k.columns,
  ],
  ...[k.key, k.person, k.count, k.weight, k.measure, k.harmless, k.sensitive],
]);

/** Behind these a name is given. */
const namesBehind: ReadonlySet<TokenType> = new Set([
  ...[k.policy, k.extends, k.let, k.fact, k.dataset, k.test, k.guarantee, k.waive],
  ...[k.tone, k.framing, k.topic, k.channel, k.audience, k.identifier],
]);

/** Whether a name is given behind a token. */
export function isNameBehind(before: IToken | undefined): boolean {
  return before !== undefined && namesBehind.has(before.tokenType);
}

/** Whether a word or a column may stand behind a token. */
export function mayBeWord(before: IToken | undefined): boolean {
  if (before === undefined) return false;
  const { tokenType } = before;
  return beforeWords.has(tokenType) || tokenType.CATEGORIES?.some(type => type === FacetPlural) === true;
}
