// Sentences about comparisons of sets of words.
import { both, either } from '@fineline/ruleset';
import type { Leaf } from '../conditions/leaf.ts';
import { TRUE } from '../conditions/kleene.ts';
import { isAtOrBelow } from '../facts/vocabulary.ts';
import { factIn, type WordsSlot } from '../facts/factSlots.ts';
import type { Case } from '../rules/case.ts';

/** What is so, or not known to be so, where a comparison of words is true or unknown. */
export function sayWords(leaf: Leaf, slot: WordsSlot, it: Case): string {
  const { name, assumed, says } = slot;
  const { operator, value } = leaf.comparison;
  const fact = factIn(it.post, slot);
  const isSure = leaf.test(it.post, it.group) === TRUE;
  const present = [...new Set(fact?.has)].sort();
  if (isSure && !leaf.wantsNone) return sayPresent(leaf, slot, present, it);

  const there = `${says.is} ${both(called(present, slot))}`;
  const wanted = operator === 'containsAny' ? either(called(value.toSorted(), slot)) : undefined;
  if (!fact || !isSure) {
    let question = wanted === undefined ? says.any : `${says.is} ${wanted}`;
    if (operator === 'containsOnly') question = `${says.is} ${oneOf(called(listedWords(leaf, it), slot))}`;
    let why = `all that is known is that ${there}`;
    if (fact?.open === true) why = 'nothing rules it out';
    if (!fact) why = `nobody said ${says.what}`;
    if (it.disputed?.has(name)) why = 'what is said of it is disputed';
    return `it is not known whether ${question}; ${why}`;
  }
  if (wanted === undefined) return present.length > 0 ? there : says.none;
  if (fact === assumed) return `${says.isNot} ${wanted}; nobody stated it`;
  return present.length > 0 ? `${there}, not ${wanted}` : `${says.isNot} ${wanted}`;
}

/** The words that should not be there, those that are not listed themselves with what they stand below. */
function sayPresent(leaf: Leaf, slot: WordsSlot, present: readonly string[], it: Case): string {
  const { operator, value } = leaf.comparison;
  // What only stands above a word that may be there is none of those that may not.
  const { vocabulary } = slot;
  const sought = leaf.sought!;
  const shown = present.filter(
    word => sought.has(word) && !present.some(one => !sought.has(one) && isAtOrBelow(vocabulary, one, word)),
  );
  if (operator === 'containsOnly') return sayUnlisted(shown, listedWords(leaf, it), slot);
  const told: string[] = [];
  const below = new Map<string, string[]>();
  for (const [at, name] of called(shown, slot).entries()) {
    const word = shown[at]!;
    const over = operator === 'containsAny' ? value.filter(one => isAtOrBelow(vocabulary, word, one)) : shown;
    if (over.some(one => shown.includes(one))) told.push(name);
    else {
      const listed = both(over.sort());
      below.set(listed, [...(below.get(listed) ?? []), name]);
    }
  }
  for (const [listed, names] of below)
    told.push(`${both(names)}, which ${names.length === 1 ? 'is' : 'are'} ${listed}`);
  return `${slot.says.is} ${both(told)}`;
}

function sayUnlisted(shown: readonly string[], listed: readonly string[], slot: WordsSlot): string {
  const { name, says } = slot;
  // Who is spoken to and what is held read badly as nouns: "the addressee cohort".
  if (says.is !== `the ${name} is`)
    return `${says.is} ${both(called(shown, slot))}, not ${either(called(listed, slot))}`;
  if (shown.length === 1) return `the ${name} ${shown.join('')} is not ${oneOf(listed)}`;
  return `the ${name}s ${both(shown)} are not ${listed.length === 1 ? '' : 'among '}${listed.join(', ')}`;
}

/** Words as sentences name them. */
function called(words: readonly string[], { says }: WordsSlot): readonly string[] {
  return words.map(word => says.words?.get(word) ?? word);
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
