import { expect, test } from 'vitest';
import { listingIn } from './listing.ts';
import { listedWords, listingByLists, listingsOf } from './listingsOf.ts';

test('where it is told what the lists say of a word, it is what they say', () => {
  const lines = listingsOf();
  const words = listedWords();
  expect(words.length).toBeGreaterThan(3_000);
  for (const word of words) expect(listingIn(lines, word), word).toEqual(listingByLists(word));
  for (const other of ['', 'x', 'zzz', 'unlistedword', "member's"])
    expect(listingIn(lines, other), other).toEqual(listingByLists(other));
});

test('each word of a list stands in one line', () => {
  for (const word of listedWords()) expect(word).toMatch(/^[^\s]+$/);
});
