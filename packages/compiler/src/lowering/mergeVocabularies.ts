import { facets, type Facet, type Vocabularies, type VocabularyWord } from '@fineline/ruleset';

/** Every word that any of the vocabularies knows, with all that is said of it anywhere. */
export function mergeVocabularies(all: readonly Vocabularies[]): Vocabularies {
  const merged = (facet: Facet): [Facet, readonly VocabularyWord[]] => {
    const words = new Map<string, VocabularyWord>();
    for (const word of all.flatMap(vocabularies => vocabularies[facet])) {
      const known = words.get(word.word);
      words.set(word.word, known ? join(known, word) : word);
    }
    return [facet, [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1))];
  };
  return Object.fromEntries(facets.map(merged)) as unknown as Vocabularies;
}

function join(a: VocabularyWord, b: VocabularyWord): VocabularyWord {
  const phrases = union(a.phrases ?? [], b.phrases ?? []);
  return { word: a.word, under: union(a.under, b.under), ...(phrases.length > 0 && { phrases }) };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}
