import type { Token } from '../tokens/token.ts';
import { loanwords } from './loanwords.ts';

/** *À la carte*, *dulce de leche*: of two borrowed words side by side each belongs to a phrase that English has borrowed. */
export function isInLoanPhrase(tokens: readonly Token[], at: number): boolean {
  return isLoanword(tokens[at]) && (isLoanword(tokens[at - 1]) || isLoanword(tokens[at + 1]));
}

function isLoanword(token: Token | undefined): boolean {
  return token?.kind === 'word' && loanwords.has(token.text);
}
