// What all lists say of a word together, where that was worked out before.
import { inLatin } from '../letters/inLatin.ts';
import { lineOf } from './lineOf.ts';
import { listings } from './listings.ts';

/** What the lists come to for one word. */
export interface Listing {
  readonly bits: number;
  readonly weight: number | undefined;
  readonly traits: number;
  readonly clues: number;
}

const unlisted: Listing = { bits: 0, weight: undefined, traits: 0, clues: 0 };

let last = '';
let lastListing = unlisted;

/** What was worked out for a word; undefined where nothing was, and the lists are to be asked. */
export function listingOf(word: string): Listing | undefined {
  if (listings === undefined) return undefined;
  // The lists of one word are asked one after the other.
  if (word !== last) [last, lastListing] = [word, listingIn(listings, word)];
  return lastListing;
}

/** The listing of a word in such lines. */
export function listingIn(lines: string, word: string): Listing {
  const line = lineOf(inLatin(word), lines);
  if (line === undefined) return unlisted;
  const [bits = '', traits = '', clues = '', weight] = line.split(' ');
  return {
    bits: Number(bits),
    weight: weight === undefined ? undefined : Number(weight),
    traits: Number(traits),
    clues: Number(clues),
  };
}

/** What its line says of a word. */
export function saidOf({ bits, weight, traits, clues }: Listing): string {
  return [bits, traits, clues, ...(weight === undefined ? [] : [weight])].join(' ');
}
