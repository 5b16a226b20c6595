import { groupedBy } from '../lexicon/lists/groupedBy.ts';
import { standsAt, wordAt, type Token } from './token.ts';

type Words = readonly string[];

/** Phrases by their first word: most words of a text begin none. */
export type Phrases = ReadonlyMap<string, readonly Words[]>;

/** Such phrases, each as it is written. */
export function phrasesOf(...phrases: readonly string[]): Phrases {
  return byFirstWord(phrases.map(phrase => phrase.split(' ')));
}

/** Such phrases, each in its words. */
export function byFirstWord(phrases: readonly Words[]): Phrases {
  return groupedBy(phrases, words => words[0]!);
}

/** The words of the first phrase that stands at `at`, if one does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): Words | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined) return undefined;
  return phrases.get(word)?.find(words => standsAt(tokens, at, words));
}
