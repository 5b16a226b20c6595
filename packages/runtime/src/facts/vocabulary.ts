import { wordsAtOrAbove, type VocabularyWord } from '@fineline/ruleset';

/** The words of one facet, or of one `one of` fact, with their order worked out. */
export interface Vocabulary {
  /** In code-unit order. */
  readonly words: readonly string[];
  /** For each word, itself and every word above it. */
  readonly atOrAbove: ReadonlyMap<string, ReadonlySet<string>>;
}

export function compileVocabulary(words: readonly VocabularyWord[]): Vocabulary {
  return {
    words: words.map(({ word }) => word).sort(),
    atOrAbove: wordsAtOrAbove(words),
  };
}

/** Whether `word` is `above` or stands below it. */
export function isAtOrBelow(vocabulary: Vocabulary, word: string, above: string): boolean {
  return vocabulary.atOrAbove.get(word)?.has(above) ?? word === above;
}

/** The listed words and all below them. */
export function atOrBelow(vocabulary: Vocabulary, listed: readonly string[]): ReadonlySet<string> {
  const below = vocabulary.words.filter(word => listed.some(above => isAtOrBelow(vocabulary, word, above)));
  return new Set(below);
}
