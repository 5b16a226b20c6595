import { listedWeight, weighedWords } from './wordWeights.ts';
import { listedTraits, wordsWithTraits } from './traitsOf.ts';
import { listedBits, wordsWithBits } from './lexicon.ts';
import { listedClues, wordsWithClues } from './cluesOf.ts';
import { inLatin } from '../letters/inLatin.ts';
import { linesOf } from './lineOf.ts';
import { saidOf, type Listing } from './listing.ts';

/** What the lists say of a word. */
export function listingByLists(word: string): Listing {
  return {
    bits: listedBits(word),
    weight: listedWeight(word),
    traits: listedTraits(word),
    clues: listedClues(word),
  };
}

/** Every word that a list has. */
export function listedWords(): readonly string[] {
  return [...new Set([...wordsWithBits(), ...weighedWords(), ...wordsWithTraits(), ...wordsWithClues()])];
}

/** A line for each word of a list. */
export function listingsOf(): string {
  return linesOf(new Map(listedWords().map(word => [inLatin(word), saidOf(listingByLists(word))])));
}
