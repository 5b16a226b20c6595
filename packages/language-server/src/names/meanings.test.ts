import { expect, test } from 'vitest';
import { builtInFacts, builtInVocabularies, facets } from '@fineline/ruleset';
import { factMeanings, wordMeanings } from './meanings.ts';

test.each(facets)('every word for %s is explained, and no other', facet => {
  const words = builtInVocabularies[facet].map(({ word }) => word);
  expect(Object.keys(wordMeanings[facet]).sort()).toEqual(words);
});

test('every fact is explained, and no other', () => {
  expect(Object.keys(factMeanings)).toEqual([...builtInFacts.keys()]);
});
