import { closest, type Span } from '@fineline/ruleset';
import { quote, replacing, type Extras } from './errorAt.ts';

/** The word that was most likely meant, if one is near: "did you mean", with the change that would put it there. */
export function didYouMean(written: string, span: Span, words: Iterable<string>): Extras {
  const word = closest(written, words);
  if (word === undefined) return {};
  return { help: `Did you mean ${quote(word)}?`, fix: replacing(span, word, 'review') };
}
