// What is noticed no longer, or only now. Versions are held against each other by what they notice: a phrase that is gone is
// noticed all the same where another finds it.
import {
  wordsAtOrAbove,
  type Condition,
  type Facet,
  type Rule,
  type RuleSet,
  type VocabularyWord,
} from '@fineline/ruleset';
import { phrasesOf } from './phrases.ts';
import { verdictOf, type Move } from './policyDiff.ts';

/** Stands for every word of a facet. */
const anyWord = '*';

/** How rules use words: whether finding one adds findings, whether it takes any away. */
interface Use {
  readonly hurts: ReadonlySet<string>;
  readonly helps: ReadonlySet<string>;
}

export function phraseMoves(facet: Facet, old: RuleSet, now: RuleSet): readonly Move[] {
  const [before, after] = [phrasesOf(old.vocabularies[facet]), phrasesOf(now.vocabularies[facet])];
  const use = useOf(facet, [...old.rules, ...now.rules]);
  const moves: Move[] = [];
  for (const phrase of [...new Set([...before.shown.keys(), ...after.shown.keys()])].sort()) {
    const [was, is] = [before.shown.get(phrase) ?? [], after.shown.get(phrase) ?? []];
    const left = was.filter(word => after.missed(phrase, word) !== undefined);
    const joined = is.filter(word => before.missed(phrase, word) !== undefined);
    if (left.length === 0 && joined.length === 0) continue;
    const missed = [
      ...left.map(word => after.missed(phrase, word)),
      ...joined.map(word => before.missed(phrase, word)),
    ];
    const said = missed.every(row => row === missed[0]) ? missed[0]! : phrase;
    const touches = (words: readonly string[], ruleSet: RuleSet, used: ReadonlySet<string>): boolean =>
      words.length > 0 &&
      (used.has(anyWord) || atOrAbove(words, ruleSet.vocabularies[facet]).some(word => used.has(word)));
    const lets = touches(left, old, use.hurts) || touches(joined, now, use.helps);
    const stops = touches(joined, now, use.hurts) || touches(left, old, use.helps);
    const verdict = verdictOf(lets, stops, false);
    moves.push({
      what: 'phrase',
      message: sayPhrase(said, facet, left, joined),
      verdict,
      gates: verdict === 'looser' || verdict === 'incomparable',
    });
  }
  return moves;
}

function sayPhrase(phrase: string, facet: Facet, left: readonly string[], joined: readonly string[]): string {
  const named = (words: readonly string[]): string => words.map(word => `\`${word}\``).join(' and ');
  const said = `“${phrase}”`;
  if (left.length === 0) return `${said} is now noticed as the ${facet} ${named(joined)}`;
  if (joined.length === 0) return `${said} is no longer noticed as the ${facet} ${named(left)}`;
  return `${said} is noticed as the ${facet} ${named(joined)} instead of ${named(left)}`;
}

function atOrAbove(words: readonly string[], vocabulary: readonly VocabularyWord[]): readonly string[] {
  const above = wordsAtOrAbove(vocabulary);
  return words.flatMap(word => [...(above.get(word) ?? [word])]);
}

function useOf(facet: Facet, rules: readonly Rule[]): Use {
  const hurts = new Set<string>();
  const helps = new Set<string>();
  const walk = (condition: Condition, breaks: boolean): void => {
    if ('not' in condition) return walk(condition.not, !breaks);
    if ('all' in condition) return condition.all.forEach(part => walk(part, breaks));
    if ('any' in condition) return condition.any.forEach(part => walk(part, breaks));
    if (condition.fact !== facet) return;
    // Both are truer for one of their words more than for another, whatever the condition is good for.
    if (condition.operator === 'containsAny' || condition.operator === 'containsOnly')
      for (const word of condition.value) (breaks ? hurts : helps).add(word);
    if (condition.operator === 'empty' && !breaks) hurts.add(anyWord);
  };
  for (const { when, unless } of rules) {
    walk(when, true);
    if (unless) walk(unless, false);
  }
  return { hurts, helps };
}
