import {
  both,
  either,
  builtInVocabularies,
  comparisonsIn,
  facets,
  type DeclaredFact,
  type Facet,
  type Rule,
  type RuleSet,
  type VocabularyWord,
  wordsAtOrAbove,
} from '@fineline/ruleset';
import type { RuleInWords } from './ruleStatement.ts';
import { article, named, quoted } from './wordings.ts';

/**
 * What the words of the rules take in, then the words that the policy adds and the phrases that it teaches. Built-in
 * words as they come are not listed.
 */
export function wordsInWords({ rules, vocabularies }: RuleSet): readonly RuleInWords[] {
  const used = wordsOf(rules);
  return [
    ...facets.flatMap(facet => takenIn(facet, vocabularies[facet], used)),
    ...facets.flatMap(facet =>
      vocabularies[facet].filter(word => !isAsBuiltIn(facet, word)).map(word => wordInWords(facet, word)),
    ),
  ];
}

/** The words that rules name, as `facet word`. */
function wordsOf(rules: readonly Rule[]): ReadonlySet<string> {
  const comparisons = rules.flatMap(({ when, unless }) =>
    [when, ...(unless ? [unless] : [])].flatMap(comparisonsIn),
  );
  return new Set(
    comparisons.flatMap(({ fact, value }) =>
      Array.isArray(value) ? value.map(word => `${fact} ${String(word)}`) : [],
    ),
  );
}

/** For each word that rules name and that has others below it, those. */
function takenIn(
  facet: Facet,
  words: readonly VocabularyWord[],
  used: ReadonlySet<string>,
): readonly RuleInWords[] {
  const above = [...wordsAtOrAbove(words)];
  return words
    .filter(({ word }) => used.has(`${facet} ${word}`))
    .flatMap(({ word }) => {
      const below = above
        .filter(([other, its]) => other !== word && its.has(word))
        .map(([other]) => named(other));
      if (below.length === 0) return [];
      return {
        text: `What is said of the ${facet} ${named(word)} is said of ${both(below)} as well.`,
        notes: [],
      };
    });
}

function isAsBuiltIn(facet: Facet, { word, under, phrases = [] }: VocabularyWord): boolean {
  const builtIn = builtInVocabularies[facet].find(it => it.word === word);
  return builtIn !== undefined && phrases.length === 0 && under.join() === builtIn.under.join();
}

function wordInWords(facet: Facet, { word, under, phrases = [] }: VocabularyWord): RuleInWords {
  const above = under.length === 0 ? '' : `, below ${both(under.map(named))}`;
  return {
    text: `The word ${word} is ${article(facet)} ${facet}${above}.`,
    notes:
      phrases.length === 0
        ? []
        : [`A text is taken to show it where it says ${either(phrases.map(quoted))}.`],
  };
}

/** The facts that the organisation states beside a post or a table. */
export function factsInWords(facts: readonly DeclaredFact[]): readonly RuleInWords[] {
  return facts.map(({ name, type, otherwiseNone }) => ({
    text: `The fact ${name} is ${kindOf(type)}.`,
    notes: [
      otherwiseNone ? 'Where nobody states it, there is none.' : 'Where nobody states it, it is unknown.',
    ],
  }));
}

function kindOf(type: DeclaredFact['type']): string {
  switch (type.kind) {
    case 'text':
      return 'a text';
    case 'yes-no':
      return 'yes or no';
    case 'choice':
      return `one of ${either(type.words.map(named))}`;
    case 'words':
      return `a ${type.facet}`;
    case 'number':
      if (type.unit === 'fraction') return 'a share, in per cent';
      return type.unit === 'count' ? 'a number' : `a number of ${type.unit}`;
  }
}
