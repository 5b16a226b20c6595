import { expect, test } from 'vitest';
import { builtInVocabularies, facets, wordsAtOrAbove } from '@fineline/ruleset';

test('words stand in code-unit order, each once, under words that exist', () => {
  for (const facet of facets) {
    const words = builtInVocabularies[facet].map(({ word }) => word);
    expect(words).toEqual([...new Set(words)].sort());
    for (const { under } of builtInVocabularies[facet])
      expect(words).toEqual(expect.arrayContaining([...under]));
  }
});

test('a word is at or below every word on the way up', () => {
  const above = wordsAtOrAbove(builtInVocabularies.channel);
  expect([...above.get('twitter')!].sort()).toEqual(['public', 'social', 'twitter']);
  expect([...above.get('private')!]).toEqual(['private']);
});

test('words below each other do not go on forever', () => {
  const above = wordsAtOrAbove([
    { word: 'a', under: ['b'] },
    { word: 'b', under: ['a'] },
  ]);
  expect([...above.get('a')!].sort()).toEqual(['a', 'b']);
});
