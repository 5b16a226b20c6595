import { didYouMean, quote, type Diagnostic } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import { facetPlurals, Name, spanOf } from '../lexing/tokens.ts';

/** `ban tonez mocking`. */
export function unknownFacet(file: string, token: IToken, rules: readonly string[]): Diagnostic | undefined {
  if (!isFacetWanted(rules) || token.tokenType !== Name) return undefined;
  const meant = didYouMean(token.image, spanOf(token), facetPlurals);
  if (meant.help === undefined) return undefined;
  return errorAt(
    file,
    spanOf(token),
    'FL0216',
    `there is no kind of word called ${quote(token.image)}`,
    meant,
  );
}

/** Whether a kind of word is to stand here, such as `tones`. */
export function isFacetWanted([rule]: readonly string[]): boolean {
  return rule === 'banClause' || rule === 'facet';
}
