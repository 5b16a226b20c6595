import { listedWeight, weighedWords } from '../language/wordWeights.ts';
import { listedTraits, wordsWithTraits } from '../tones/traitsOf.ts';
import { listedBits, wordsWithBits } from './lexicon.ts';
import { lineFor, type Listing } from './listing.ts';

/** What the lists say of a word. */
export function listingByLists(word: string): Listing {
  return { bits: listedBits(word), weight: listedWeight(word), traits: listedTraits(word) };
}

/** Every word that a list has. */
export function listedWords(): readonly string[] {
  return [...new Set([...wordsWithBits(), ...weighedWords(), ...wordsWithTraits()])].sort();
}

/** A line for each word of a list, sorted. */
export function listingsOf(): string {
  return listedWords()
    .map(word => lineFor(word, listingByLists(word)))
    .join('\n');
}
