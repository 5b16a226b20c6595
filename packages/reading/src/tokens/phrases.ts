import { groupedBy } from './groupedBy.ts';
import { standsAt, wordAt, type Token } from './token.ts';

/** Phrases by their first word: most words of a text begin none. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Such phrases, each as it is written. */
export function phrasesOf(...phrases: readonly string[]): Phrases {
  return groupedBy(
    phrases.map(phrase => phrase.split(' ')),
    words => words[0]!,
  );
}

/** The words of the first phrase that stands at `at`, if one does. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases,
): readonly string[] | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined) return undefined;
  return phrases.get(word)?.find(words => standsAt(tokens, at, words));
}
