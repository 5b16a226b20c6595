// What describes the language to other tools (published grammars, an editor's colours): the live parser's productions
// and the words of its token table. A way in for this repository alone, which the published package does not have.
import type { ISerializedGast } from 'chevrotain';
import { contextualWords, FacetPlural, FacetWord, keywords, UnitWord } from './lexing/tokens.ts';
import { FileParser } from './parsing/fileParser.ts';

export { lex } from './lexing/lex.ts';
export { contextualWords, reservedWords } from './lexing/tokens.ts';

/** Every production, as plain data; the first to be reached is `declarations`. */
export function productions(): readonly ISerializedGast[] {
  return new FileParser().getSerializedGastProductions();
}

/** The keywords that a production takes under one name, by that name: `Unit`, `Facet`, `Facets`. */
export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map(
  [UnitWord, FacetWord, FacetPlural].map(type => [
    type.name,
    contextualWords.filter(word => keywords.get(word)?.CATEGORIES?.includes(type)),
  ]),
);
