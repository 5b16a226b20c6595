// One walk finds the phrases of all vocabularies and the triggers of all cues.
import { facets, type Evidence, type Facet, type Vocabularies } from '@fineline/ruleset';
import { triggers, type Triggered } from '../cues/readCues.ts';
import type { Passage } from '../tokens/passage.ts';
import { spanOf } from '../tokens/token.ts';
import { isUse } from './isUse.ts';
import { phraseMatcher } from './phraseMatcher.ts';

/** What the walk found: for each facet the evidence of its phrases, and the triggers in the order of their ends. */
export interface FoundWords {
  readonly phrases: ReadonlyMap<Facet, readonly Evidence[]>;
  readonly triggered: readonly Triggered[];
}

export type WordFinder = (passage: Passage) => FoundWords;

/** Prepares the phrases of all words in scope, and the cues, for one shared walk. */
export function wordFinder(vocabularies: Vocabularies): WordFinder {
  const entries = facets.flatMap(facet =>
    vocabularies[facet].flatMap(({ word, phrases = [] }) => phrases.map(phrase => ({ facet, word, phrase }))),
  );
  const match = phraseMatcher([...entries, ...triggers].map(({ phrase }) => phrase));
  return passage => {
    const phrases = new Map<Facet, Evidence[]>();
    const triggered: Triggered[] = [];
    for (const found of match(passage)) {
      const { phrase, from, to } = found;
      const entry = entries[phrase];
      if (entry === undefined) {
        triggered.push({ phrase, from, to, cue: triggers[phrase - entries.length]!.cue });
        continue;
      }
      const { facet, word } = entry;
      if (isUse(facet) && passage.masks.of[from] !== 0 && passage.masks.of[to - 1] !== 0) continue;
      const evidence = phrases.get(facet) ?? [];
      evidence.push({ word, cue: 'phrase', span: spanOf(passage.tokens, from, to) });
      phrases.set(facet, evidence);
    }
    return { phrases, triggered };
  };
}
