import fc from 'fast-check';
import { digestVocabularies, type Facet, type VocabularyWord } from '@fineline/ruleset';
import { vocabularyDigest } from './arbitraryRuleSet.ts';
import type { Case } from './law.ts';
import { wordsInPlay } from './world.ts';

/** The same case in a world that has one more word, laid over some old ones of `facet` and named by nobody. */
export function coverWords(one: Case): fc.Arbitrary<{ readonly facet: Facet; readonly wider: Case }> {
  return fc
    .constantFrom<Facet>('tone', 'topic', 'framing', 'channel')
    .chain(facet => fc.record({ facet: fc.constant(facet), covered: someOf(facet) }))
    .map(({ facet, covered }) => ({ facet, wider: cover(one, facet, covered) }));
}

function someOf(facet: Facet): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...wordsInPlay[facet]], { minLength: 1 });
}

function cover(one: Case, facet: Facet, covered: readonly string[]): Case {
  const { ruleSet, facts } = one;
  const below = ruleSet.vocabularies[facet].map(({ word, under }): VocabularyWord => ({
    word,
    under: covered.includes(word) ? [...under, 'umbrella'].sort() : under,
  }));
  const words = [...below, { word: 'umbrella', under: [] }].sort((a, b) => (a.word < b.word ? -1 : 1));
  const vocabularies = { ...ruleSet.vocabularies, [facet]: words };
  const vocabulary = digestVocabularies(vocabularies);
  const reading = facts.reading?.vocabulary === vocabularyDigest && { ...facts.reading, vocabulary };
  return {
    ...one,
    ruleSet: { ...ruleSet, vocabularies, requires: { ...ruleSet.requires, vocabulary } },
    facts: reading ? { ...facts, reading } : facts,
  };
}
