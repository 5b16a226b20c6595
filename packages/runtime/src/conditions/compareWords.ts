import type { Comparison, WordsFact } from '@fineline/ruleset';
import { atOrBelow, isAtOrBelow, type Vocabulary } from '../facts/vocabulary.ts';
import { FALSE, kleene, not, TRUE, UNKNOWN, type Kleene } from './kleene.ts';

/** A comparison of a set of words: whether it holds one of `sought`, or none of them. */
export interface CompareWords {
  /** With every word below them. */
  readonly sought: ReadonlySet<string>;
  /** True where the comparison holds when none of `sought` is there. */
  readonly absent: boolean;
  readonly compare: (fact: WordsFact) => Kleene;
}

/** Every comparison of words asks whether some words are there; undefined where the comparison is none of words. */
export function compareWords(comparison: Comparison, vocabulary: Vocabulary): CompareWords | undefined {
  const { operator, value } = comparison;
  if (operator === 'known') {
    const sought = new Set(vocabulary.words);
    return { sought, absent: false, compare: fact => kleene(isKnown(fact, vocabulary)) };
  }
  // The vocabulary of consent says in a word of its own that there is none.
  if (operator === 'empty') {
    const sought = vocabulary.words.filter(word => comparison.fact !== 'consent' || word !== 'none');
    return seek(new Set(sought), true, vocabulary);
  }
  if (operator === 'containsAny') return seek(atOrBelow(vocabulary, value), false, vocabulary);
  if (operator === 'containsOnly') return seekOthers(atOrBelow(vocabulary, value), vocabulary);
  return undefined;
}

function seek(sought: ReadonlySet<string>, absent: boolean, vocabulary: Vocabulary): CompareWords {
  const holds = (fact: WordsFact): Kleene => {
    if (fact.has.some(word => sought.has(word))) return TRUE;
    return [...sought].some(word => mayHold(fact, word, vocabulary)) ? UNKNOWN : FALSE;
  };
  return { sought, absent, compare: absent ? fact => not(holds(fact)) : holds };
}

/** Nothing but `fine` words: every other word is absent, or there only as what stands above a fine one that is there. */
function seekOthers(fine: ReadonlySet<string>, vocabulary: Vocabulary): CompareWords {
  const others = vocabulary.words
    .filter(word => !fine.has(word))
    .map(word => ({ word, fineBelow: [...fine].filter(one => isAtOrBelow(vocabulary, one, word)) }));
  const compare = (fact: WordsFact): Kleene => {
    let value: Kleene = TRUE;
    for (const { word, fineBelow } of others) {
      if (fineBelow.some(one => isThere(fact, one, vocabulary))) continue;
      const there = isThere(fact, word, vocabulary);
      if (there && !fineBelow.some(one => mayHold(fact, one, vocabulary))) return FALSE;
      if (there || mayHold(fact, word, vocabulary)) value = UNKNOWN;
    }
    return value;
  };
  return { sought: new Set(others.map(({ word }) => word)), absent: true, compare };
}

/** Whether each word is either there or known to be absent. */
function isKnown(fact: WordsFact, vocabulary: Vocabulary): boolean {
  return vocabulary.words.every(word => isThere(fact, word, vocabulary) || !mayHold(fact, word, vocabulary));
}

function isThere({ has }: WordsFact, word: string, vocabulary: Vocabulary): boolean {
  return has.some(it => isAtOrBelow(vocabulary, it, word));
}

/** Whether a word that the set does not name may be there all the same. */
function mayHold({ has, lacks = [], open }: WordsFact, word: string, vocabulary: Vocabulary): boolean {
  if (lacks.some(above => isAtOrBelow(vocabulary, word, above))) return false;
  return open === true || has.some(above => isAtOrBelow(vocabulary, word, above));
}
