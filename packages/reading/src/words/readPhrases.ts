import { facets, formsOf, type Evidence, type Facet, type Vocabularies } from '@fineline/ruleset';
import type { Passage } from '../passage/passage.ts';
import { spanOf } from '../tokens/token.ts';
import { automatonOf } from './automaton.ts';
import { findPhrases } from './findPhrases.ts';
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

const letters = /^[A-Za-z]+$/;
const mayEndSentence = /[.!?…\n]/;

/** What may stand in each place of a phrase: its last word in other forms, too, where nothing parts it from the others. */
function placesOf(phrase: string): readonly (readonly string[])[] {
  const end = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-'));
  const last = phrase.slice(end + 1);
  if (!letters.test(last) || mayEndSentence.test(phrase)) return [[phrase]];
  return end < 0 ? [formsOf(last)] : [[phrase.slice(0, end)], formsOf(last)];
}
