// Sentences about comparisons of sets of words.
import type { WordsFact } from '@fineline/ruleset';
import type { Leaf } from '../conditions/leaf.ts';
import { TRUE } from '../conditions/kleene.ts';
import { isAtOrBelow } from '../conditions/vocabulary.ts';
import { factIn, type WordsSlot } from '../factSlots.ts';
import type { Case } from '../findings/case.ts';
import { whatOf, wordPhrases } from './factPhrases.ts';
import { both, either } from './lists.ts';

/** What is so, or not known to be so, where a comparison of words is true or unknown. */
export function sayWords(leaf: Leaf, slot: WordsSlot, it: Case): string {
  const { operator } = leaf.comparison;
  if (operator === 'known')
    return `it is ${leaf.negated ? 'not known' : 'known'} ${whatOf(slot.name, slot.declared)}`;
  const fact = factIn(it.post, slot);
  if (!fact || leaf.test(it.post, it.group) !== TRUE) return sayOpen(leaf, slot, fact, it);
  return leaf.wantsNone ? sayAbsent(leaf, slot, fact) : sayPresent(leaf, slot, fact, it);
}

function sayPresent(leaf: Leaf, slot: WordsSlot, fact: WordsFact, it: Case): string {
  const present = innermost(fact, slot).filter(word => leaf.sought?.has(word) === true);
  const { named, holds } = wordPhrases(slot.name, slot.declared);
  const { operator, value } = leaf.comparison;
  if (operator === 'containsOnly') return sayUnlisted(present, listedWords(leaf, it), slot);
  const told = present.map(named);
  if (operator !== 'containsAny') return `${holds} ${both(told)}`;

  const plain = told.filter((_, at) => value.includes(present[at]!));
  const below = new Map<string, string[]>();
  for (const [at, word] of present.entries()) {
    if (value.includes(word)) continue;
    const listed = both(value.filter(above => isAtOrBelow(slot.vocabulary, word, above)).sort());
    below.set(listed, [...(below.get(listed) ?? []), told[at]!]);
  }
  const explained = [...below].map(
    ([listed, names]) => `${both(names)}, which ${names.length === 1 ? 'is' : 'are'} ${listed}`,
  );
  return `${holds} ${both([...plain, ...explained])}`;
}

function sayUnlisted(
  present: readonly string[],
  listed: readonly string[],
  { name, declared }: WordsSlot,
): string {
  const { named, holds } = wordPhrases(name, declared);
  // Who is spoken to and what is held read badly as nouns: "the addressee cohort".
  if (declared || name === 'addressee' || name === 'identifier')
    return `${holds} ${both(present.map(named))}, not ${either(listed.map(named))}`;
  if (present.length === 1) return `the ${name} ${present.join('')} is not ${oneOf(listed)}`;
  return `the ${name}s ${both(present)} are not ${listed.length === 1 ? '' : 'among '}${listed.join(', ')}`;
}

function sayAbsent({ comparison }: Leaf, slot: WordsSlot, fact: WordsFact): string {
  const { named, holds, holdsNone, lacks } = wordPhrases(slot.name, slot.declared);
  const present = innermost(fact, slot);
  const there = present.length > 0 ? `${holds} ${both(present.map(named))}` : undefined;
  if (comparison.operator !== 'containsAny') return there ?? holdsNone;
  const wanted = either(comparison.value.toSorted().map(named));
  if (fact === slot.assumed) return `${lacks} ${wanted}; nobody stated it`;
  return there === undefined ? `${lacks} ${wanted}` : `${there}, not ${wanted}`;
}

function sayOpen(leaf: Leaf, slot: WordsSlot, fact: WordsFact | undefined, it: Case): string {
  const { named, holds, holdsAny } = wordPhrases(slot.name, slot.declared);
  const { operator, value } = leaf.comparison;
  let question = holdsAny;
  if (operator === 'containsAny') question = `${holds} ${either(value.toSorted().map(named))}`;
  if (operator === 'containsOnly') question = `${holds} ${oneOf(listedWords(leaf, it).map(named))}`;
  return `it is not known whether ${question}; ${whyOpen()}`;

  function whyOpen(): string {
    if (it.disputed.has(slot.name)) return 'what is said of it is disputed';
    if (!fact) return `nobody said ${whatOf(slot.name, slot.declared)}`;
    if (fact.open === true) return 'nothing rules it out';
    return `all that is known is that ${holds} ${both(innermost(fact, slot).map(named))}`;
  }
}

/** The words that are there, in code-unit order, without those that only stand above another. */
function innermost({ has }: WordsFact, { vocabulary }: WordsSlot): readonly string[] {
  if (has.length < 2) return has;
  const words = [...new Set(has)].sort();
  return words.filter(word => !words.some(other => other !== word && isAtOrBelow(vocabulary, other, word)));
}

/** The words that are allowed, as the author lists them. */
function listedWords({ comparison }: Leaf, { compiled }: Case): readonly string[] {
  const { clause } = compiled.rule;
  if (clause.kind === 'allow-only' && clause.facet === comparison.fact) return clause.words.toSorted();
  return comparison.operator === 'containsOnly' ? comparison.value.toSorted() : [];
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? words.join('') : `one of ${words.join(', ')}`;
}
