import type { TokenType } from 'chevrotain';
import { k, Label } from '../lexing/tokens.ts';

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

/** The words that clauses start with, labels aside. */
// prettier-ignore
export const clauseVerbs = [
  'min', 'max', 'round', 'ban', 'allow', 'require', 'deny', 'review', 'warn', 'keep',
] as const;
/** The words that the parts behind the body of a clause start with. */
// prettier-ignore
export const clausePartWords = [
  'when', 'unless', 'during', 'else', 'by', 'because', 'suggest', 'see', 'never',
] as const;
export const verbTokens: readonly TokenType[] = clauseVerbs.map(verb => k[verb]);
/** The tokens that a clause starts with. */
export const clauseTokens: readonly TokenType[] = [Label, ...verbTokens];
export const clausePartTokens: readonly TokenType[] = clausePartWords.map(word => k[word]);
/** The words that a text stands behind. */
export const beforeTexts: readonly TokenType[] = [k.because, k.suggest, k.see, k.owner, k.by];
