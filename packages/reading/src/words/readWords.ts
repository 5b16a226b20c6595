// The sets of words that a text shows by phrases. Tone and framing are what the text does, so titles and quotations are
// left out of them; topics and identifiers are what it holds, quoted or not.
import { facets, type Evidence, type Facet, type Vocabularies, type WordsFact } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { spanOf } from '../tokens/token.ts';
import { phraseMatcher } from './phraseMatcher.ts';

/** For each facet, the evidence of its phrases. */
export type PhraseReader = (passage: Passage) => ReadonlyMap<Facet, readonly Evidence[]>;

/** Prepares the phrases of all words in scope for one shared walk. */
export function phraseReader(vocabularies: Vocabularies): PhraseReader {
  const entries = facets.flatMap(facet =>
    vocabularies[facet].flatMap(({ word, phrases = [] }) => phrases.map(phrase => ({ facet, word, phrase }))),
  );
  const match = phraseMatcher(entries.map(({ phrase }) => phrase));
  return passage => {
    const found = new Map<Facet, Evidence[]>();
    for (const { phrase, from, to } of match(passage)) {
      const { facet, word } = entries[phrase]!;
      if (isUse(facet) && passage.masks.of[from] !== 0 && passage.masks.of[to - 1] !== 0) continue;
      const evidence = found.get(facet) ?? [];
      evidence.push({ word, cue: 'phrase', span: spanOf(passage.tokens, from, to) });
      found.set(facet, evidence);
    }
    return found;
  };
}

function isUse(facet: Facet): boolean {
  return facet === 'tone' || facet === 'framing' || facet === 'addressee';
}

/** The words that the evidence shows. Phrases and a few constructions cannot rule out the others: the set is open. */
export function openWords(evidence: readonly Evidence[]): WordsFact {
  const has = [...new Set(evidence.flatMap(({ word }) => (word === undefined ? [] : [word])))].sort();
  return { has, open: true, evidence };
}
