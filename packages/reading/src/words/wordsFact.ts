import {
  builtInVocabularies,
  wordsAtOrAbove,
  type Evidence,
  type Facet,
  type Span,
  type Vocabularies,
  type WordsFact,
} from '@fineline/ruleset';

/** Makes the set of a facet from what shows its words. */
export type WordsFactOf = (evidence: readonly Evidence[]) => WordsFact;

/**
 * The sets of a reader that looked for every built-in word and for every phrase. A word that the policy adds without a
 * phrase, and nothing below it that has one, cannot be seen: the set stays open, and names what was looked for in vain.
 */
export function wordsFactFor(facet: Facet, vocabularies: Vocabularies): WordsFactOf {
  const words = vocabularies[facet];
  const above = wordsAtOrAbove(words);
  const builtIn = new Set(builtInVocabularies[facet].map(({ word }) => word));
  const unseen = words
    .filter(({ word, phrases = [] }) => !builtIn.has(word) && phrases.length === 0)
    .map(({ word }) => word)
    .filter(
      word =>
        !words.some(({ word: other, phrases = [] }) => phrases.length > 0 && above.get(other)?.has(word)),
    );
  // To say that a word is absent says so of all below it.
  const blind = new Set(unseen.flatMap(word => [...(above.get(word) ?? [word])]));
  const looked = words.map(({ word }) => word).filter(word => !blind.has(word));
  const nothingLacks = unseen.length > 0 && {
    ...(looked.length > 0 && { lacks: looked }),
    open: true,
  };
  const parents = new Set([...above].flatMap(([word, lines]) => [...lines].filter(other => other !== word)));
  return evidence => {
    if (evidence.length === 0)
      return nothingLacks === false ? { has: [], evidence } : { has: [], ...nothingLacks, evidence };
    const has = wordsOf(evidence);
    // Most words have none below them, of which one would have to say that it is not there.
    if (unseen.length === 0 && !has.some(word => parents.has(word))) return { has, evidence };
    const there = new Set(has.flatMap(word => [...(above.get(word) ?? [word])]));
    const below = looked.filter(word => !there.has(word) && has.some(other => above.get(word)?.has(other)));
    const lacks = unseen.length > 0 ? looked.filter(word => !there.has(word)) : below;
    return {
      has,
      ...(lacks.length > 0 && { lacks }),
      ...(unseen.length > 0 && { open: true }),
      evidence,
    };
  };
}

/** The words that evidence shows, in order. */
export function wordsOf(evidence: readonly Evidence[]): readonly string[] {
  const words: string[] = [];
  for (const { word } of evidence) if (word !== undefined && !words.includes(word)) words.push(word);
  for (let at = 1; at < words.length; at++) if (words[at]! < words[at - 1]!) return words.sort();
  return words;
}

/** The cue of the word that a set has where nothing showed any. */
const nothingShown = 'nothing-shown';

/** What a set has where nothing showed a word of it. */
export function unshown(word: string, span: Span): readonly Evidence[] {
  return [{ word, cue: nothingShown, span }];
}

/** Whether a set has what it has only since nothing showed anything else. */
export function isNothingShown(fact: WordsFact | undefined): boolean {
  return fact?.evidence?.some(({ cue }) => cue === nothingShown) === true;
}

/** The words that the evidence shows, of a reader that cannot rule out the others. */
export function openWords(evidence: readonly Evidence[]): WordsFact {
  return { has: wordsOf(evidence), open: true, evidence };
}
