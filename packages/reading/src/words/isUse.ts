import type { Facet } from '@fineline/ruleset';

/**
 * Whether a facet is about what a text does, so that titles and quotations are left out of it. Topics and identifiers are
 * what it holds, quoted or not.
 */
export function isUse(facet: Facet): boolean {
  return facet === 'tone' || facet === 'framing' || facet === 'addressee';
}
