import { facets, type Evidence, type Facet, type Vocabularies } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { spanOf } from '../tokens/token.ts';
import { automatonOf } from './automaton.ts';
import { findPhrases } from './findPhrases.ts';
import { formsOf } from './formsOf.ts';
import { isUse } from './isUse.ts';
import { phraseLine } from './phraseLines.ts';

/** For each facet what its phrases show in a text. */
export type PhrasesShown = ReadonlyMap<Facet, readonly Evidence[]>;

const none: PhrasesShown = new Map();

/** Prepares the phrases of all words in scope for one walk through each text. */
export function phraseFinder(vocabularies: Vocabularies): (passage: Passage) => PhrasesShown {
  const entries = facets.flatMap(facet =>
    vocabularies[facet].flatMap(({ word, phrases = [] }) => phrases.map(phrase => ({ facet, word, phrase }))),
  );
  if (entries.length === 0) return () => none;
  const automaton = automatonOf(
    entries.map(({ phrase }, owner) => phraseLine(owner, placesOf(phrase))).join(''),
  );
  return passage => {
    const { tokens, masks } = passage;
    const shown = new Map<Facet, Evidence[]>();
    findPhrases(automaton, passage, (owner, from, to) => {
      const { facet, word } = entries[owner]!;
      if (isUse(facet) && masks.of[from] !== 0 && masks.of[to - 1] !== 0) return;
      const evidence = shown.get(facet) ?? [];
      evidence.push({ word, cue: 'phrase', span: spanOf(tokens, from, to) });
      shown.set(facet, evidence);
    });
    return shown;
  };
}

/** Words and spaces alone, without what may end a sentence: the last word can be told apart. */
const inWords = /^(?:([^.!?…\n]*)[ -])?([A-Za-z]+)$/;

/** What may stand at each place of a phrase. */
function placesOf(phrase: string): readonly (readonly string[])[] {
  const [, before, last] = inWords.exec(phrase) ?? [];
  if (last === undefined) return [[phrase]];
  return before === undefined ? [formsOf(last)] : [[before], formsOf(last)];
}
