import type { TokenType } from 'chevrotain';
import { k } from '../lexing/tokens.ts';

/** The words that declarations start with. */
// prettier-ignore
export const declarationWords = [
  'import', 'let', 'fact', 'tone', 'framing', 'topic', 'channel', 'audience', 'identifier', 'dataset', 'policy',
  'waive', 'guarantee', 'test',
] as const;
/** The words that header lines start with. */
export const headerWords = ['version', 'owner', 'effective', 'expires', 'withdrawn'] as const;
/** The words that blocks of clauses start with. */
export const sectionWords = ['posts', 'datasets'] as const;

export const declarationTokens: readonly TokenType[] = declarationWords.map(word => k[word]);
export const headerTokens: readonly TokenType[] = headerWords.map(word => k[word]);
/** The tokens that a part of a policy starts with. */
export const partTokens: readonly TokenType[] = [...headerTokens, k.posts, k.datasets];
