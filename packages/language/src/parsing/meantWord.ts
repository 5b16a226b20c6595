import type { Span } from '@fineline/ruleset';
import { didYouMean } from '../didYouMean.ts';
import { quote, replacing, type Extras } from '../errorAt.ts';

// A `Map`, since names such as `constructor` are looked up in it.
const synonyms: ReadonlyMap<string, string> = new Map([
  ['minimum', 'min'],
  ['maximum', 'max'],
  ['forbid', 'ban'],
  ['prohibit', 'ban'],
  ['disallow', 'ban'],
  ['if', 'when'],
  ['except', 'unless'],
]);

/** The word that was meant where one of `words` belongs: what is said for it elsewhere, or spelled nearly like it. */
export function meantWord(written: string, span: Span, words: readonly string[]): Extras {
  if (written === 'permit' && words.includes('allow'))
    return { help: 'Nothing has to be written: what nothing forbids passes.' };
  const word = synonyms.get(written);
  if (word === undefined || !words.includes(word)) return didYouMean(written, span, words);
  return { help: `Here this is said as ${quote(word)}.`, fix: replacing(span, word, 'review') };
}
