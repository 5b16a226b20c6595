// Sentences that say of nobody in particular what is done: *never ask a member …*, *not a single guest*, *nobody may joke about
// a single guest*.
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';

/** *Never ask a member …*, *don't name a guest …*. */
export function isForbidden({ tokens }: Passage, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--)
    if (['never', "don't"].includes(wordAt(tokens, before) ?? '')) return true;
  return false;
}

/** *Not a single member* means nobody. */
export function isNegated({ tokens }: Passage, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before === 'not' || before === 'without' || before?.endsWith("n't") === true;
}

const norms = new Set(['nobody', 'never', 'should', 'must', 'ever', 'would', 'may', 'might', 'without']);
/** How far before somebody the norm may stand, in tokens. */
const normWithin = 12;

/** *Nobody may joke about a single guest*, *should a shop laugh at a single customer?*: anybody. */
export function isRuledOut({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  const start = Math.max(sentences[sentenceOf[at]!]!.from, at - normWithin);
  for (let before = at - 1; before >= start; before--) {
    const word = wordAt(tokens, before) ?? '';
    if (isPastVerb(word)) return false;
    if (norms.has(word)) return true;
  }
  return false;
}
