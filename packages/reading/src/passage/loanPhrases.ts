import { isMark, type Token } from '../tokens/token.ts';
import { loanwords } from '../lexicon/lists/loanwords.ts';

/**
 * *À la carte*, *dulce de leche*, *gracias, merci*: of two borrowed words side by side each belongs to a phrase that English
 * has borrowed.
 */
export function isInLoanPhrase(tokens: readonly Token[], at: number): boolean {
  return isLoanword(tokens[at]) && (isLoanword(beside(tokens, at, -1)) || isLoanword(beside(tokens, at, 1)));
}

/** The next token on one side, past a comma. */
function beside(tokens: readonly Token[], at: number, step: -1 | 1): Token | undefined {
  return tokens[isMark(tokens, at + step, ',') ? at + 2 * step : at + step];
}

function isLoanword(token: Token | undefined): boolean {
  return token?.kind === 'word' && loanwords.has(token.text);
}
