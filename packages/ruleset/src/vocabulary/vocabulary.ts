/** The kinds of word that a policy speaks of. Each has a vocabulary of its own. */
export const facets = [
  'tone',
  'framing',
  'topic',
  'addressee',
  'identifier',
  'channel',
  'audience',
  'consent',
] as const;

export type Facet = (typeof facets)[number];

/** One word of a vocabulary. */
export interface VocabularyWord {
  readonly word: string;
  /** The words directly above it: `mocking` is under `hostile`. A ban on a word bans what is below it. */
  readonly under: readonly string[];
  /** What teaches the reader to notice it, in the author's spelling. */
  readonly phrases?: readonly string[];
}

/** All words in scope, by facet; the words of a facet in code-unit order. */
export type Vocabularies = { readonly [F in Facet]: readonly VocabularyWord[] };

/** For each word, itself and every word above it. Words named in `under` but not listed are kept as they stand. */
export function wordsAtOrAbove(words: readonly VocabularyWord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map(words.map(({ word, under }) => [word, under]));
  const above = new Map<string, ReadonlySet<string>>();
  for (const { word } of words) {
    // What is added to a set while it is gone through has its turn, too.
    const found = new Set([word]);
    for (const next of found) for (const parent of parents.get(next) ?? []) found.add(parent);
    above.set(word, found);
  }
  return above;
}
