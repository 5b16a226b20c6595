// A word that a file sees may be below one that it does not see: the vocabulary holds both, so that a ban on what is
// above reaches what is below, and only the first may be named.
import {
  builtInVocabularies,
  facets,
  type Facet,
  type PhraseSource,
  type Vocabularies,
  type VocabularyWord,
} from '@fineline/ruleset';
import type { PhrasesNode, WordDeclarationNode } from '../tree/ast.ts';
import type { PhraseFile } from './readPhrases.ts';
import type { Definition, Scope } from './scope.ts';

/** What the phrases that a policy names by a file turned out to be. */
export type PhraseFiles = ReadonlyMap<PhrasesNode, PhraseFile>;

interface Growing {
  readonly under: Set<string>;
  readonly phrases: Set<string>;
}

/** The vocabularies of a scope: what is built in, what `words` declare, and all that is above it. */
export function vocabulariesOf(
  words: readonly Definition<WordDeclarationNode>[],
  everyWord: readonly Definition<WordDeclarationNode>[],
  phraseFiles: PhraseFiles,
): Pick<Scope, 'vocabularies' | 'nameable' | 'phraseSources'> {
  const phraseSources: PhraseSource[] = [];
  const vocabularies: { [F in Facet]?: readonly VocabularyWord[] } = {};
  const nameable: { [F in Facet]?: ReadonlySet<string> } = {};
  for (const facet of facets) {
    const builtIn = builtInVocabularies[facet];
    const own = words.map(({ node }) => node).filter(node => node.facet === facet);
    const known = everyWord.map(({ node }) => node).filter(node => node.facet === facet);
    const grown = new Map<string, Growing>(
      builtIn.map(({ word, under, phrases }) => [word, { under: new Set(under), phrases: new Set(phrases) }]),
    );
    for (const node of withAllAbove(own, known)) {
      grow(grown, node, phraseFiles);
      phraseSources.push(...sourcesOf(node, phraseFiles));
    }
    nameable[facet] = new Set([...builtIn.map(({ word }) => word), ...own.map(({ name }) => name.text)]);
    vocabularies[facet] = [...grown]
      .map(([word, it]) => finished(word, it))
      .sort((a, b) => (a.word < b.word ? -1 : 1));
  }
  return {
    vocabularies: vocabularies as Vocabularies,
    nameable: nameable as Scope['nameable'],
    phraseSources,
  };
}

function sourcesOf(
  { facet, name, phrases }: WordDeclarationNode,
  files: PhraseFiles,
): readonly PhraseSource[] {
  return phrases.flatMap(it => {
    const read = files.get(it);
    if (!read || !('column' in it)) return [];
    return [{ facet, word: name.text, column: it.column.text, digest: read.digest }];
  });
}

function grow(grown: Map<string, Growing>, node: WordDeclarationNode, files: PhraseFiles): void {
  const wordOf = (word: string): Growing => {
    const known = grown.get(word);
    if (known) return known;
    const fresh: Growing = { under: new Set(), phrases: new Set() };
    grown.set(word, fresh);
    return fresh;
  };
  const word = wordOf(node.name.text);
  for (const { text } of node.under) word.under.add(text);
  for (const phrases of node.phrases) {
    const texts = 'texts' in phrases ? phrases.texts.map(({ value }) => value) : files.get(phrases)?.phrases;
    for (const text of texts ?? []) word.phrases.add(text);
  }
  for (const { text } of node.covers) wordOf(text).under.add(node.name.text);
}

function finished(word: string, { under, phrases }: Growing): VocabularyWord {
  const sorted = (texts: ReadonlySet<string>): readonly string[] => [...texts].sort();
  return { word, under: sorted(under), ...(phrases.size > 0 && { phrases: sorted(phrases) }) };
}

/** The declarations, and those of every word above one of theirs. */
function withAllAbove(
  own: readonly WordDeclarationNode[],
  known: readonly WordDeclarationNode[],
): ReadonlySet<WordDeclarationNode> {
  const byName = new Map<string, WordDeclarationNode[]>();
  for (const node of known) {
    const others = byName.get(node.name.text);
    if (others) others.push(node);
    else byName.set(node.name.text, [node]);
  }
  const found = new Set<WordDeclarationNode>();
  const waiting = [...own];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    for (const { text } of node.under) for (const above of byName.get(text) ?? []) waiting.push(above);
  }
  return found;
}
