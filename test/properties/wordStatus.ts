import { wordsAtOrAbove, type Facet } from '@fineline/ruleset';
import { seasons, vocabularies } from './world.ts';

/** What is above each word, itself included; a choice has no words above others. */
export function aboveOf(facet: Facet | 'season'): ReadonlyMap<string, ReadonlySet<string>> {
  return wordsAtOrAbove(
    facet === 'season' ? seasons.map(word => ({ word, under: [] })) : vocabularies[facet],
  );
}

/** True where a set that has these words may lack `word`, with all that is below it. */
export function mayLack(facet: Facet | 'season', word: string, has: readonly string[]): boolean {
  const above = aboveOf(facet);
  return !has.some(held => above.get(held)?.has(word));
}
