import { facets, type Facet } from '@fineline/ruleset';

/** The kinds of word that a reader looks for in every text. Channel and audience come from the release, not its text. */
export const readFacets: ReadonlySet<Facet> = new Set(
  facets.filter(it => it !== 'channel' && it !== 'audience'),
);
