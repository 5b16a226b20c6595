// Sets of words by definition: which are there, which may be, which are known to be absent.
import { wordsAtOrAbove } from '@fineline/ruleset';
import type { Value } from './naiveValue.ts';

type Words = Extract<Value, { readonly kind: 'words' }>;

/** Every word there is. */
export const wordsOf = ({ words }: Words): readonly string[] => words.map(({ word }) => word);

function atOrAbove(word: string, { words }: Words): ReadonlySet<string> {
  return wordsAtOrAbove(words).get(word) ?? new Set([word]);
}

const atOrBelow = (word: string, set: Words): readonly string[] =>
  wordsOf(set).filter(other => atOrAbove(other, set).has(word));

/** A word is in the set when `has` holds it or a word below it. */
export function isThere(word: string, set: Words): boolean {
  return set.value.has.some(held => atOrAbove(held, set).has(word));
}

/**
 * Of the words that are not there, those below a word in `has` may be unless `lacks` names them; the rest may be only
 * where the set is open.
 */
function mayBeThere(word: string, set: Words): boolean {
  const above = atOrAbove(word, set);
  if (isThere(word, set)) return true;
  if (set.value.lacks?.some(lacking => above.has(lacking))) return false;
  return set.value.open === true || set.value.has.some(held => above.has(held));
}

/** A word below two others may be there because of one of them, and then the other is there too. */
export function isAbsent(word: string, set: Words): boolean {
  return !atOrBelow(word, set).some(one => mayBeThere(one, set));
}

/** The words that are neither listed, nor below, nor above a listed word. */
export function unlisted(listed: readonly string[], set: Words): readonly string[] {
  return wordsOf(set).filter(
    word => !listed.some(one => atOrAbove(word, set).has(one) || atOrAbove(one, set).has(word)),
  );
}
