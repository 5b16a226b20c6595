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

/** A listed word or one below it. */
function isFine(word: string, listed: readonly string[], set: Words): boolean {
  return listed.some(one => atOrAbove(word, set).has(one));
}

/** Every other word stands above a fine one that is there, or can only come with a fine one. */
export function holdsOnly(listed: readonly string[], set: Words): boolean {
  return others(listed, set).every(
    ({ fine, notFine }) =>
      fine.some(word => isThere(word, set)) || !notFine.some(word => mayBeThere(word, set)),
  );
}

/** Some other word is there, and nothing fine below it can be. */
export function holdsMore(listed: readonly string[], set: Words): boolean {
  return others(listed, set).some(
    ({ word, fine }) => isThere(word, set) && fine.every(one => isAbsent(one, set)),
  );
}

function others(
  listed: readonly string[],
  set: Words,
): readonly {
  readonly word: string;
  readonly fine: readonly string[];
  readonly notFine: readonly string[];
}[] {
  return wordsOf(set)
    .filter(word => !isFine(word, listed, set))
    .map(word => {
      const below = atOrBelow(word, set);
      return {
        word,
        fine: below.filter(one => isFine(one, listed, set)),
        notFine: below.filter(one => !isFine(one, listed, set)),
      };
    });
}
