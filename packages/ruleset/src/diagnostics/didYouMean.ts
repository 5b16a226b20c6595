import { closest } from './closest.ts';
import type { Fix } from './diagnostic.ts';
import { replacing } from './fixes.ts';
import { quote } from './quote.ts';
import type { Span } from './span.ts';

/** The way out of a mistake: in a sentence, and as the change that leads there. */
export interface WayOut {
  readonly help?: string;
  readonly fix?: Fix;
}

/** The word that was most likely meant, if one is near: "did you mean", with the change that would put it there. */
export function didYouMean(written: string, span: Span, words: Iterable<string>): WayOut {
  const word = closest(written, words);
  if (word === undefined) return {};
  return { help: `Did you mean ${quote(word)}?`, fix: replacing(span, word, 'review') };
}
