import type { VocabularyWord } from '@fineline/ruleset';

/** `words`, and every word of the vocabulary that is below one of them. */
export function atOrBelow(
  words: Iterable<string>,
  vocabulary: readonly VocabularyWord[],
): ReadonlySet<string> {
  const below = new Map<string, string[]>();
  for (const { word, under } of vocabulary)
    for (const above of under) {
      const others = below.get(above);
      if (others) others.push(word);
      else below.set(above, [word]);
    }
  const found = new Set(words);
  for (const word of found) for (const lower of below.get(word) ?? []) found.add(lower);
  return found;
}
